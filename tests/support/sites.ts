import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A journal as the tests of the site build it. */
export interface Site {
  readonly name: string;
  readonly content: string;
  /** Path below which it is published: "/" or "/a/path/". */
  readonly base: string;
}

export const journal: Site = { name: 'journal', content: 'content', base: '/' };
export const sample: Site = { name: 'sample', content: 'examples/sample-journal', base: '/' };
/** The sample journal again, as a host with a sub-path serves it. */
export const nested: Site = { name: 'nested', content: 'examples/sample-journal', base: '/journals/sample/' };

/** A journal in French with a report in Arabic, and colours of its own. */
export const french: Site = { name: 'french', content: 'tests/fixtures/journals/french', base: '/' };

/** A journal in Arabic, with a report in Persian. */
export const arabic: Site = { name: 'arabic', content: 'examples/arabic-journal', base: '/' };

/** The sites that every page is looked at of. */
export const sites = [journal, sample, nested, french, arabic] as const;

/** One report that is longer than any that a journal of case reports takes; written by long-report.ts. */
export const long: Site = madeSite('long', '/');
/** A journal with a logo for day and night, and fonts that it brings along; written by own-looks.ts. */
export const ownLooks: Site = madeSite('own-looks', '/a/journal/');

/** A journal with a script payload in every place that takes one; written by payload-journal.ts. */
export const payloads: Site = madeSite('payloads', '/');

/** A journal that has published nothing yet; written by empty-journal.ts. */
export const empty: Site = madeSite('empty', '/');

/** A site whose content the global set-up writes. */
function madeSite(name: string, base: string): Site {
  return {
    name,
    base,
    get content() {
      return join(sitesFolder(), 'content', name);
    },
  };
}

/** Folder of all sites, stated by the global set-up. */
export function sitesFolder(): string {
  const folder = process.env['CASEBOOK_TEST_SITES'];
  if (folder === undefined) throw new Error('The sites are built by the global set-up of Playwright');
  return folder;
}

/** Folder of the built files of a site. */
export function builtFolder(site: Site): string {
  return join(sitesFolder(), site.name);
}

/** Paths of the articles of a journal below its base: "articles/x/". */
export function articlePaths(site: Site): string[] {
  const folders = readdirSync(join(site.content, 'articles'), { withFileTypes: true });
  return folders.filter((entry) => entry.isDirectory()).map(({ name }) => `articles/${name}/`);
}

/** Paths of all pages that were built, below the base: "", "articles/x/", "404.html"; none that only leads to another. */
export function pagePaths(site: Site): string[] {
  const files = readdirSync(builtFolder(site), { recursive: true, encoding: 'utf8' });
  return (
    files
      .map((file) => file.replaceAll('\\', '/'))
      // The other files that end so are articles in one file.
      .filter((file) => /(?:^|\/)index\.html$|^404\.html$/.test(file))
      .filter((file) => !readFileSync(join(builtFolder(site), file), 'utf8').includes('http-equiv="refresh"'))
      .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
      .sort()
  );
}

/** Lists whose pages are alike, and how many of each the tests look at that show every page in a browser. */
const alike = /^(authors|keywords|specialties|archive|editors\/[^/]+)\/[^/]+\/$/;
const mostAlike = 2;

/** Paths of the pages that differ: all, but a few only of those that one list has by the hundred. */
export function differingPaths(site: Site): string[] {
  const seen = new Map<string, number>();
  return pagePaths(site).filter((path) => {
    const list = alike.exec(path)?.[1];
    if (list === undefined) return true;
    const before = seen.get(list) ?? 0;
    seen.set(list, before + 1);
    return before < mostAlike;
  });
}
