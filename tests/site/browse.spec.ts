import { expect } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { arabic, articlePaths, french, journal, nested, sample } from '../support/sites.ts';

// Plain links only: nothing of this needs a script.
test.use({ javaScriptEnabled: false });

for (const site of [sample, nested]) {
  test(`from home to a person and on to an article, site "${site.name}"`, async ({ page, open, address }) => {
    await open(site);
    await page.getByRole('link', { name: 'By author' }).click();
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'F', exact: true }).click();
    await expect(page).toHaveURL(address(site, 'authors/#letter-F'));
    await page.getByRole('link', { name: 'Fennimarsh, Orla' }).click();
    await expect(page.locator('h1')).toHaveText('Orla Fennimarsh');
    await expect(page.getByText('3 articles')).toBeVisible();
    await expect(page.getByRole('link', { name: 'ORCID iD of Orla Fennimarsh' })).toHaveAttribute(
      'href',
      'https://orcid.org/0000-0002-1825-0097',
    );
    await page.getByRole('link', { name: /^A Haemoglobin That Fell/ }).click();
    await expect(page).toHaveURL(address(site, 'articles/ljcc.2025.0201/'));
    await page.locator('.authors').getByRole('link', { name: 'Orla Fennimarsh', exact: true }).click();
    await expect(page).toHaveURL(address(site, 'authors/orla-fennimarsh/'));
  });
}

test('two people of one name have a page each, told apart by where they work', async ({ page, open, address }) => {
  await open(sample, 'authors/');
  const namesakes = page.getByRole('listitem').filter({ hasText: 'Velasund, Priya' });
  await expect(namesakes).toHaveCount(2);
  await namesakes.filter({ hasText: 'Queen Isolde Infirmary' }).getByRole('link').click();
  await expect(page).toHaveURL(address(sample, 'authors/priya-velasund-2/'));
  await expect(page.getByText('1 article', { exact: true })).toBeVisible();
  await expect(page.getByText('0000-0005-0000-0016')).toBeVisible();
});

test('a name in another script has a page at its own letters', async ({ page, open, address }) => {
  await open(sample, 'articles/ljcc.2025.0201/');
  await page.getByRole('link', { name: '王小明' }).click();
  await expect(page).toHaveURL(address(sample, encodeURI('authors/王小明/')));
  await expect(page.locator('h1')).toHaveText('王小明');
});

test('a keyword leads from one article to another that spells it otherwise', async ({ page, open }) => {
  await open(sample, 'articles/ljcc.2025.0101/');
  await page.locator('.keywords').getByRole('link', { name: 'haemolytic anaemia' }).click();
  await expect(page.locator('h1')).toHaveText('haemolytic anaemia');
  await page.getByRole('link', { name: /^A Haemoglobin That Fell/ }).click();
  await page.locator('.keywords').getByRole('link', { name: 'Haemolytic anaemia' }).click();
  await expect(page.locator('h1')).toHaveText('haemolytic anaemia');
});

test('a keyword of a single article leads on to others', async ({ page, open, address }) => {
  await open(sample, 'keywords/q-fever/');
  await expect(page.getByText('This is the only article with this keyword.')).toBeVisible();
  await expect(page.locator('.box').getByRole('link', { name: 'Infectious diseases' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'More by its authors' })).toBeVisible();
  await page.locator('.box').getByRole('link', { name: 'endocarditis' }).click();
  await expect(page).toHaveURL(address(sample, 'keywords/endocarditis/'));
});

test('what leads on from a single article is set as on the home page, in its own language', async ({ page, open }) => {
  await open(sample, 'keywords/q-fever/');
  await expect(page.locator('#others + ul .card').first()).toHaveCSS('padding-top', '14px');
  await open(arabic, encodeURI('authors/سارة-الخيالية/'));
  await expect(page.locator('.box p').first()).toContainText('حمى، بستنة');
  await open(french, encodeURI('keywords/متلازمة-نادرة/'));
  const keyword = page.locator('.box').getByRole('link', { name: 'بستنة' });
  await expect(keyword).toHaveAttribute('lang', 'ar');
  await expect(keyword).toHaveAttribute('dir', 'rtl');
});

