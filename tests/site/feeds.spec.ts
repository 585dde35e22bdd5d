import { expect } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { articlePaths, sample } from '../support/sites.ts';

test('the feed has an entry for every article, newest first', async ({ page, open, address }) => {
  await open(sample);
  const entries = await page.evaluate(
    async (url) => {
      const feed = new DOMParser().parseFromString(await (await fetch(url)).text(), 'application/xml');
      return [...feed.querySelectorAll('entry')].map((entry) => entry.querySelector('published')?.textContent ?? '');
    },
    address(sample, 'feed.atom'),
  );
  expect(entries.length).toBe(articlePaths(sample).length);
  expect(entries).toEqual([...entries].sort().reverse());
});
