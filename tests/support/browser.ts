import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../bench/find-browser.ts';

/** Root has no sandbox; the rest keeps a browser from looking for its maker's servers. */
export const browserArguments: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds for a page to load or show something: only what hangs is stopped. */
export const patience = 120_000;

/** Starts the browser of the system, or that of Playwright. @param more arguments besides */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
  const args = [...browserArguments, ...more];
  return await chromium.launch({ args, ...(executablePath === undefined ? {} : { executablePath }) });
}
