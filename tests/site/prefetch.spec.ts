import { expect } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { nested, sample } from '../support/sites.ts';

for (const site of [sample, nested]) {
  test(`a page is fetched when a pointer rests on a link to it (${site.name})`, async ({ page, open, address }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.headers()['sec-purpose']?.startsWith('prefetch')) fetched.push(request.url());
    });
    await open(site);
    await page.locator('.site-header nav').getByRole('link').first().hover();
    await expect.poll(() => fetched).toHaveLength(1);
    expect(fetched[0]?.startsWith(address(site))).toBe(true);
  });
}

test('a place in the same page, a file and another site are not fetched', async ({ page, open, address }) => {
  const preload = await page.context().newCDPSession(page);
  const wouldFetch = new Set<string>();
  preload.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    for (const { key } of preloadingAttemptSources) wouldFetch.add(key.url);
  });
  await preload.send('Preload.enable');
  await open(sample, 'articles/ljcc.2024.0501/');
  await expect.poll(() => wouldFetch.size).toBeGreaterThan(5);
  const site = address(sample);
  expect([...wouldFetch].filter((url) => !url.startsWith(site) || !/\/$/.test(url))).toEqual([]);
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  for (const other of [/#ref-/, /\.pdf$/, /scholar\.google/]) expect(links.some((url) => other.test(url))).toBe(true);
});
