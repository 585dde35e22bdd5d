import { expect } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { sample } from '../support/sites.ts';

const article = 'articles/ljcc.2024.0501/';

test('a wide table scrolls in its own region, which is a stop of the Tab key while it does', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(sample, article);
  const region = page.getByRole('region', { name: /^Table 1\./ });
  await expect(region).toHaveAttribute('tabindex', '0');
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(region).not.toHaveAttribute('tabindex');
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(region).toHaveAttribute('tabindex', '0');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every table can be reached', async ({ page, open }) => {
    await open(sample, article);
    await expect(page.getByRole('region', { name: /^Table 1\./ })).toHaveAttribute('tabindex', '0');
  });
});
