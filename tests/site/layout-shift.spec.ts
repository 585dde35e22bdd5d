import { expect } from '@playwright/test';
import { layoutShift } from '../support/layout-shift.ts';
import { test } from '../support/site-test.ts';
import { sample } from '../support/sites.ts';
import { unseenImages } from '../support/unseen-images.ts';

const rich = ['', 'articles/ljcc.2024.0501/', 'articles/ljcc.2025.s101/'];

for (const path of rich) {
  for (const width of [320, 1280]) {
    test(`nothing moves on /${path} at ${width} px while its images load`, async ({ page, address }) => {
      await page.setViewportSize({ width, height: 800 });
      const measured = Promise.withResolvers<void>();
      await page.route(/\.(?:webp|png|jpg|svg)$/, async (route) => {
        await measured.promise;
        await route.continue();
      });
      await page.goto(address(sample, path), { waitUntil: 'domcontentloaded' });
      const height = await page.evaluate(() => document.fonts.ready.then(() => document.body.scrollHeight));
      measured.resolve();
      expect(await unseenImages(page.locator('.figure-link img'))).toEqual([]);
      // Rounded heights of images may add up to a pixel.
      const after = await page.evaluate(() => document.body.scrollHeight);
      expect(Math.abs(after - height)).toBeLessThanOrEqual(1);
      expect(await layoutShift(page)).toBe(0);
    });
  }
}
