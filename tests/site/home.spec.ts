import { expect } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { arabic, empty, journal, sample } from '../support/sites.ts';

test('the home page opens with the newest figure of the current issue, fetched first', async ({ page, open }) => {
  await open(sample);
  const lead = page.locator('.lead-report');
  await expect(lead.getByRole('heading')).toHaveText('Reversed Halo Sign after Influenza');
  const image = lead.getByRole('img');
  await expect(image).toHaveAttribute('fetchpriority', 'high');
  await expect(image).not.toHaveAttribute('loading');
  await expect(image).toHaveAttribute('alt', /^Axial computed tomography/);
  await expect(image).toHaveJSProperty('complete', true);
  const { shown, own } = await image.evaluate((element: HTMLImageElement) => ({
    shown: element.clientWidth / element.clientHeight,
    own: Number(element.getAttribute('width')) / Number(element.getAttribute('height')),
  }));
  expect(shown).toBeCloseTo(own, 1);
  await expect(page.getByRole('link', { name: 'Reversed Halo Sign after Influenza' })).toHaveCount(1);
});

test('the list of the newest has type, date, title and authors, and nothing of their abstracts', async ({
  page,
  open,
}) => {
  await open(sample);
  const first = page.locator('.latest .card').first();
  await expect(first.locator('.kicker')).toHaveText('Case report · 17 June 2025');
  await expect(first.locator('p')).toHaveCount(2);
  await expect(page.locator('.latest .card')).toHaveCount(8);
});

for (const site of [journal, arabic]) {
  test(`a journal of few reports without figures opens with words, site "${site.name}"`, async ({ page, open }) => {
    await open(site);
    await expect(page.locator('.latest .lead-report')).toHaveCount(1);
    await expect(page.locator('.lead-report img')).toHaveCount(0);
    await expect(page.locator('.card')).toHaveCount(site === journal ? 0 : 1);
    await expect(page.locator('#latest')).toHaveCount(site === journal ? 0 : 1);
  });
}

test('a journal that has published nothing says so', async ({ page, open }) => {
  await open(empty);
  await expect(page.locator('.lead-report')).toHaveCount(0);
  await expect(page.getByText('No article has been published yet.')).toBeVisible();
});
