import { expect } from '@playwright/test';
import { axeFindings, looks } from '../support/axe-findings.ts';
import { test } from '../support/site-test.ts';
import { differingPaths, french, journal, sample } from '../support/sites.ts';

/** In the dark a page looks otherwise, and is what it is by day, in all its widths. */
const schemes = [
  { colorScheme: 'light', widths: [320, 1280], rules: undefined },
  { colorScheme: 'dark', widths: [320, 1280], rules: looks },
] as const;

for (const site of [journal, sample, french]) {
  for (const { colorScheme, widths, rules } of schemes) {
    test(`axe finds nothing in the site "${site.name}", ${colorScheme}, and no page scrolls sideways`, async ({
      page,
      open,
    }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme });
      const found: string[] = [];
      for (const path of differingPaths(site)) {
        await open(site, path);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
          if (scrolled > width) found.push(`/${path} at ${width} px: scrolls sideways`);
          for (const each of await axeFindings(page, rules)) found.push(`/${path} at ${width} px: ${each}`);
        }
      }
      expect(found).toEqual([]);
    });
  }
}
