import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { articlePaths, builtFolder, sample, sites } from '../support/sites.ts';

const schema = '../shared/data/schemas/sitemap/sitemap.xsd';

for (const site of sites) {
  test(`the Atom feed of the site "${site.name}" is well-formed`, () => {
    execFileSync('xmllint', ['--noout', join(builtFolder(site), 'feed.atom')], { stdio: 'pipe' });
  });

  test(`the sitemap of the site "${site.name}" keeps to its schema`, () => {
    // biome-ignore lint/suspicious/noSkippedTests: the schema is not part of the project
    test.skip(!existsSync(schema), `${schema} is not there`);
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema, join(builtFolder(site), 'sitemap.xml')], {
      stdio: 'pipe',
    });
  });
}

test('the feed has an entry for every article, newest first', async ({ page, open, address }) => {
  await open(sample);
  const entries = await page.evaluate(
    async (url) => {
      const feed = new DOMParser().parseFromString(await (await fetch(url)).text(), 'application/xml');
      return [...feed.querySelectorAll('entry')].map((entry) => ({
        link: entry.querySelector('link[rel=alternate], link:not([rel])')?.getAttribute('href') ?? '',
        published: entry.querySelector('published')?.textContent ?? '',
      }));
    },
    address(sample, 'feed.atom'),
  );
  expect(entries.length).toBe(articlePaths(sample).length);
  const dates = entries.map(({ published }) => published);
  expect(dates).toEqual([...dates].sort().reverse());
});
