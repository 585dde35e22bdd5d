import type { Page } from '@playwright/test';

/** The sum of all layout shifts since the page was opened. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // Without any shift the observer is never called.
        const timer = setTimeout(() => resolve(0), 500);
        new PerformanceObserver((list) => {
          clearTimeout(timer);
          resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
      }),
  );
}
