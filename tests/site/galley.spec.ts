import { expect } from '@playwright/test';
import { axeFindings } from '../support/axe-findings.ts';
import { overflow } from '../support/overflow.ts';
import { test } from '../support/site-test.ts';
import { articlePaths, french, journal, sample } from '../support/sites.ts';

for (const site of [journal, sample, french]) {
  test(`axe finds nothing in the HTML galleys of the site "${site.name}"`, async ({ page, open }) => {
    test.setTimeout(120_000);
    const found: string[] = [];
    for (const path of articlePaths(site).map((folder) => `${folder}${folder.split('/')[1]}.html`)) {
      await open(site, path);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        if ((await overflow(page)) > 0) found.push(`/${path} at ${width} px: scrolls sideways`);
        for (const each of await axeFindings(page)) found.push(`/${path} at ${width} px: ${each}`);
      }
    }
    expect(found).toEqual([]);
  });
}
