import { ownFileNames } from '../../model/downloads.ts';
import { movedFeeds } from '../../model/moved-files.ts';
import { absoluteUrl, fileUrl } from '../../model/paths.ts';
import type { Permalink } from '../../model/permalinks.ts';
import type { SiteView } from '../../model/site-view.ts';

/** An address that leads to another, both as paths of the host: "/journal/articles/old/". */
export interface RedirectRule {
  readonly from: string;
  readonly to: string;
}

/** All redirects of a journal: of the pages and files that moved, of the files beside those of articles, and of feeds. */
export function redirectRules(site: Pick<SiteView, 'url'>, permalinks: readonly Permalink[]): readonly RedirectRule[] {
  const onHost = (path: string): string => new URL(absoluteUrl(site, path)).pathname;
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

/** The file `_redirects`, which hosts such as Netlify and Cloudflare Pages read. */
export function hostRedirects(rules: readonly RedirectRule[]): string {
  return lines(rules.map(({ from, to }) => `${from} ${to} 301`));
}

/** For the `server` block of nginx, which compares decoded addresses. */
export function nginxRedirects(rules: readonly RedirectRule[]): string {
  return lines(rules.map(({ from, to }) => `location = "${decodeURI(from)}" { return 301 ${to}; }`));
}

/** For the block of a site in a Caddyfile. */
export function caddyRedirects(rules: readonly RedirectRule[]): string {
  return lines(rules.map(({ from, to }) => `redir "${decodeURI(from)}" ${to} permanent`));
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
