import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { settled } from '../support/settled.ts';
import { test } from '../support/site-test.ts';
import { nested, sample } from '../support/sites.ts';

const fever = 'Chronic Q Fever Endocarditis on an Aortic Bioprosthesis: A Case Report with Two Years of Serology';
const titles = (page: Page) => page.locator('.search-results h2');
const status = (page: Page) => page.locator('#search [role=status]');

/** Addresses below search-index/ that the page has asked for so far. */
function watchIndex(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (path.includes('/search-index/')) asked.push(path);
  });
  return asked;
}

for (const site of [sample, nested]) {
  test(`a search goes from the home page to an article by keyboard alone (${site.name})`, async ({
    page,
    open,
    address,
  }) => {
    await open(site);
    const box = page.getByRole('searchbox', { name: 'Search the journal' });
    while (!(await box.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.type('bioprosthesis');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address(site, 'search/?q=bioprosthesis'));
    await expect(status(page)).toHaveText('1 result for “bioprosthesis”');
    const link = page.getByRole('link', { name: fever });
    while (!(await link.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address(site, 'articles/ljcc.2025.s102/'));
    await expect(page.locator('h1')).toHaveText(fever);
  });
}

test('an id or a DOI finds its report first', async ({ page, open, address }) => {
  for (const typed of [
    'ljcc.2025.s102',
    'LJCC.2025.S102',
    '10.5555/ljcc.2025.s102',
    'https://doi.org/10.5555/ljcc.2025.s102',
  ]) {
    await open(sample, `search/?q=${encodeURIComponent(typed)}`);
    const first = page.locator('.search-results > li').first().getByRole('link');
    await expect(first).toHaveAttribute('href', new URL(address(sample, 'articles/ljcc.2025.s102/')).pathname);
  }
});

test('a result shows its type, authors, date and the words around the hit', async ({ page, open }) => {
  await open(sample, 'search/?q=vegetation');
  const result = page.locator('.search-results > li').filter({ hasText: fever });
  await expect(result).toContainText('Case report');
  await expect(result).toContainText('Johan af Sommarvik and Inés de la Marvelle');
  await expect(result.locator('time')).toHaveText('13 May 2025');
  await expect(result.locator('time')).toHaveAttribute('datetime', '2025-05-13');
  await expect(result.locator('mark').first()).toHaveText(/^vegetation/i);
});

test.describe('what is found', () => {
  const cases = [
    ['an author, accents or none', 'zagornicz', 'Cold Agglutinin Haemolysis'],
    ['a keyword', 'calcitriol', 'RETRACTED: Hypercalcaemia of Granulomatous Origin'],
    ['a DOI', '10.5555/ljcc.2025.s102', fever],
    ['a page of the journal', 'peer review policies', 'Policies'],
  ] as const;
  for (const [what, query, title] of cases) {
    test(what, async ({ page, open }) => {
      await open(sample, `search/?q=${encodeURIComponent(query)}`);
      await expect(titles(page).filter({ hasText: title })).toBeVisible();
    });
  }

  test('a translated abstract, but no reference', async ({ page, open }) => {
    await open(sample, 'search/?q=bioprótesis');
    await expect(titles(page)).toHaveText([fever]);
    await open(sample, 'search/?q=saltmarsh');
    await expect(status(page)).toHaveText('No results for “saltmarsh”');
  });

  test('words that stand together, where they are quoted', async ({ page, open }) => {
    await open(sample, 'search/?q=%22blood+the+sample%22');
    await expect(status(page)).toHaveText('No results for “blood the sample”');
  });
});

test('nothing of the index is loaded before the search is used', async ({ page, open }) => {
  const asked = watchIndex(page);
  for (const path of ['', 'articles/ljcc.2025.s102/', 'search/']) await open(sample, path);
  await page.locator('#search-text').focus();
  await settled(page);
  expect(asked).toEqual([]);
  await page.keyboard.type('l');
  await expect.poll(() => asked).toContain('/search-index/manifest.json');
});

test('filters narrow the results, count them and are loaded one by one', async ({ page, open, address }) => {
  const asked = watchIndex(page);
  const filterFiles = () => asked.filter((path) => path.includes('/filter-')).length;
  await open(sample, 'search/?q=patient');
  await expect(status(page)).toContainText('results for “patient”');
  expect(filterFiles()).toBe(0);

  await page.getByText('Type', { exact: true }).click();
  const series = page.getByRole('checkbox', { name: 'Case series 1' });
  await expect(series).toBeVisible();
  expect(filterFiles()).toBe(1);
  await series.focus();
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveText('1 result for “patient”');
  await expect(page).toHaveURL(address(sample, 'search/?q=patient&type=Case+series'));
  await expect(page.getByRole('checkbox', { name: 'Case series 1' })).toBeFocused();

  // A second type is offered with what it would add.
  await page.getByRole('checkbox', { name: /^Retraction/ }).check();
  await expect(status(page)).toHaveText('2 results for “patient”');

  await page.getByRole('button', { name: 'Remove filter Type: Case series' }).click();
  await expect(status(page)).toHaveText('1 result for “patient”');
  await expect(titles(page)).toHaveText([/^Retraction: /]);
});

test('a long filter is narrowed by typing', async ({ page, open, address }) => {
  await open(sample, 'search/');
  await page.getByText('Author', { exact: true }).click();
  await page.getByRole('searchbox', { name: 'Find an author' }).fill('lopez');
  await expect(page.locator('[data-filter=author] li')).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Find an author' }).fill('OAKHALLOW');
  await page.getByRole('checkbox', { name: /^Rosalind Oakhallow/ }).check();
  await expect(page).toHaveURL(address(sample, 'search/?author=Rosalind+Oakhallow'));
  await expect(status(page)).toHaveText('2 results');
  // Without words the newest comes first.
  await expect(titles(page)).toHaveText([/^Warm the Tube/, /^Euglycaemic Ketoacidosis/]);
});

test('a query in the address can be shared, and the back button leads through the queries', async ({
  page,
  open,
  address,
}) => {
  await open(sample, 'search/?q=fever&year=2025');
  await expect(page.locator('#search-text')).toHaveValue('fever');
  await expect(page.getByRole('button', { name: 'Remove filter Year: 2025' })).toBeVisible();
  await expect(titles(page).filter({ hasText: fever })).toBeVisible();
  const first = await titles(page).allTextContents();
  await expect(page).toHaveTitle('“fever” – Search – LJCC');

  await page.locator('#search-text').fill('influenza');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address(sample, 'search/?q=influenza&year=2025'));
  await expect(titles(page).first()).toContainText('Reversed Halo Sign');

  await page.goBack();
  await expect(page).toHaveURL(address(sample, 'search/?q=fever&year=2025'));
  await expect(titles(page)).toHaveText(first);
  await expect(page.locator('#search-text')).toHaveValue('fever');
  await page.goForward();
  await expect(page.locator('#search-text')).toHaveValue('influenza');
  await expect(titles(page).first()).toContainText('Reversed Halo Sign');
});

test('no result leads on to other ways', async ({ page, open }) => {
  await open(sample, 'search/?q=xylophonist');
  await expect(status(page)).toHaveText('No results for “xylophonist”');
  await expect(page.getByText('Check the spelling')).toBeVisible();
  await expect(page.getByRole('link', { name: 'By issue' })).toBeVisible();
  await expect(titles(page)).toHaveCount(0);
});

test('a search that cannot be loaded says so', async ({ page, open }) => {
  await page.route('**/search-index/**', (route) => route.abort());
  await open(sample, 'search/?q=fever');
  await expect(status(page)).toHaveText('Search isn’t working');
  await expect(page.getByText('Check your connection')).toBeVisible();
  await page.unroute('**/search-index/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(titles(page).filter({ hasText: fever })).toBeVisible();
});

test('a part of the index that is lost is no empty result', async ({ page, open }) => {
  await page.route('**/search-index/shards/**', (route) => route.abort());
  await open(sample, 'search/?q=fever');
  await expect(status(page)).toHaveText('Search isn’t working');
});

test('what is typed is shown as it was typed and never run', async ({ page, open }) => {
  const query = '<img src=x onerror=alert(1)> & "fever"';
  await open(sample, `search/?q=${encodeURIComponent(query)}&keyword=${encodeURIComponent('<b>x</b>')}`);
  await expect(page.locator('#search-text')).toHaveValue(query);
  await expect(page.getByRole('button', { name: 'Remove filter Keyword: <b>x</b>' })).toBeVisible();
  await expect(page.locator('#search b, #search img')).toHaveCount(0);
});

test('British and American spellings find the same', async ({ page, open }) => {
  await open(sample, 'search/?q=anemia');
  await expect(status(page)).toHaveText('2 results for “anemia”');
  const found = await titles(page).allTextContents();
  await open(sample, 'search/?q=anaemia');
  await expect(titles(page)).toHaveText(found);
  await open(sample, 'search/?q=zebra+unicorn');
  await expect(status(page)).toHaveText('No results for “zebra unicorn”');
});

test('a slip of a letter leads to the word that was perhaps meant', async ({ page, open, address }) => {
  await open(sample, 'search/?q=endocarditsi');
  await page.getByRole('link', { name: '“endocarditis”' }).click();
  await expect(page).toHaveURL(address(sample, 'search/?q=endocarditis'));
  await expect(titles(page).first()).toHaveText(fever);
  await expect(page.locator('[data-near]')).toBeHidden();
});

test('other names are searched and told', async ({ page, open }) => {
  await open(sample, 'search/?q=acetaminophen');
  await expect(page.locator('[data-also]')).toHaveText('Also searched: “paracetamol”');
  await expect(titles(page)).toHaveText([/^Euglycaemic Ketoacidosis/]);
  await expect(page.locator('.search-results mark')).toHaveText('paracetamol');
  await open(sample, 'search/?q=BCG');
  await expect(page.locator('[data-also]')).toHaveText('Also searched: “bacillus Calmette–Guérin”');
  await open(sample, 'search/?q=fever');
  await expect(page.locator('[data-also]')).toBeHidden();
});

test('pages of the journal stand below the articles, and results are sorted by their days', async ({
  page,
  open,
  address,
}) => {
  await open(sample, 'search/?q=haemolysis');
  await expect(titles(page)).toHaveText([
    /^Cold Agglutinin/,
    /^A Haemoglobin/,
    /^Euglycaemic/,
    'Journal pages',
    'About',
  ]);
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Newest first');
  await expect(page).toHaveURL(address(sample, 'search/?q=haemolysis&sort=date'));
  await expect(titles(page)).toHaveText([
    /^A Haemoglobin/,
    /^Cold Agglutinin/,
    /^Euglycaemic/,
    'Journal pages',
    'About',
  ]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a sheet filters the results', async ({ page, open }) => {
    await open(sample, 'search/?q=patient');
    await expect(page.locator('.search-rail')).toBeHidden();
    await page.getByRole('button', { name: 'Filter results' }).click();
    const sheet = page.getByRole('dialog', { name: 'Filter results' });
    await sheet.getByText('Type', { exact: true }).click();
    await sheet.getByRole('checkbox', { name: /^Case series/ }).check();
    await sheet.getByRole('button', { name: 'Show results' }).click();
    await expect(sheet).toBeHidden();
    await expect(status(page)).toHaveText('1 result for “patient”');
    await expect(page.getByRole('button', { name: 'Filter results (1)' })).toBeFocused();
  });

  test('the sheet closes where the screen becomes wide enough for the rail', async ({ page, open }) => {
    await open(sample, 'search/?q=patient');
    await page.getByRole('button', { name: 'Filter results' }).click();
    await page.setViewportSize({ width: 1000, height: 800 });
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('.search-rail').getByText('Type', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Filter results' })).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says what is missing and leads to the articles', async ({ page, open, address }) => {
    await open(sample, 'search/?q=fever');
    const notice = page.locator('noscript .notice');
    await expect(notice).toBeVisible();
    expect(await notice.textContent()).toMatch(/^Search runs in your browser and needs JavaScript/);
    await expect(page.locator('.search-form')).toBeHidden();
    await page.getByRole('link', { name: 'By issue' }).click();
    await expect(page).toHaveURL(address(sample, 'issues/'));
  });
});
