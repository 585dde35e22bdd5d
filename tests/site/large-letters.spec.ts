import { expect } from '@playwright/test';
import { findBrowser } from '../../bench/find-browser.ts';
import { browserArguments } from '../support/browser.ts';
import { cutText, overflow } from '../support/overflow.ts';
import { test } from '../support/site-test.ts';
import { differingPaths, sample } from '../support/sites.ts';

const executablePath = findBrowser();

// The reader's own size of letters, as set in the browser: twice the usual one.
test.use({
  launchOptions: {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...browserArguments, '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'],
  },
});

test('letters of twice the size fit, and nothing is cut', async ({ page, open }) => {
  test.setTimeout(120_000);
  for (const path of differingPaths(sample)) {
    await open(sample, path);
    for (const width of [390, 640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `/${path} at ${width} px`).toBe(0);
      expect(await cutText(page), `/${path} at ${width} px`).toEqual([]);
    }
  }
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
});
