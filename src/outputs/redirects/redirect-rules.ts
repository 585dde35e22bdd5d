import { ownFileNames } from '../../model/output-files.ts';
import { absoluteUrl, fileUrl } from '../../model/paths.ts';
import type { Permalink } from '../../model/permalinks.ts';
import { decodedPath, escapedPath } from '../../text/escaped-path.ts';
import type { JournalIndex } from '../../views/journal-index.ts';
import { movedFeeds } from '../../views/moved-files.ts';
import type { SiteView } from '../../views/site-view.ts';
import type { SiteText } from '../sources.ts';

/** An address that leads to another, both as paths of the host: "/journal/articles/old/". */
export interface RedirectRule {
  readonly from: string;
  readonly to: string;
}

/** All redirects of a journal: of the pages and files that moved, of the files beside those of articles, and of feeds. */
export function redirectRules(site: Pick<SiteView, 'url'>, permalinks: readonly Permalink[]): readonly RedirectRule[] {
  const onHost = (path: string): string => escapedPath(new URL(absoluteUrl(site, path)).pathname);
  const moved = permalinks.flatMap(({ path, to }) => (to === undefined ? [] : [{ path, to }]));
  const all = moved.flatMap(({ path, to }) => [{ from: path, to }, ...filesBeside(path, to)]);
  return [...all, ...movedFeeds(permalinks)].map(({ from, to }) => ({ from: onHost(from), to: onHost(to) }));
}

function filesBeside(path: string, to: string): readonly RedirectRule[] {
  const [was, is] = [articleId(path), articleId(to)];
  if (was === undefined || is === undefined) return [];
  const names = ownFileNames({ id: is });
  return ownFileNames({ id: was }).flatMap((name, at) => {
    const other = names[at];
    return name === 'index.html' || other === undefined
      ? []
      : [{ from: path + fileUrl(name), to: to + fileUrl(other) }];
  });
}

function articleId(path: string): string | undefined {
  const id = /^articles\/([^/]+)\/$/.exec(path)?.[1];
  return id && decodeURIComponent(id);
}

// Each of these files is commands to a server, in which an address is no more than an address: it is written so that the
// server reads none of its signs as one of its own.

/** The file `_redirects` of a journal that has any. */
export function redirectsFile({ site, permalinks }: JournalIndex, path: string): readonly SiteText[] {
  const rules = redirectRules(site, permalinks);
  return rules.length === 0 ? [] : [{ path, write: () => hostRedirects(rules) }];
}

/** The file `_redirects`, which hosts such as Netlify and Cloudflare Pages read. */
export function hostRedirects(rules: readonly RedirectRule[]): string {
  return lines(rules.map(({ from, to }) => `${escapedPath(from)} ${escapedPath(to)} 301`));
}

/** For the `server` block of nginx, which compares decoded addresses; a "$" begins a variable in where it leads to. */
export function nginxRedirects(rules: readonly RedirectRule[]): string {
  return lines(
    rules.map(({ from, to }) => {
      const literal = decodedPath(from).replace(/["\\]/g, '\\$&');
      return `location = "${literal}" { return 301 ${escapedPath(to)}; }`;
    }),
  );
}

/**
 * For the block of a site in a Caddyfile, where decoded addresses are compared. Its matcher of paths would ignore case
 * and know "*", "?" and "[", so that an address is written as a regular expression that only it fits.
 */
export function caddyRedirects(rules: readonly RedirectRule[]): string {
  return lines(
    rules.flatMap(({ from, to }, at) => {
      const literal = decodedPath(from).replace(/[^\p{L}\p{M}\p{N}/_~-]/gu, escapedSign);
      const matcher = `@moved${at + 1}`;
      return [`${matcher} path_regexp "^${literal}$"`, `redir ${matcher} ${escapedPath(to)} permanent`];
    }),
  );
}

/** A sign as Go's regular expressions take it literally; escapes by number, for braces are placeholders of Caddy. */
function escapedSign(sign: string): string {
  if (sign === '.') return '\\.';
  return sign < '\x80' ? `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}` : sign;
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
