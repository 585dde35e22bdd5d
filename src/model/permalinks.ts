import type { Article, IsoDate, Withdrawal } from './article.ts';
import { invertedName } from './contributor.ts';
import type { Issue } from './issue.ts';
import type { JournalPage } from './page.ts';
import { articlePath, issuePath } from './paths.ts';

/** An address that the journal has promised to keep, and what was published there. */
export interface Permalink {
  /** Below the root of the site: "articles/2020_001530/". */
  readonly path: string;
  /** Plain text. */
  readonly title: string;
  /** "Micallef, Sarah"; a group by its name, without a comma. */
  readonly authors: readonly string[];
  readonly published?: IsoDate | undefined;
  readonly doi?: string | undefined;
  /** DOIs that were registered for it before, and lead to it. */
  readonly formerDois: readonly string[];
  /** The path that the address leads to since its page has moved. */
  readonly to?: string | undefined;
  /** Why nothing but a notice is there any more. Articles say so themselves. */
  readonly withdrawn?: Withdrawal | undefined;
}

/** Addresses that lead elsewhere, each with the path that it leads to. */
export type Redirects = ReadonlyMap<string, string>;

/** The pages of a journal that it promises to keep. */
export interface PromisedPages {
  readonly articles: readonly Article[];
  readonly issues: readonly Issue[];
  readonly pages: readonly JournalPage[];
}

/** What a journal promises to keep: its articles, its issues and its own pages; lists follow from these. */
export function promisedBy({ articles, issues, pages }: PromisedPages): Permalink[] {
  const unsigned = { authors: [], formerDois: [] };
  return [
    ...articles.map(articlePermalink),
    ...issues.map((issue) => ({ ...unsigned, path: issuePath(issue), title: issue.label, published: issue.date })),
    ...pages.map(({ slug, title }) => ({ ...unsigned, path: `${slug}/`, title })),
  ];
}

function articlePermalink({ id, title, contributors, published, doi }: Article): Permalink {
  const authors = contributors.map(invertedName);
  return { path: articlePath(id), title: title.text, authors, published, doi, formerDois: [] };
}

/** The addresses that the front matter of articles claims: former ids. */
export function claimedRedirects(articles: readonly Pick<Article, 'id' | 'redirectFrom'>[]): Redirects {
  return new Map(
    articles.flatMap(({ id, redirectFrom }) => redirectFrom.map((from) => [articlePath(from), articlePath(id)])),
  );
}

/** The path where a chain of redirects ends; undefined where it leads in a circle. */
export function endOf(path: string, redirects: Redirects): string | undefined {
  const seen = new Set<string>();
  for (let at = path; !seen.has(at); ) {
    seen.add(at);
    const next = redirects.get(at);
    if (next === undefined) return at;
    at = next;
  }
  return undefined;
}

/**
 * All promises of a journal: those kept so far, brought up to date by what it publishes now. A page that is there again
 * leads nowhere else; redirects lead to where their chain ends. Sorted by path.
 */
export function mergePermalinks(
  kept: readonly Permalink[],
  current: readonly Permalink[],
  claimed: Redirects,
): readonly Permalink[] {
  const all = new Map(kept.map((permalink) => [permalink.path, permalink]));
  for (const permalink of current) {
    const formerDois = all.get(permalink.path)?.formerDois ?? [];
    all.set(permalink.path, { ...permalink, formerDois });
  }
  const targets = new Map(current.map((permalink) => [permalink.path, permalink]));
  for (const [path, to] of claimed) {
    const { title = path } = targets.get(to) ?? {};
    all.set(path, { ...(all.get(path) ?? { path, title, authors: [], formerDois: [] }), to });
  }
  const redirects = redirectsOf([...all.values()]);
  return [...all.values()]
    .map((permalink) =>
      permalink.to === undefined ? permalink : { ...permalink, to: endOf(permalink.path, redirects) },
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The redirects among permalinks. */
export function redirectsOf(permalinks: readonly Permalink[]): Redirects {
  return new Map(permalinks.flatMap(({ path, to }) => (to === undefined ? [] : [[path, to] as const])));
}

/** What the commands call a page: an article by its id, others by their path. */
export function shortName(path: string): string {
  return /^articles\/([^/]+)\/$/.exec(path)?.[1] ?? path;
}

/** The promises of a journal with some of them stated anew, sorted by path. */
export function withPermalinks(permalinks: readonly Permalink[], anew: readonly Permalink[]): readonly Permalink[] {
  const all = new Map([...permalinks, ...anew].map((permalink) => [permalink.path, permalink]));
  return [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** DOIs are told apart ignoring case. */
export function sameDoi(a: string | undefined, b: string | undefined): boolean {
  return a?.toLowerCase() === b?.toLowerCase();
}
