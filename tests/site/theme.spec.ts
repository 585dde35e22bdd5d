import { expect, type Page } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { journal } from '../support/sites.ts';

const ground = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const day = 'rgb(253, 252, 249)';
const night = 'rgb(22, 24, 27)';

test('a reader chooses dark pages, and the choice is kept', async ({ page, open }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(journal);
  expect(await ground(page)).toBe(day);
  await page.getByRole('button', { name: 'Appearance' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await ground(page)).toBe(night);
  await open(journal, 'articles/2020_001530/');
  expect(await ground(page)).toBe(night);
  await page.getByRole('button', { name: 'Appearance' }).click();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await page.getByRole('radio', { name: 'Match device' }).check();
  expect(await ground(page)).toBe(day);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground(page)).toBe(night);
});

test('the choice holds before anything is painted', async ({ page, open }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  // The body is not parsed yet when the script in the head has run.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.dataset['before'] = document.documentElement.dataset['theme'];
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await open(journal, 'articles/2020_001530/');
  await expect(page.locator('html')).toHaveAttribute('data-before', 'dark');
});

test('paper is light whatever was chosen', async ({ page, open }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await open(journal, 'articles/2020_001530/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light only');
});

test('the script in the head has at most 300 bytes', async ({ page, open }) => {
  await open(journal, 'articles/2020_001530/');
  const inline = await page
    .locator('script:not([src], [type])')
    .evaluateAll((all) => all.map(({ textContent }) => textContent));
  expect(inline).toHaveLength(1);
  expect(inline[0]?.length).toBeLessThanOrEqual(300);
});
