import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { journal, sample } from '../support/sites.ts';

const many = 'articles/ljcc.2024.0501/';
const image = 'articles/ljcc.2025.s101/';

/** Reports of the sample journal that have an abstract; an image report begins with its image. */
const reports = readdirSync('examples/sample-journal/articles')
  .filter((id) => !['ljcc.2025.0102', 'ljcc.2025.0103', 'ljcc.2025.0104', 'ljcc.2025.s101'].includes(id))
  .map((id) => `articles/${id}/`);

const top = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).boundingBox())?.y ?? Number.POSITIVE_INFINITY;

test.describe('the abstract', () => {
  test('begins within 1.3 screens of a phone, after the learning points', async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const report of reports) {
      await open(sample, report);
      expect(await top(page, '#article-abstract'), report).toBeLessThanOrEqual(1.3 * 844);
      expect(await top(page, '#article-learning-points'), report).toBeLessThan(await top(page, '#article-abstract'));
    }
  });

  test('begins on the first screen of a phone, of a report of three authors', async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const [site, report] of [
      [journal, 'articles/2020_001530/'],
      [sample, 'articles/ljcc.2025.0201/'],
    ] as const) {
      await open(site, report);
      expect(await top(page, '#article-abstract'), report).toBeLessThan(844);
    }
  });

  test('begins above 600 pixels of a wide window, beside the learning points', async ({ page, open }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const report of reports) {
      await open(sample, report);
      expect(await top(page, '#article-abstract'), report).toBeLessThan(600);
      expect(await top(page, '#article-learning-points'), report).toBeLessThan(800);
    }
  });

  test('is the second stop of the Tab key', async ({ page, open }) => {
    await open(sample, many);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to abstract' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#article-abstract')).toBeInViewport();
  });
});

test('three authors stand for fifteen until all are asked for', async ({ page, open }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await open(sample, many);
    const authors = page.locator('.authors li:visible');
    await expect(authors).toHaveCount(4);
    await expect(authors.last()).toHaveText('+12');
    await expect(page.locator('.affiliations')).toBeHidden();
    await page.getByText('All 15 authors and affiliations').click();
    await expect(authors).toHaveCount(15);
    await expect(page.locator('.affiliations')).toBeVisible();
  }
});

test('paper has all authors and affiliations', async ({ page, open }) => {
  await page.emulateMedia({ media: 'print' });
  await open(sample, many);
  await expect(page.locator('.authors li:visible')).toHaveCount(15);
  await expect(page.locator('.affiliations')).toBeVisible();
  await expect(page.getByText('All 15 authors and affiliations')).toBeHidden();
});

test('affiliations, dates and licence are a click away on a phone', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(journal, 'articles/2020_001530/');
  const published = page.locator('.article-details time').first();
  await expect(published).toBeHidden();
  await page.getByText('Affiliations and details').click();
  await expect(published).toBeVisible();
  await expect(page.locator('.affiliations')).toBeVisible();
});

test('a correction is told once, with its notice and the earlier version', async ({ page, open }) => {
  await open(sample, many);
  const notice = page.locator('.notices .notice');
  await expect(notice).toHaveCount(1);
  await expect(notice).toContainText('Corrected on 20 March 2025:');
  await expect(notice.getByRole('link', { name: 'Earlier version' })).toBeVisible();
  await notice.getByRole('link', { name: 'Correction notice' }).click();
  await expect(page).toHaveURL(/ljcc\.2025\.0103/);
});

test('an image report begins with its image', async ({ page, open }) => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(viewport);
    await open(sample, image);
    const first = page.locator('main img').first();
    await expect(first).toBeInViewport();
    await expect(first).toHaveAttribute('fetchpriority', 'high');
    expect(await top(page, 'main img >> nth=0')).toBeLessThan(viewport.height / 2);
  }
});

test('what follows the colon of a title is a line of its own', async ({ page, open }) => {
  await open(sample, many);
  await expect(page.locator('h1')).toHaveText(/Treatment: A Case Report$/);
  await expect(page.locator('.title-rest')).toHaveText('A Case Report');
});

test('a phone has one row with name, search and menu', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(sample);
  expect((await page.locator('.site-header').boundingBox())?.height).toBeLessThanOrEqual(80);
  await expect(page.getByRole('link', { name: 'Issues', exact: true }).first()).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.locator('#site-menu').getByRole('link', { name: 'Issues' }).click();
  await expect(page).toHaveURL(/issues\/$/);
});
