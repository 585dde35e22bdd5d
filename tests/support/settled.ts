import type { Page } from '@playwright/test';

/** Waits until a page has nothing to do: what it asks for by itself, or because of a key or a click before, is asked for. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
}
