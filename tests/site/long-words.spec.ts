import { expect } from '@playwright/test';
import { overflow } from '../support/overflow.ts';
import { test } from '../support/site-test.ts';
import { articlePaths, differingPaths, sample } from '../support/sites.ts';

const word = 'Pneumonoultramicroscopicsilicovolcanoconiosis';
/** Where titles, keywords and names stand. */
const places =
  'h1, .card .title-link, .related h3 a, .author, .keywords a, .index a, .ways a, .neighbours a, .breadcrumbs [aria-current]';

test('a word of 45 letters in a title, a keyword or a name makes no page wider than its window', async ({
  page,
  open,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 800 });
  const galleys = articlePaths(sample).map((path) => `${path}${path.split('/')[1]}.html`);
  for (const path of [...differingPaths(sample), ...galleys]) {
    await open(sample, path);
    await page.evaluate(
      ([selector, long]) => {
        for (const element of document.querySelectorAll(selector)) element.textContent = long;
      },
      [places, word] as const,
    );
    expect(await overflow(page), `/${path}`).toBe(0);
  }
});
