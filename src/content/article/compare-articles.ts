import { type Fault, fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/suggest.ts';
import type { Article, IsoDate, Relation } from '../../model/article.ts';
import { isDraft } from '../drafts.ts';
import type { ArticleRecord } from './article-record.ts';

type Complete = ArticleRecord & { readonly article: Article };

const isComplete = (record: ArticleRecord): record is Complete => record.article !== undefined;

/**
 * Faults that only show when articles are set side by side: one DOI for two, relations that lead nowhere or to what is
 * not out yet.
 */
export function compareArticles(records: readonly ArticleRecord[], today: IsoDate): Fault[] {
  const complete = records.filter(isComplete);
  const dead = deadRelations(complete, records.length > complete.length);
  return [...duplicateDois(complete), ...dead, ...draftRelations(complete, today)];
}

function duplicateDois(records: readonly Complete[]): Fault[] {
  const owners = new Map<string, Complete>();
  const faults: Fault[] = [];
  for (const record of records) {
    const doi = record.article.doi?.toLowerCase();
    if (doi === undefined) continue;
    const owner = owners.get(doi);
    if (!owner) owners.set(doi, record);
    else {
      const { line } = owner.positions.doi;
      const message = `DOI ${record.article.doi} is also the DOI of ${owner.path}:${line}; expected a DOI of its own for every article`;
      faults.push(fault('duplicate-doi', record.path, record.positions.doi, message));
    }
  }
  return faults;
}

/** @param incomplete whether articles are missing because of faults of their own: then an unknown id proves nothing */
function deadRelations(records: readonly Complete[], incomplete: boolean): Fault[] {
  if (incomplete) return [];
  const ids = records.map(({ article }) => article.id);
  return records.flatMap(({ article, path, positions }) =>
    article.relations.flatMap((relation, i) => {
      const { id, kind } = relation;
      const at = positions.relations[i];
      if (id === undefined || at === undefined || (ids.includes(id) && id !== article.id)) return [];
      const found = id === article.id ? 'is this article itself' : 'is the id of no article of the journal';
      const others = ids.filter((other) => other !== article.id);
      const message = `"${kind}: ${id}" ${found}; expected the id of another article, or a DOI${didYouMean(id, others)}`;
      return [fault('relation-target', path, at, message)];
    }),
  );
}

/** What is out may speak of a draft too early; a draft may speak of whatever it likes. */
function draftRelations(records: readonly Complete[], today: IsoDate): Fault[] {
  const drafts = new Set(
    records
      .map(({ article }) => article)
      .filter((article) => isDraft(article, today))
      .map(({ id }) => id),
  );
  const resolved = new Map(resolveRelations(records).map((article) => [article.id, article.relations]));
  return records.flatMap(({ article, path, positions }) =>
    (drafts.has(article.id) ? [] : (resolved.get(article.id) ?? [])).flatMap(({ kind, id }, i) => {
      const at = positions.relations[i];
      if (id === undefined || at === undefined || !drafts.has(id)) return [];
      const message = `"${kind}: ${id}" is a draft; readers are told nothing of it until it is out. Publish it with this article, or before`;
      return [fault('relation-draft', path, at, message)];
    }),
  );
}

/** The articles of all records, each relation by DOI to an article of the journal carrying its id, too. */
export function resolveRelations(records: readonly ArticleRecord[]): Article[] {
  const articles = records.filter(isComplete).map(({ article }) => article);
  return articles.map(relationResolver(articles));
}

/** Completes the relations of an article, or of an earlier version of one, by the articles of the journal. */
export function relationResolver(articles: readonly Article[]): (article: Article) => Article {
  const ids = new Map(articles.map(({ doi, id }) => [doi?.toLowerCase(), id]));
  const dois = new Map(articles.map(({ doi, id }) => [id, doi]));
  const resolve = ({ kind, id, doi }: Relation): Relation => ({
    kind,
    id: id ?? (doi === undefined ? undefined : ids.get(doi.toLowerCase())),
    doi: doi ?? (id === undefined ? undefined : dois.get(id)),
  });
  return (article) => ({ ...article, relations: article.relations.map(resolve) });
}
