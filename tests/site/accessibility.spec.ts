import { expect } from '@playwright/test';
import { axeFindings, looks } from '../support/axe-findings.ts';
import { test } from '../support/site-test.ts';
import { differingPaths, french, journal, sample } from '../support/sites.ts';

for (const site of [journal, sample, french]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the site "${site.name}", ${colorScheme}, and no page scrolls sideways`, async ({
      page,
      open,
    }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme });
      const found: string[] = [];
      for (const path of differingPaths(site)) {
        await open(site, path);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
          if (scrolled > width) found.push(`/${path} at ${width} px: scrolls sideways`);
          // In the dark a page looks otherwise, and is what it is by day.
          const rules = colorScheme === 'dark' ? looks : undefined;
          for (const each of await axeFindings(page, rules)) found.push(`/${path} at ${width} px: ${each}`);
        }
      }
      expect(found).toEqual([]);
    });
  }
}
