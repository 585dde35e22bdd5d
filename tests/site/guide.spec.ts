import { expect } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { nested, sample } from '../support/sites.ts';

test('an editor finds by task how to retract a report', async ({ page, open, address }) => {
  await open(nested, 'editors/');
  await page.getByRole('link', { name: 'Retract a report', exact: true }).click();
  await expect(page).toHaveURL(address(nested, 'editors/corrections/to-retract-a-report/'));
  await expect(page.getByText('npm run retract -- 2020_001530').first()).toBeVisible();
  await page.getByRole('link', { name: 'Next: To publish an expression of concern' }).click();
  await expect(page.locator('h1')).toHaveText('To publish an expression of concern');
});

test('what is typed leaves the tasks, headings and rules that have every word of it', async ({ page, open }) => {
  await open(sample, 'editors/');
  const field = page.getByRole('searchbox', { name: 'Find a task, a mark or a rule' });
  await field.fill('retract report');
  await expect(page.getByRole('link', { name: 'Retract a report', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'To retract a report' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Write the text' })).toBeHidden();
  await field.fill('xyzzy');
  await expect(page.getByRole('status')).toHaveText('Nothing found. Try another word.');
  await field.fill('');
  await expect(page.getByRole('status')).toHaveText('');
  await expect(page.getByRole('heading', { name: 'Write the text' })).toBeVisible();
});

test('a rule is found by its name, and by an address of before', async ({ page, open, address }) => {
  await open(sample, 'editors/');
  await page.getByRole('searchbox', { name: 'Find a task, a mark or a rule' }).fill('Exact date');
  await page.getByRole('link', { name: 'exact-date' }).click();
  const place = address(sample, 'editors/rules/privacy-of-the-patient/#exact-date');
  await expect(page).toHaveURL(place);
  await expect(page.getByRole('heading', { name: 'exact-date' })).toBeInViewport();
  await open(sample, 'editors/rules/#exact-date');
  await expect(page).toHaveURL(place);
});

test('no page of the guides is too long for a phone, or wider than it', async ({ page, open, address }) => {
  await open(sample, 'editors/');
  const links = await page
    .locator('#guide-finder a')
    .evaluateAll((found) => found.map((each) => each.getAttribute('href')));
  for (const path of new Set(links.map((href) => (href ?? '').replace(/#.*/, '')))) {
    await page.goto(new URL(path, address(sample)).href);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight), path).toBeLessThan(8000);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all pages of the guides are a list', async ({ page, open, address }) => {
    await open(sample, 'editors/');
    await expect(page.getByRole('searchbox', { name: 'Find a task, a mark or a rule' })).toBeHidden();
    await page.getByText('All rules', { exact: true }).first().click();
    await page.getByRole('link', { name: 'exact-date' }).click();
    await expect(page).toHaveURL(address(sample, 'editors/rules/privacy-of-the-patient/#exact-date'));
  });

  test('a place of before has the way to its page', async ({ page, open, address }) => {
    await open(sample, 'editors/writing/#tables');
    await expect(page.locator('#tables')).toBeInViewport();
    await page.locator('#tables').click();
    await expect(page).toHaveURL(address(sample, 'editors/writing/tables/'));
  });
});
