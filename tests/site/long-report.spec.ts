import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { layoutShift } from '../support/layout-shift.ts';
import { longReport } from '../support/long-report.ts';
import { compressed, htmlBudget, scriptBudget } from '../support/page-budget.ts';
import { settled } from '../support/settled.ts';
import { test } from '../support/site-test.ts';
import { builtFolder, long } from '../support/sites.ts';
import { unseenImages } from '../support/unseen-images.ts';

const path = `articles/${longReport.id}/`;

test('a page of 100 references and 20 figures keeps the budgets but for its own text', async ({ page, open }) => {
  const loaded = new Map<string, string>();
  page.on('response', (response) =>
    loaded.set(new URL(response.url()).pathname.slice(1), response.request().resourceType()),
  );
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(long, path);
  await settled(page);
  await expect(page.locator('ol.references > li')).toHaveCount(longReport.references);
  await expect(page.locator('.figure-link')).toHaveCount(longReport.figures);

  const html = readFileSync(join(builtFolder(long), path, 'index.html'));
  // What the authors wrote and where it leads: 300 addresses of works, the names of 20 images and their variants, and
  // the works again as search engines read them.
  const text = await page.locator('main').evaluate((main) => {
    const written = 'main a[href^=http], main img, [name=citation_reference]';
    const values = [...document.querySelectorAll(written)].flatMap((element) =>
      ['href', 'src', 'srcset', 'alt', 'content'].map((name) => element.getAttribute(name) ?? ''),
    );
    const { '@graph': graph } = JSON.parse(document.querySelector('[type="application/ld+json"]')?.textContent ?? '');
    return [main.textContent, ...new Set(values), JSON.stringify(graph[0].citation)].join('\n');
  });
  expect(compressed(html) - compressed(Buffer.from(text))).toBeLessThanOrEqual(htmlBudget);

  const of = (kind: string): string[] => [...loaded].filter(([, type]) => type === kind).map(([file]) => file);
  const scripts = of('script').map((file) => compressed(readFileSync(join(builtFolder(long), file))));
  expect(scripts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(scriptBudget);
  expect(of('stylesheet')).toEqual([expect.stringMatching(/^_astro\/print\./)]);
  // Images wait until they are near the window.
  expect(of('image').length).toBeLessThan(longReport.figures / 2);
});

test('nothing of it moves while a reader goes through it', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(long, path);
  expect(await unseenImages(page.locator('.figure-link img'))).toEqual([]);
  expect(await layoutShift(page)).toBe(0);
});
