import { expect, type Page } from '@playwright/test';
import temml from 'temml';
import { plainMathml } from '../../src/tree/resolve/mathml.ts';
import { test } from '../support/site-test.ts';
import { sample } from '../support/sites.ts';

const report = 'articles/ljcc.2024.0501/';

/** Shows this in place of the first formula of the report. @param math its MathML */
async function showFormula(page: Page, math: string): Promise<void> {
  await page
    .locator('.math')
    .first()
    .evaluate((block, html) => {
      block.innerHTML = html;
    }, math);
}

const wide = (letters: number): string =>
  `<math display="block"><mfrac><mtext>${'m'.repeat(letters)}</mtext><mi>x</mi></mfrac></math>`;

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
  await showFormula(page, wide(10));
  expect(await size()).toEqual([608, 608]);
  await showFormula(page, wide(50));
  const [taken = 0, content] = await size();
  expect(taken).toBe(content);
  expect(taken).toBeGreaterThan(608);
  await showFormula(page, wide(200));
  const [most, all = 0] = await size();
  expect(most).toBe(906);
  expect(all).toBeGreaterThan(906);
  await expect(block).toHaveAttribute('tabindex', '0');
});

/** Where the content of each cell begins and ends, by rows; a cell without content is left out. */
function cellEdges(page: Page): Promise<readonly (readonly (readonly [start: number, end: number])[])[]> {
  return page
    .locator('.math')
    .first()
    .evaluate((block) =>
      [...block.querySelectorAll('mtr')].map((row) =>
        [...row.querySelectorAll(':scope > mtd')].flatMap((cell) => {
          const { left, right } = cell.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
          return right > left ? [[Math.round(left), Math.round(right)] as const] : [];
        }),
      ),
    );
}

const pairs = '\\begin{NAME}a&=b&c&=d\\\\aaaa&=bbbb&cccc&=dddd\\end{NAME}';
const rows = '\\begin{NAME}a\\\\b=cccc\\end{NAME}';
const columns = '\\begin{NAME}1&x\\\\0.25&xxxx\\end{NAME}';

const environments: readonly (readonly [name: string, tex: string, sides: readonly Side[]])[] = [
  ['aligned', pairs, ['end', 'start', 'end', 'start']],
  ['align*', pairs, ['end', 'start', 'end', 'start']],
  ['alignedat', pairs.replace('{NAME}', '{NAME}{2}'), ['end', 'start', 'end', 'start']],
  ['gathered', rows, ['middle']],
  ['gather*', rows, ['middle']],
  ['cases', columns, ['start', 'start']],
  ['dcases', columns, ['start', 'start']],
  ['pmatrix', columns, ['middle', 'middle']],
  ['array', columns.replace('{NAME}', '{NAME}{rl}'), ['end', 'start']],
];

type Side = 'start' | 'middle' | 'end';
const offset: Readonly<Record<Side, (start: number, end: number) => number>> = {
  start: (start) => start,
  middle: (start, end) => (start + end) / 2,
  end: (_start, end) => end,
};

test('cells of a formula stand below one another by their side, with space between all but a pair', async ({
  page,
  open,
}) => {
  await open(sample, report);
  for (const [name, tex, sides] of environments) {
    await showFormula(page, plainMathml(temml.renderToString(tex.replaceAll('NAME', name), { displayMode: true })));
    const [first = [], second = []] = await cellEdges(page);
    expect([first.length, second.length], name).toEqual([sides.length, sides.length]);
    sides.forEach((side, at) => {
      const [above, below] = [first, second].map((row) => offset[side](...(row[at] ?? [0, 0])));
      expect(Math.abs((above ?? 0) - (below ?? 0)), `${name}, column ${at + 1}`).toBeLessThanOrEqual(1);
      const gap = (second[at + 1]?.[0] ?? 999) - (second[at]?.[1] ?? 0);
      const isPair = name.startsWith('align') && at % 2 === 0;
      if (isPair) expect(gap, name).toBeLessThanOrEqual(1);
      else expect(gap, `${name}, behind column ${at + 1}`).toBeGreaterThan(8);
    });
  }
});

test('the number of a formula stands apart from it', async ({ page, open }) => {
  await open(sample, report);
  await showFormula(page, plainMathml(temml.renderToString('a=b \\tag{1}', { displayMode: true })));
  const [[formula, number] = []] = await cellEdges(page);
  expect((number?.[0] ?? 0) - (formula?.[1] ?? 0)).toBeGreaterThan(8);
});
