import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../support/site-test.ts';
import {
  articlePaths,
  builtFolder,
  differingPaths,
  journal,
  nested,
  pagePaths,
  sample,
  sites,
} from '../support/sites.ts';

const seed = 'articles/2020_001530/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the citation can be read and no button stands there that does nothing', async ({ page, open }) => {
    await open(journal, seed);
    await expect(page.locator('#how-to-cite-text')).toBeVisible();
    // A form is sent and a popover opens without a script.
    await expect(page.locator('button:visible:not([type=submit], [popovertarget])')).toHaveCount(0);
  });
});

for (const site of sites) {
  test(`the pages of the site "${site.name}" ask nobody else for anything and log no error`, async ({
    page,
    open,
    address,
  }) => {
    const { origin } = new URL(address(site));
    const strangers: string[] = [];
    const failed: string[] = [];
    const logged: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) strangers.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') logged.push(message.text());
    });
    page.on('pageerror', (error) => logged.push(error.message));
    for (const path of differingPaths(site)) await open(site, path);
    expect({ strangers, failed, logged }).toEqual({ strangers: [], failed: [], logged: [] });
    expect(await page.context().cookies()).toEqual([]);
  });
}

for (const site of [journal, sample, nested]) {
  test(`every page of the demonstration "${site.name}" says so and keeps search engines out`, async ({
    page,
    open,
  }) => {
    for (const path of pagePaths(site)) {
      const html = readFileSync(join(builtFolder(site), path.replace(/(^|\/)$/, '$1index.html')), 'utf8');
      const says = html.includes('>Demonstration.</strong>');
      expect({ path, says, hidden: html.includes('<meta name="robots" content="noindex">') }).toEqual({
        path,
        says: true,
        hidden: true,
      });
    }
    await open(site);
    await expect(page.getByText(/^Demonstration\./)).toBeVisible();
  });
}

test('an unknown address gives the page that says so', async ({ page, address }) => {
  for (const site of [journal, nested]) {
    const response = await page.goto(address(site, 'no/such/page/'));
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveText('Page not found');
    await page.getByRole('link', { name: 'Go to the home page' }).click();
    await expect(page).toHaveURL(address(site));
  }
});

test('the home page leads to every article of the sample journal', async ({ page, open, address }) => {
  await open(sample);
  const links = await page.locator('main a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  for (const path of articlePaths(sample)) expect(links).toContain(address(sample, path));
});
