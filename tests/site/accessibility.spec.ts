import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { differingPaths, french, journal, sample } from '../support/sites.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const looks = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const;

for (const site of [journal, sample, french]) {
  for (const { colorScheme, width } of looks) {
    test(`axe finds nothing in the site "${site.name}", ${colorScheme}, ${width} px`, async ({ page, open }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const found: string[] = [];
      for (const path of differingPaths(site)) {
        await open(site, path);
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        found.push(
          ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `/${path} ${id}: ${target.join(' ')}`)),
        );
      }
      expect(found).toEqual([]);
    });
  }

  test(`no page of the site "${site.name}" scrolls sideways at 320 px`, async ({ page, open }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const wide: string[] = [];
    for (const path of differingPaths(site)) {
      await open(site, path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`/${path} is ${width} px wide`);
    }
    expect(wide).toEqual([]);
  });
}
