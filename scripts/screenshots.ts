import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions } from '@playwright/test';
import { openBrowser } from '../tests/support/browser.ts';
import buildSites from '../tests/support/build-sites.ts';
import { serveSite } from '../tests/support/site-server.ts';
import { pagePaths, type Site, sites } from '../tests/support/sites.ts';

// `npm run screenshots`: every kind of page as docs/design-review.md looks at it, into screenshots/<site>/.

const widths = [320, 390, 768, 1280, 1600];

/** One page of each kind; of articles, all. */
function shownPaths(site: Site): string[] {
  const kinds = new Set<string>();
  return pagePaths(site).filter((path) => {
    const kind = path.startsWith('articles/') ? path : path.replace(/[^/]+/g, (part, at) => (at === 0 ? part : '*'));
    if (kinds.has(kind)) return false;
    kinds.add(kind);
    return true;
  });
}

/** "articles/x/" as "articles-x", the home page as "home". */
const fileName = (path: string): string => path.replace(/\/$|\.html$/, '').replaceAll('/', '-') || 'home';

async function shoot(browser: Browser, url: string, file: string, options: BrowserContextOptions): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  // The first visit leaves the fonts in the cache, as for a reader who comes from another page.
  await page.goto(url);
  await page.goto(url);
  // Images that wait until they are near the window are asked for by scrolling there.
  for (const image of await page.locator('img[loading=lazy]:visible').all()) await image.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  // What stays beside the text belongs to the top of the picture.
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: `${file}.png`, fullPage: true });
  await context.close();
}

async function print(browser: Browser, url: string, file: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true, format: 'A4' });
  await page.close();
}

const remove = await buildSites();
const browser = await openBrowser();
const folder = resolve('screenshots');
rmSync(folder, { recursive: true, force: true });
for (const site of sites.filter(({ base }) => base === '/')) {
  const server = await serveSite(site);
  mkdirSync(join(folder, site.name), { recursive: true });
  for (const path of shownPaths(site)) {
    const file = join(folder, site.name, fileName(path));
    for (const width of widths) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await shoot(browser, server.url + path, `${file}-${width}-${colorScheme}`, {
          colorScheme,
          viewport: { width, height: 800 },
        });
      }
    }
    await shoot(browser, server.url + path, `${file}-no-script`, {
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 800 },
    });
    await shoot(browser, server.url + path, `${file}-forced-colours`, {
      forcedColors: 'active',
      viewport: { width: 1280, height: 800 },
    });
    await print(browser, server.url + path, `${file}-print`);
  }
  await server.close();
}
await browser.close();
remove();
console.log(`Screenshots are in ${folder}`);
