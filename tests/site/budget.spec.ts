import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { compressed, htmlBudget, scriptBudget, styleBudget } from '../support/page-budget.ts';
import { test } from '../support/site-test.ts';
import { builtFolder, journal } from '../support/sites.ts';

test('the article page loads in one round trip', async ({ page, open }) => {
  const blocking: string[] = [];
  const scripts: string[] = [];
  await open(journal, 'articles/2020_001530/');
  for (const style of await page.locator('link[rel=stylesheet]:not([media=print])').all()) {
    blocking.push((await style.getAttribute('href')) ?? '');
  }
  for (const script of await page.locator('script[src]').all()) {
    const source = (await script.getAttribute('src')) ?? '';
    scripts.push(source);
    const deferred = await script.evaluate((element: HTMLScriptElement) => element.defer || element.type === 'module');
    if (!deferred) blocking.push(source);
  }
  expect(blocking).toEqual([]);

  const file = (path: string): Buffer => readFileSync(join(builtFolder(journal), path));
  expect(compressed(file('articles/2020_001530/index.html'))).toBeLessThanOrEqual(htmlBudget);
  const styles = await page.locator('head style').allTextContents();
  expect(compressed(Buffer.from(styles.join('')))).toBeLessThanOrEqual(styleBudget);
  const script = scripts.reduce((bytes, source) => bytes + compressed(file(source)), 0);
  expect(script).toBeLessThanOrEqual(scriptBudget);
});

for (const [device, width, isAsked] of [
  ['a phone', 390, false],
  ['a wide window', 1280, true],
] as const) {
  test(`fonts are fetched by what shows them: ${device}`, async ({ page, open }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') asked.push(request.url());
    });
    await page.setViewportSize({ width, height: 844 });
    await open(journal, 'articles/2020_001530/');
    await page.evaluate(() => document.fonts.ready);
    expect(asked.length > 0).toBe(isAsked);
  });
}
