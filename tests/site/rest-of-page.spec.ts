import { expect, type Page } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { sample } from '../support/sites.ts';

const report = 'articles/ljcc.2024.0501/';
const retracted = 'articles/ljcc.2024.0502/';

const size = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

test('a heading of the text and one below it tell apart at a glance', async ({ page, open }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await open(sample, report);
    const [above, below] = [await size(page, '.manuscript.mt-10 h2'), await size(page, '.manuscript.mt-10 h3')];
    expect(above / below, `${width} px`).toBeGreaterThan(1.25);
  }
});

test('what follows the text is set in 15 pixels', async ({ page, open }) => {
  await open(sample, report);
  for (const part of ['.back-matter li', '.back-matter .manuscript p', '.about p']) {
    expect(await size(page, part), part).toBe(15);
  }
});

test('links of a reference begin on the last line of its text', async ({ page, open }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(sample, retracted);
  const first = page.locator('.references > li').first();
  const text = await first.locator('.reference').boundingBox();
  const link = await first.locator('.reference-links a').first().boundingBox();
  expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual((text?.y ?? 0) + (text?.height ?? 0) + 2);
});

test('a neighbour that is retracted is named so, and related articles say why', async ({ page, open }) => {
  await open(sample, report);
  await expect(page.locator('.neighbours .next')).toContainText('RETRACTED: Hypercalcaemia');
  for (const item of await page.locator('.related li').all()) {
    await expect(item).toContainText(/Same author|Also on:|Same specialty:|Cites/);
  }
});

test('a finger sees no buttons beside headings', async ({ browser, address }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(address(sample, report));
  await expect(page.locator('.section-link').first()).toBeAttached();
  await expect(page.locator('.section-link').first()).toBeHidden();
  await context.close();
});

test('of the contents the current entry alone is marked in forced colours', async ({ page, open }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(sample, report);
  await page.locator('#article-references').scrollIntoViewIfNeeded();
  await expect(page.locator('.toc [aria-current]')).toHaveCount(1);
  const marked = await page.locator('.toc a').evaluateAll((links) => {
    const ground = getComputedStyle(document.body).backgroundColor;
    return links.filter((link) => getComputedStyle(link).borderInlineStartColor !== ground).length;
  });
  expect(marked).toBe(1);
});
