import { expect, type Page } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { sample } from '../support/sites.ts';

const report = 'articles/ljcc.2024.0501/';

/** Shows this in place of the first formula of the report. */
async function showFormula(page: Page, rows: readonly string[]): Promise<void> {
  const math = `<math display="block">${rows.map((row) => `<mrow>${row}</mrow>`).join('')}</math>`;
  await page
    .locator('.math')
    .first()
    .evaluate((block, html) => {
      block.innerHTML = html;
    }, math);
}

const wide = (letters: number): string => `<mfrac><mtext>${'m'.repeat(letters)}</mtext><mi>x</mi></mfrac>`;

test('a long formula is one, ends its lines before its signs, and is not cut', async ({ page, open }) => {
  for (const width of [320, 390, 1000, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await open(sample, report);
    const block = page.getByRole('group', { name: 'Formula' }).first();
    await expect(block.locator('math')).toHaveCount(1);
    const rows = await block.locator('math > mrow').all();
    expect(rows.length).toBeGreaterThan(4);
    const edges = await block.evaluate((box) => [box.scrollWidth - box.clientWidth, document.body.scrollWidth]);
    expect(edges).toEqual([0, width]);
    const tops = new Set(
      await Promise.all(rows.map((row) => row.evaluate((part) => part.getBoundingClientRect().bottom))),
    );
    if (width < 400) expect(tops.size).toBeGreaterThan(1);
  }
});

test('a formula without an end of a line takes the rail, then scrolls', async ({ page, open }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(sample, report);
  const block = page.locator('.math').first();
  const size = () => block.evaluate((box) => [box.clientWidth, box.scrollWidth] as const);
  await showFormula(page, [wide(10)]);
  expect(await size()).toEqual([608, 608]);
  await showFormula(page, [wide(50)]);
  const [taken = 0, content] = await size();
  expect(taken).toBe(content);
  expect(taken).toBeGreaterThan(608);
  await showFormula(page, [wide(200)]);
  const [most, all = 0] = await size();
  expect(most).toBe(906);
  expect(all).toBeGreaterThan(906);
  await expect(block).toHaveAttribute('tabindex', '0');
});
