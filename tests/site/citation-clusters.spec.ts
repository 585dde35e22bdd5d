import { expect } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { sample } from '../support/sites.ts';

const report = 'articles/ljcc.2024.0501/';
/** "[see 6, pp. 1042–1045; 7–9]", which hides the 8. */
const cluster = '#cite-6-1';
const numbers = [6, 7, 8, 9];

test.describe('references that are cited together', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('have one card, numbered, from each of the numbers', async ({ page, open }) => {
    await open(sample, report);
    const card = page.locator('#card-cite-6-1');
    for (const link of await page.locator(`${cluster} a`).all()) {
      await link.focus();
      await expect(card).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
    }
    const entries = await card.locator('li').all();
    const shown = entries.map((entry) => entry.evaluate((item: HTMLLIElement) => item.value));
    expect(await Promise.all(shown)).toEqual(numbers);
    for (const [at, number] of numbers.entries()) {
      const entry = page.locator(`#ref-${number}`);
      for (const part of ['.reference', '.reference-links'])
        expect(await entries[at]?.locator(part).textContent()).toBe(await entry.locator(part).textContent());
    }
  });

  test('are all marked in the list by a click on one, until another link is followed', async ({ page, open }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await open(sample, report);
      await page.locator(`${cluster} a`, { hasText: '7' }).click();
      await expect(page).toHaveURL(/#ref-7$/);
      const marked = page.locator('.cited');
      const ids = await marked.evaluateAll((entries) => entries.map(({ id }) => id));
      expect(ids).toEqual(numbers.map((number) => `ref-${number}`));
      await page.locator('#ref-8 .back-links a').first().click();
      await expect(page.locator(cluster)).toBeInViewport();
      await expect(marked).toHaveCount(0);
    }
  });

  test('are marked no more where a reader has gone back or on', async ({ page, open }) => {
    await open(sample, report);
    const marked = page.locator('.cited');
    for (const leave of [() => page.goBack(), () => page.evaluate(() => location.assign('#ref-1'))]) {
      await page.locator(`${cluster} a`, { hasText: '7' }).click();
      await expect(marked).toHaveCount(numbers.length);
      await leave();
      await expect(marked).toHaveCount(0);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a range leads to its first reference, and the hidden ones stand below', async ({ page, open }) => {
    await open(sample, report);
    await page.locator(`${cluster} a`, { hasText: '7' }).click();
    for (const number of [7, 8, 9]) await expect(page.locator(`#ref-${number}`)).toBeInViewport();
    await page.locator('#ref-8 .back-links a').first().click();
    await expect(page.locator(cluster)).toBeInViewport();
  });
});