test('the page of an author has the articles by year, and those with whom they were written', async ({
  page,
  open,
  address,
}) => {
  await open(sample, 'authors/orla-fennimarsh/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['2025', '2024', 'Co-authors']);
  const quillham = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Tobias Quillham' }) });
  await expect(quillham.last()).toContainText('2 articles');
  await quillham.last().getByRole('link').click();
  await expect(page).toHaveURL(address(sample, 'authors/tobias-quillham/'));
});

test('a retracted article is marked in every list', async ({ page, open }) => {
  for (const path of ['', 'archive/2024/', 'issues/3/5-6/', 'authors/leopold-hartwistle/', 'specialties/nephrology/']) {
    await open(sample, path);
    await expect(page.getByRole('link', { name: /^RETRACTED: Hypercalcaemia/ })).toBeVisible();
  }
});

test('every article can be reached through the archive', async ({ page, open, address }) => {
  const found: string[] = [];
  await open(sample, 'archive/');
  const years = await page
    .locator('.index a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(years).toEqual([address(sample, 'archive/2025/'), address(sample, 'archive/2024/')]);
  for (const year of years) {
    await page.goto(year);
    const titles = page.locator('.cards .title-link');
    found.push(...(await titles.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))));
  }
  expect(found.sort()).toEqual(articlePaths(sample).map((path) => address(sample, path)));
});

test('breadcrumbs lead back, and stay on one line of a small screen', async ({ page, open, address }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(sample, 'articles/ljcc.2024.0501/');
  const links = page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link');
  await expect(links).toHaveText(['Home', 'Volume 3, Issue 5–6, 2024']);
  await expect(page.locator('nav[aria-label=Breadcrumbs] [aria-current=page]')).toContainText('Euglycaemic');
  expect((await page.locator('nav[aria-label=Breadcrumbs]').boundingBox())?.height).toBeLessThan(48);
  await links.last().click();
  await expect(page).toHaveURL(address(sample, 'issues/3/5-6/'));
  await links.last().click();
  await expect(page).toHaveURL(address(sample, 'issues/'));
});

test('a report without an issue hangs on its year', async ({ page, open }) => {
  await open(sample, 'articles/ljcc.2025.0201/');
  const links = page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link');
  await expect(links).toHaveText(['Home', '2025']);
});

test('an issue shows its cover in the size that is needed and leads to its neighbours', async ({ page, open }) => {
  await open(sample, 'issues/4/suppl-1/');
  const cover = page.getByRole('img', { name: 'Cover of Volume 4, Supplement 1, 2025' });
  await expect(cover).toHaveJSProperty('complete', true);
  expect(await cover.evaluate((image: HTMLImageElement) => new URL(image.currentSrc).pathname)).toBe(
    '/issues/4/suppl-1/cover-4-suppl-1-480.webp',
  );
  await page.getByRole('link', { name: 'Previous issue' }).click();
  await expect(page.locator('h1')).toHaveText('Volume 4, Issue 1, 2025');
  await expect(page.getByRole('link', { name: 'Next issue' })).toHaveAttribute('href', '/issues/4/suppl-1/');
});

test('an index uses the width of the screen, and counts only what is more than one', async ({ page, open }) => {
  await open(sample, 'keywords/');
  for (const [width, columns] of [
    [320, 1],
    [768, 2],
    [1280, 3],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    const lefts = await page
      .locator('.index a')
      .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().left)));
    expect(new Set(lefts).size, `${width} px`).toBe(columns);
  }
  await expect(page.getByText('1 article', { exact: true })).toHaveCount(0);
  const entry = page.locator('section[aria-labelledby=letter-H]').getByRole('listitem');
  await expect(entry.filter({ hasText: 'β-hydroxybutyrate' })).toHaveCount(1);
});

test('an issue without a cover has one in type, which is not read out', async ({ page, open }) => {
  await open(sample, 'issues/4/1/');
  const cover = page.locator('.in-type');
  await expect(cover).toHaveText(/Larkhaven Journal of Clinical Cases\s*Volume 4\s*Issue 1\s*2025/);
  await expect(cover).toHaveAttribute('aria-hidden', 'true');
  await open(arabic, 'issues/1/1/');
  await expect(page.locator('.in-type p')).toHaveText(['المجلد 1', 'العدد 1', '2025']);
  await open(journal, 'issues/7/5/');
  await expect(page.locator('.in-type p')).toHaveText(['2020: Vol 7 No 5']);
});

test('a journal without specialties shows none', async ({ page, open }) => {
  await open(journal, 'browse/');
  await expect(page.getByRole('heading', { name: 'Keywords' })).toBeVisible();
  await expect(page.getByText('Specialties')).toHaveCount(0);
});

test('the link to submit leaves for where the journal says', async ({ page, open }) => {
  await open(sample);
  const submit = page.getByRole('navigation', { name: 'Journal' }).getByRole('link', { name: 'Submit' });
  await expect(submit).toHaveAttribute('href', 'https://example.org/submit');
  await open(journal);
  await expect(page.getByRole('link', { name: 'Submit' })).toHaveCount(0);
});
