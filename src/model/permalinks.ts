import type { IsoDate, Withdrawal } from './article.ts';
import { articlePath } from './paths.ts';

/** An address that the journal has promised to keep, and what was published there. */
export interface Permalink {
  /** Below the root of the site: "articles/2020_001530/", "articles/2020_001530/ct.jpg". */
  readonly path: string;
  /** Plain text. */
  readonly title: string;
  /** "Micallef, Sarah"; a group by its name, without a comma. */
  readonly authors: readonly string[];
  readonly published?: IsoDate | undefined;
  readonly doi?: string | undefined;
  /** DOIs that were registered for it before, and lead to it. */
  readonly formerDois: readonly string[];
  /** Of the page of an author: whose it is, "orcid 0000-0002-1825-0097", "person Sarah Micallef" or "group The Group". */
  readonly identity?: string | undefined;
  /** Of an earlier version: hash of its files. */
  readonly digest?: string | undefined;
  /** The path that the address leads to since its page has moved. */
  readonly to?: string | undefined;
  /** Why nothing but a notice is there any more. Articles say so themselves. */
  readonly withdrawn?: Withdrawal | undefined;
  /** Why it is promised no longer, as an editor wrote it: it was a trial that nobody has seen. */
  readonly givenUp?: string | undefined;
}

/** Addresses that lead elsewhere, each with the path that it leads to. */
export type Redirects = ReadonlyMap<string, string>;

/** Whether an address is to have a page or a file: it leads nowhere else, and nobody has taken it back. */
export function isHeld({ to, withdrawn, givenUp }: Permalink): boolean {
  return to === undefined && withdrawn === undefined && givenUp === undefined;
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
  return sorted(
    [...all.values()].map((permalink) =>
      permalink.to === undefined ? permalink : { ...permalink, to: endOf(permalink.path, redirects) },
    ),
  );
}

/** The redirects among permalinks. */
export function redirectsOf(permalinks: readonly Permalink[]): Redirects {
  return new Map(permalinks.flatMap(({ path, to }) => (to === undefined ? [] : [[path, to] as const])));
}

/** What the commands call a page: an article by its id, others by their path. */
export function shortName(path: string): string {
  return /^articles\/([^/]+)\/$/.exec(path)?.[1] ?? path;
}

/** The path of the article that a file or an earlier version belongs to; undefined for anything else. */
export function articleAbove(path: string): string | undefined {
  return /^(articles\/[^/]+\/)./.exec(path)?.[1];
}

/** The promises of a journal with some of them stated anew, sorted by path. */
export function withPermalinks(permalinks: readonly Permalink[], anew: readonly Permalink[]): readonly Permalink[] {
  return sorted([...new Map([...permalinks, ...anew].map((permalink) => [permalink.path, permalink])).values()]);
}

const sorted = (permalinks: Permalink[]): readonly Permalink[] => permalinks.sort((a, b) => (a.path < b.path ? -1 : 1));

/** DOIs are told apart ignoring case. */
export function sameDoi(a: string | undefined, b: string | undefined): boolean {
  return a?.toLowerCase() === b?.toLowerCase();
}

/** The paths that a folder for the record of a DOI may have whose report is no longer in its own, the best first. */
export function placesForDoi(doi: string): readonly string[] {
  const id = doi
    .slice(doi.indexOf('/') + 1)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '');
  return [articlePath(id), articlePath(`${id}-withdrawn`)];
}
