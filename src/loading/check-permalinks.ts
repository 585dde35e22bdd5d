import { type Fault, fault } from '../faults/fault.ts';
import type { Article } from '../model/article.ts';
import { articlePath, indexPaths } from '../model/paths.ts';
import { endOf, type Permalink, type Redirects, redirectsOf, sameDoi, shortName } from '../model/permalinks.ts';
import { shellWord } from '../model/shell-word.ts';
import type { ArticleRecord } from './article-record.ts';
import type { KeptPermalinks } from './load-permalinks.ts';
import { npmRun } from './npm-run.ts';

/** What a journal publishes now, held against what it has promised. */
export interface Published {
  /** Drafts are none of it. */
  readonly current: readonly Permalink[];
  /** The former addresses that articles claim, but for drafts. */
  readonly claimed: Redirects;
  /** Of all articles, drafts among them. */
  readonly records: readonly ArticleRecord[];
}

/** Faults of a journal that would drop or change an address or a DOI, and of redirects that lead nowhere. */
export function checkPermalinks(kept: KeptPermalinks, published: Published): Fault[] {
  return [
    ...lost(kept, published),
    ...changedDois(kept, published),
    ...deadRedirects(kept, published),
    ...falseClaims(published),
  ];
}

const articlesOf = ({ records }: Published): Article[] => records.flatMap(({ article }) => article ?? []);

function lost({ permalinks, path: file, position }: KeptPermalinks, published: Published): Fault[] {
  const articles = articlesOf(published);
  const there = new Set([...published.current.map(({ path }) => path), ...published.claimed.keys()]);
  const gone = permalinks.filter(({ path, to, withdrawn }) => !there.has(path) && to === undefined && !withdrawn);
  return gone.map((permalink) => {
    const { path, title, doi } = permalink;
    const found = `"${title}" was published at ${path}${doi === undefined ? '' : ` (doi:${doi})`}`;
    const draft = published.records.find(({ article }) => article && articlePath(article.id) === path);
    if (draft) return hiddenAgain(permalink, draft, found);
    return fault('permalink-lost', file, position(path), `${found} and is gone. ${waysOut(permalink, articles)}`);
  });
}

/** An article that is there, and was made a draft after it was out. */
function hiddenAgain({ path, published }: Permalink, draft: ArticleRecord, found: string): Fault {
  const cures = [
    ...(draft.article?.draft ? ['remove "draft: true"'] : []),
    ...(published === undefined ? [] : [`write "published: ${published}"`]),
  ];
  const message = `${found} and is a draft now, which nobody sees. Expected it to stay: ${cures.join(' and ')}; or leave a notice in its place: ${noticeOf(shortName(path))}`;
  return fault('permalink-lost', draft.path, draft.positions.frontMatter, message);
}

/** What to type, the likeliest first. */
function waysOut({ path, doi }: Permalink, articles: readonly Article[]): string {
  const name = shortName(path);
  const renamed = doi === undefined ? undefined : articles.find((article) => sameDoi(article.doi, doi));
  const isIssue = path.startsWith('issues/');
  const back = `bring it back: ${isIssue ? 'give its articles their volume and issue again' : npmRun('restore', shellWord(name))}`;
  const away = `let its address lead to another page: ${redirectOf(name, renamed?.id ?? 'NEW')}`;
  const notice = `leave a notice in its place: ${noticeOf(name)}`;
  if (renamed) return `Its DOI is now that of "${renamed.id}", so ${away}; or ${back}; or ${notice}`;
  return `Expected it to stay: ${back}; or ${away}; or ${notice}`;
}

const noticeOf = (name: string): string => npmRun('withdraw', shellWord(name), '--reason "WHY"');

const redirectOf = (from: string, to: string): string => npmRun('redirect', shellWord(from), shellWord(to));

function changedDois({ permalinks }: KeptPermalinks, { records }: Published): Fault[] {
  const promised = new Map(permalinks.map(({ path, doi }) => [path, doi]));
  return records.flatMap(({ article, path, positions }) => {
    const was = article && promised.get(articlePath(article.id));
    if (!article || was === undefined || sameDoi(was, article.doi)) return [];
    const found =
      article.doi === undefined
        ? `The DOI ${was} is gone`
        : `The DOI was published as ${was}, and is now ${article.doi}`;
    const restore = `bring it back: write "doi: ${was}"`;
    const alias = `record that the old DOI leads to the new: ${redirectOf(was, article.doi ?? 'NEW-DOI')}`;
    const notice = `if the report with that DOI was another one, leave a notice of it in a folder of its own: ${noticeOf(was)}`;
    return [
      fault(
        'permalink-doi',
        path,
        positions.doi,
        `${found}; expected it to stay: ${restore}; or ${alias}; or ${notice}`,
      ),
    ];
  });
}

function deadRedirects({ permalinks, path: file, position }: KeptPermalinks, published: Published): Fault[] {
  const { current } = published;
  const notices = permalinks.filter(({ withdrawn }) => withdrawn);
  const there = new Set([...Object.values(indexPaths), ...[...current, ...notices].map(({ path }) => path)]);
  const redirects = new Map([...redirectsOf(permalinks), ...published.claimed]);
  for (const path of there) redirects.delete(path);
  return permalinks.flatMap(({ path, to }) => {
    if (to === undefined || there.has(path)) return [];
    const end = endOf(path, redirects);
    if (end !== undefined && there.has(end)) return [];
    const found = end === undefined ? `"${path}" leads in a circle` : `"${path}" leads to "${end}", where no page is`;
    const message = `${found}; let it lead to a page: ${redirectOf(shortName(path), 'NEW')}`;
    return [fault('redirect', file, position(path), message)];
  });
}

/** Former ids that belong to an article, or that two articles claim. */
function falseClaims(published: Published): Fault[] {
  const ids = new Set(articlesOf(published).map(({ id }) => id));
  const owners = new Map<string, string>();
  return published.records.flatMap(({ article, path, positions }) =>
    (article?.redirectFrom ?? []).flatMap((from, at) => {
      const other = ids.has(from) ? from : owners.get(from);
      owners.set(from, article?.id ?? '');
      if (other === undefined) return [];
      const found = ids.has(from) ? `"${from}" is the id of an article` : `"${from}" is a former id of "${other}", too`;
      const message = `${found}; expected the former id of this article alone; remove it from "redirect-from:"`;
      return [fault('redirect', path, positions.redirects[at] ?? positions.doi, message)];
    }),
  );
}
