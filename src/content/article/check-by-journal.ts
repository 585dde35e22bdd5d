import { type Fault, fault } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/suggest.ts';
import type { Article } from '../../model/article.ts';
import type { Declaration, Journal } from '../../model/journal.ts';
import { settings } from '../../settings/settings.ts';
import { isDraft } from '../drafts.ts';
import type { ArticleContext, FieldPositions } from './article-record.ts';

/** What an article must hold up against its journal: DOI prefix, section, declarations, year of its volume. */
export function checkArticle(article: Article, context: ArticleContext, path: string, at: FieldPositions): Fault[] {
  const { journal } = context;
  return [
    ...doiPrefix(article, journal, path, at),
    ...knownSection(article, journal, path, at),
    ...(article.withdrawn ? [] : declarations(article, journal, path, at)),
    ...volumeYear(article, context, path, at),
  ];
}

function doiPrefix(article: Article, journal: Journal, path: string, at: FieldPositions): Fault[] {
  const message = article.doi === undefined ? undefined : foreignPrefix(article.doi, journal);
  return message === undefined ? [] : [fault('doi', path, at.doi, message)];
}

/** What is said of a DOI with another prefix than that of the journal. */
export function foreignPrefix(doi: string, { doiPrefix }: Pick<Journal, 'doiPrefix'>): string | undefined {
  if (doiPrefix === undefined || doi.startsWith(`${doiPrefix}/`)) return undefined;
  const cure = doiPrefix + doi.slice(doi.indexOf('/'));
  return `DOI ${doi} does not have the journal's prefix ${doiPrefix}; with it, it would be ${cure}`;
}

function knownSection(article: Article, journal: Journal, path: string, at: FieldPositions): Fault[] {
  const labels = journal.sections.map(({ label }) => label);
  if (labels.includes(article.section)) return [];
  const message = `The journal has no section "${article.section}"; expected one of ${labels.join(', ')}${didYouMean(article.section, labels)}`;
  return [fault('section-unknown', path, at.section, message)];
}

/** What a new report says in the place of a statement that its section requires and that the authors alone can make. */
export const unstated = 'To be stated by the authors.';

const declarationOf: Record<Declaration, (article: Article) => unknown> = {
  consent: (article) => article.consent,
  'competing-interests': (article) => article.competingInterests,
  funding: (article) => article.funding,
  ethics: (article) => article.ethics,
  'data-availability': (article) => article.dataAvailability,
};

function declarations(article: Article, journal: Journal, path: string, at: FieldPositions): Fault[] {
  const section = journal.sections.find(({ label }) => label === article.section);
  const draft = isDraft(article, settings().today);
  return (section?.requires ?? []).flatMap((name) => {
    const stated = declarationOf[name](article);
    if (stated !== undefined && (draft || !isUnstated(stated))) return [];
    const message =
      stated === undefined
        ? `The section "${article.section}" requires a declaration that is missing: ${name}; state it after "${name}:" in the front matter`
        : `The field "${name}:" still says "${unstated}"; write there what they state`;
    return [fault('declaration-missing', path, at[name], message)];
  });
}

/** Statements are texts, or have one. */
function isUnstated(stated: unknown): boolean {
  return stated === unstated || (stated as { readonly statement?: unknown }).statement === unstated;
}

/** An article that is out ahead of print may be in the volume of the next year. */
const mostYearsApart = 1;

function volumeYear(article: Article, { years }: ArticleContext, path: string, at: FieldPositions): Fault[] {
  const { volume } = article;
  if (volume === undefined) return [];
  const guess = article.published.slice(0, 4);
  const stated = years[volume];
  if (stated !== undefined) {
    if (Math.abs(stated - Number(guess)) <= mostYearsApart) return [];
    const found = `Published in ${guess}, but volume ${volume} is of ${stated}, the year that citations will give`;
    return [fault('volume-year', path, at.volume, `${found}; expected a volume of ${guess}, or no volume and issue`)];
  }
  const message = `The year of volume ${volume} is stated nowhere; add it to journal.yaml, for example "volumes: { ${volume}: ${guess} }"`;
  return [fault('issue-year', path, at.volume, message)];
}
