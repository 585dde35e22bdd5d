import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readLinks } from '../support/page-links.ts';
import { test } from '../support/site-test.ts';
import { builtFolder, empty, pagePaths, sites } from '../support/sites.ts';

/** No page of the site leads to these: hosts show the one, editors know the other, which leads to all guides. */
const unlisted: ReadonlySet<string> = new Set(['404.html', 'editors/']);

for (const site of [...sites, empty]) {
  test(`no link or anchor of the site "${site.name}" is broken, and every page can be reached`, async ({
    page,
    address,
  }) => {
    const root = address(site);
    await page.goto(root);
    const pages = await readLinks(
      page,
      pagePaths(site).map((path) => ({ path, url: `${root}${path}` })),
    );
    const byPath = new Map(pages.map((each) => [each.path, each]));
    const broken = pages.flatMap(({ path, targets }) =>
      targets.filter((target) => isBroken(target)).map((target) => `${path || 'home'} -> ${target.replace(root, '/')}`),
    );
    expect([...new Set(broken)]).toEqual([]);

    function isBroken(target: string): boolean {
      const url = new URL(target);
      if (url.origin !== new URL(root).origin) return false;
      if (!url.pathname.startsWith(site.base)) return true;
      const path = decodeURIComponent(url.pathname.slice(site.base.length));
      const reached = byPath.get(path);
      if (!reached) return !isFile(join(builtFolder(site), path));
      return url.hash !== '' && !reached.ids.includes(decodeURIComponent(url.hash.slice(1)));
    }

    const linked = new Set(pages.flatMap(({ targets }) => targets.map((target) => target.replace(/#.*/, ''))));
    const lost = pages.filter(({ path }) => !unlisted.has(path) && !linked.has(`${root}${encodeURI(path)}`));
    expect(lost.map(({ path }) => path)).toEqual([]);
  });
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
