import { expect } from '@playwright/test';
import { cutText, overflow } from '../support/overflow.ts';
import { test } from '../support/site-test.ts';
import { differingPaths, sample } from '../support/sites.ts';

// Readers who zoom, want nothing to move, or have colours of their own.

test.describe('at a zoom of 200 %', () => {
  // A window of 1280 pixels, each of which the reader has made twice as wide and high.
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

  test('everything fits and can be reached', async ({ page, open }) => {
    for (const path of differingPaths(sample)) {
      await open(sample, path);
      expect(await overflow(page), path).toBe(0);
      expect(await cutText(page), path).toEqual([]);
    }
    await open(sample, 'articles/ljcc.2024.0501/');
    await page.getByText('In this article').click();
    await page.locator('.toc').getByRole('link', { name: 'References' }).click();
    await expect(page.getByRole('heading', { name: 'References', exact: true })).toBeInViewport();
  });
});

test('nothing moves by itself, whatever the reader has set', async ({ page, open }) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });
    await open(sample, 'articles/ljcc.2024.0501/');
    await page.getByRole('button', { name: 'Share' }).click();
    await page.keyboard.press('Escape');
    await page.locator('.figure-link').first().click();
    const moving = await page.evaluate(() => ({
      animations: document.getAnimations().length,
      scrolling: getComputedStyle(document.documentElement).scrollBehavior,
    }));
    expect(moving).toEqual({ animations: 0, scrolling: 'auto' });
  }
});

test('in forced colours the current place, the target and the buttons still show', async ({ page, open }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ forcedColors: 'active' });
  await open(sample, 'articles/ljcc.2024.0501/#ref-2');
  /** Whether something beside colour tells the element from its neighbour. */
  const edge = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { borderInlineStartWidth, outlineStyle, fontWeight } = getComputedStyle(element);
        return { border: borderInlineStartWidth, outline: outlineStyle, weight: fontWeight };
      });
  const target = await edge('#ref-2');
  expect(target.border !== '0px' || target.outline !== 'none', JSON.stringify(target)).toBe(true);
  const button = await edge('#how-to-cite .button');
  expect(button.border).not.toBe('0px');
  expect(Number((await edge('.toc [aria-current]')).weight)).toBeGreaterThanOrEqual(600);
});
