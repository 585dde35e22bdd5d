import { expect, type Page } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { arabic, type Site, sample } from '../support/sites.ts';

/** Where the parts of a page begin and end, from the side from which its language is read. */
function edges(page: Page, selectors: readonly string[]): Promise<readonly (readonly [number, number])[]> {
  return page.evaluate((all) => {
    const isReversed = document.dir === 'rtl';
    return all.map((selector) => {
      const { left, right } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const [start, end] = isReversed ? [innerWidth - right, innerWidth - left] : [left, right];
      return [Math.round(start), Math.round(end)] as const;
    });
  }, selectors);
}

const reports: readonly (readonly [site: Site, path: string])[] = [
  [sample, 'articles/ljcc.2024.0501/'],
  [arabic, 'articles/mkt.2025.1/'],
];

for (const [site, path] of reports) {
  test(`${site.name}: header, text, rail, what follows and footer stand on one grid`, async ({ page, open }) => {
    for (const width of [1000, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      await open(site, path);
      const [bar, crumbs, title, text, actions, button, footer, last] = await edges(page, [
        '.site-bar > .journal-name',
        '.breadcrumbs li',
        '.article-title',
        '.article-main',
        '.actions',
        '.actions > :last-child > .action',
        '.site-footer > div > :first-child',
        '.site-footer > div > :last-child',
      ]);
      const [start, end] = [bar?.[0], actions?.[1]];
      expect([crumbs?.[0], footer?.[0]], `${width}`).toEqual([start, start]);
      expect([title, last?.[1], button?.[1]], `${width}`).toEqual([[text?.[0], end], end, end]);
      for (const part of ['.related', '.neighbours']) {
        if ((await page.locator(part).count()) > 0) expect(await edges(page, [part])).toEqual([text]);
      }
      if (width < 1200) expect(text?.[0]).toBe(start);
      else expect((await edges(page, ['.toc li']))[0]?.[0]).toBe(start);
    }
  });
}
