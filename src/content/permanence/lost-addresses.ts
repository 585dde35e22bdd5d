import { type Fault, fault } from '../../faults/fault.ts';
import { type LikelyTargets, likelyTargets } from '../../files/likely-target.ts';
import type { Article } from '../../model/article.ts';
import { articlePath, indexPaths } from '../../model/paths.ts';
import { articleAbove, isHeld, type Permalink, type Redirects, sameDoi, shortName } from '../../model/permalinks.ts';
import { npmRun } from '../../settings/npm-run.ts';
import { shellWord } from '../../text/shell-word.ts';
import type { ArticleRecord } from '../article/article-record.ts';
import type { KeptPermalinks } from './load-permalinks.ts';

/** What a journal publishes now, held against what it has promised. */
export interface Published {
  /** Drafts are none of it. */
  readonly current: readonly Permalink[];
  /** The addresses that lead elsewhere because articles say so, but for drafts. */
  readonly claimed: Redirects;
  /** Of all articles, drafts among them. */
  readonly records: readonly ArticleRecord[];
}

/** Faults of addresses that were published and at which nothing is any more, each with the ways out. */
export function lostAddresses(kept: KeptPermalinks, published: Published): Fault[] {
  const there = new Set([...published.current.map(({ path }) => path), ...published.claimed.keys()]);
  const gone = kept.permalinks.filter((permalink) => isHeld(permalink) && !there.has(permalink.path));
  const recorded = new Set(kept.permalinks.map(({ path }) => path));
  const drafts = new Map(published.records.flatMap((record) => (record.article ? [[pathOf(record), record]] : [])));
  const likely = likelyTargets(kept.permalinks, published.current);
  return gone.flatMap((permalink) => {
    const { path } = permalink;
    // What happened to an article happened to what is beside it.
    const above = articleAbove(path);
    if (above !== undefined && !there.has(above) && recorded.has(above)) return [];
    const draft = drafts.get(path);
    if (draft) return [hiddenAgain(permalink, draft)];
    const message = `${foundOf(permalink)} and is gone. ${waysOut(permalink, likely, published)}`;
    return [fault('permalink-lost', kept.path, kept.position(path), message)];
  });
}

const pathOf = ({ article }: ArticleRecord): string => articlePath(article?.id ?? '');

function foundOf({ path, title, doi }: Permalink): string {
  const number = /\/versions\/([^/]+)\/$/.exec(path)?.[1];
  const what = number === undefined ? `"${title}"` : `Version ${number} of "${title}"`;
  return `${what} was published at ${path}${doi === undefined ? '' : ` (doi:${doi})`}`;
}

/** An article that is there, and was made a draft after it was out. */
function hiddenAgain(permalink: Permalink, draft: ArticleRecord): Fault {
  const { path, published } = permalink;
  const cures = [
    ...(draft.article?.draft ? ['remove "draft: true"'] : []),
    ...(published === undefined ? [] : [`write "published: ${published}"`]),
  ];
  const message = `${foundOf(permalink)} and is a draft now, which nobody sees. Expected it to stay: ${cures.join(' and ')}; or leave a notice in its place: ${noticeOf(shortName(path))}`;
  return fault('permalink-lost', draft.path, draft.positions.frontMatter, message);
}

/** What to type, the likeliest first. */
function waysOut(permalink: Permalink, likely: LikelyTargets, { records }: Published): string {
  const { path } = permalink;
  const article = articleAbove(path);
  if (article !== undefined && path.endsWith('/')) {
    const away = redirectOf(path, shortName(article));
    return `Expected it to stay: bring it back: ${npmRun('restore', shellWord(path))}; or let its address lead to the report: ${away}`;
  }
  const again = article === undefined ? listBack(path) : 'name the file in the report again';
  if (again !== undefined) {
    const targets = likely(path).map((to) => redirectOf(path, shortName(to)));
    return `Expected it to stay: let its address lead to what took its place: ${targets.join(', or ')}; or ${again}`;
  }
  return pageBack(
    permalink,
    records.flatMap((record) => record.article ?? []),
  );
}

/** How a list comes back; undefined for what is none. */
function listBack(path: string): string | undefined {
  if (path.startsWith(indexPaths.authors)) return 'write the name in a report as it was';
  if (path.startsWith(indexPaths.keywords)) return 'give a report the keyword again';
  if (path.startsWith(indexPaths.specialties)) return 'give a report the specialty again';
  return path.startsWith(indexPaths.years) ? 'give a report a date of that year again' : undefined;
}

/** The ways out for an article, an issue or a page of the journal. */
function pageBack({ path, doi }: Permalink, articles: readonly Article[]): string {
  const name = shortName(path);
  const renamed = doi === undefined ? undefined : articles.find((article) => sameDoi(article.doi, doi));
  const isIssue = path.startsWith('issues/');
  const back = `bring it back: ${isIssue ? 'give its articles their volume and issue again' : npmRun('restore', shellWord(name))}`;
  const away = `let its address lead to another page: ${redirectOf(name, renamed?.id ?? 'NEW')}`;
  const notice = `leave a notice in its place: ${noticeOf(name)}`;
  if (renamed) return `Its DOI is now that of "${renamed.id}", so ${away}; or ${back}; or ${notice}`;
  return `Expected it to stay: ${back}; or ${away}; or ${notice}`;
}

/** The command that leaves a notice. */
export const noticeOf = (name: string): string => npmRun('withdraw', shellWord(name), '--reason "WHY"');

/** The command that lets an address lead to another. */
export const redirectOf = (from: string, to: string): string => npmRun('redirect', shellWord(from), shellWord(to));
