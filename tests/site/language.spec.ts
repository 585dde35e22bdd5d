import { expect } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { arabic, french } from '../support/sites.ts';

const report = 'articles/rcc.2025.1/';
const arabicReport = 'articles/rcc.2025.2/';

test('a French journal speaks French', async ({ page, open }) => {
  await open(french, report);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { name: 'Résumé', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Points clés' })).toBeVisible();
  await expect(page.getByText('Publié le 1 février 2025')).toBeVisible();
  // Headings of the text that the page has a place for are not in the text, too.
  await expect(page.getByRole('heading', { name: 'Résumé', exact: true })).toHaveCount(1);
});

test('translations carry their language and direction', async ({ page, open }) => {
  await open(french, report);
  const english = page.locator('[lang=en]', { hasText: 'A fever without cause' });
  await expect(english).toHaveCount(1);
  await expect(english).not.toHaveAttribute('dir');
  const arabicPart = page.locator('#article-translations ~ [lang=ar]');
  await expect(arabicPart).toHaveAttribute('dir', 'rtl');
  await expect(arabicPart).toContainText('حمى بلا سبب');
});

test('a report in Arabic is laid out from right to left in a page from left to right', async ({ page, open }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(french, arabicReport);
  await expect(page.locator('html')).not.toHaveAttribute('dir');
  const title = page.locator('h1');
  await expect(title).toHaveCSS('direction', 'rtl');
  await expect(page.locator('.article')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('heading', { name: 'الملخص', exact: true })).toBeVisible();
  await expect(page.locator('.kicker > [lang=fr]')).toHaveAttribute('dir', 'ltr');
  const item = page.locator('.manuscript li').first();
  const { direction, padding } = await item.evaluate((element) => {
    const list = getComputedStyle(element.parentElement ?? element);
    return { direction: list.direction, padding: list.paddingRight };
  });
  expect([direction, Number.parseFloat(padding) > 10]).toEqual(['rtl', true]);
  await expect(page.locator('figcaption .label')).toHaveText('الجدول 1.');
});

test('the mark of an author stands behind a name from right to left', async ({ page, open }) => {
  await open(french, report);
  const author = page.locator('.authors li', { hasText: 'سارة' });
  const [name, mark] = await Promise.all([
    author.locator('.author').boundingBox(),
    author.locator('.mark').boundingBox(),
  ]);
  expect(mark?.x).toBeGreaterThanOrEqual((name?.x ?? 0) + (name?.width ?? 0) - 1);
});

test('a journal that is no demonstration lets search engines in', async ({ page, open }) => {
  for (const path of ['', report, 'issues/']) {
    await open(french, path);
    await expect(page.locator('meta[name=robots]')).toHaveCount(0);
  }
});

test('the colours of the journal are those of its pages', async ({ page, open }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(french);
  const header = page.locator('.site-header');
  await expect(header).toHaveCSS('background-color', 'rgb(122, 31, 61)');
  await expect(header).toHaveCSS('color', 'rgb(255, 255, 255)');
  await expect(page.locator('main a').first()).toHaveCSS('color', /rgb\((?:122, 31, 61|33, 31, 27)\)/);
});

test('an article from right to left has its rail, its tables and its Latin references on their side', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(french, arabicReport);
  await expect(page.locator('.article')).toHaveAttribute('dir', 'rtl');
  const [rail, main] = await Promise.all([
    page.locator('.actions').boundingBox(),
    page.locator('.article-main').boundingBox(),
  ]);
  expect((rail?.x ?? 0) + (rail?.width ?? 0)).toBeLessThanOrEqual(main?.x ?? 0);
});

test('an Arabic journal speaks Arabic, counts in its forms and reads from the right', async ({ page, open }) => {
  await open(arabic, 'articles/mkt.2025.1/');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.article')).not.toHaveAttribute('dir');
  await expect(page.getByRole('heading', { name: 'الملخص', exact: true })).toBeVisible();
  await expect(page.locator('.reference').first()).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('.reference').nth(1)).not.toHaveAttribute('dir');
  await open(arabic, 'browse/');
  await expect(page.locator('.count').first()).toHaveText('مقالان');
});

/** The words of a stretch of text, from left to right as they are painted. */
const painted = (element: HTMLElement, stretch: string): string => {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letters: { readonly letter: string; readonly left: number }[] = [];
  const texts: Text[] = [];
  while (nodes.nextNode()) texts.push(nodes.currentNode as Text);
  const start = texts
    .map(({ data }) => data)
    .join('')
    .replaceAll('\u00a0', ' ')
    .indexOf(stretch);
  let from = 0;
  for (const text of texts) {
    for (let at = Math.max(0, start - from); at < Math.min(text.length, start + stretch.length - from); at += 1) {
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      letters.push({ letter: text.data.charAt(at), left: range.getBoundingClientRect().left });
    }
    from += text.length;
  }
  letters.sort((one, other) => one.left - other.left);
  return letters
    .map(({ letter }) => letter)
    .join('')
    .replaceAll('\u00a0', ' ');
};

test('measures and Latin sentences are read from the left in Arabic and Persian', async ({ page, open }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const expectPainted = async (stretches: readonly string[]) => {
    const article = page.locator('.article');
    const shown = await Promise.all(stretches.map((stretch) => article.evaluate(painted, stretch)));
    expect(shown).toEqual(stretches);
  };
  await open(arabic, 'articles/mkt.2025.1/');
  await expectPainted(['40 °C', '12.5 mg/L', '< 5 mg/L', '12–16 g/dL', '5.3 × 109/L', '140/90 mmHg', '5%', 'CD4+']);
  await expectPainted(['−5 °C', '2025-01-10', 'He was well (day 7). She was not.', '2021;2:5–9']);
  await expectPainted(['[1,2]']);
  for (const reference of ['#ref-1 .reference', '#card-1 .reference', '#card-cite-1-2 li:first-child .reference'])
    await expect(page.locator(reference), reference).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('.manuscript p[dir=ltr]')).toHaveText(/^This paragraph/);
  await open(arabic, 'articles/mkt.2025.2/');
  await expectPainted(['40 °C', '12 mg/L']);
  await open(arabic, '');
  await expect(page.locator('bdi', { hasText: '40 °C' })).toHaveAttribute('dir', 'ltr');
});

test('a result of the search is read from the side of its own language', async ({ page, open }) => {
  await open(french, 'search/?q=متلازمة');
  const title = page.locator('.search-results [data-part=title]').first();
  await expect(title).toHaveAttribute('lang', 'ar');
  await expect(title).toHaveCSS('direction', 'rtl');
});
