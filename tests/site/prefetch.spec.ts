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

test('a place in the same page, a file and another site are not fetched', async ({ page, open }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.headers()['sec-purpose']?.startsWith('prefetch')) fetched.push(request.url());
  });
  await open(sample, 'articles/ljcc.2024.0501/');
  for (const link of [
    page.locator('.citation a').first(),
    page.locator('.figure-link').first(),
    page.getByRole('link', { name: 'Google Scholar' }).first(),
  ]) {
    await link.hover();
    await page.waitForTimeout(600);
  }
  expect(fetched).toEqual([]);
});
