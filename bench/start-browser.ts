import { findBrowser } from './find-browser.ts';

/** Playwright is there for the tests; a checkout without it builds all the same. */
export async function startBrowser() {
  try {
    const { chromium } = await import('@playwright/test');
    const executablePath = findBrowser();
    return await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  } catch {
    return undefined;
  }
}
