import type { Page } from '@playwright/test';

/** Text that is cut off because its box did not grow with it. */
export function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
        const hides = overflowX === 'hidden' || overflowY === 'hidden' || overflowY === 'clip';
        // What only a screen reader is told stands in a box of one pixel.
        // A long title at the end of the path has its dots on purpose: it stands whole below.
        if (!hides || textOverflow === 'ellipsis' || element.clientHeight <= 1) return false;
        return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** By how many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
