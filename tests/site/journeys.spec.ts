import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { arabic, sample } from '../support/sites.ts';

// A reader's whole way through the journal, in one go; the parts are tested on their own beside this file.

const title = 'Euglycaemic Ketoacidosis';
const results = (page: Page): Locator => page.locator('.search-results');
const report = (page: Page): Locator => results(page).getByRole('link', { name: new RegExp(`^${title}`) });
const citation = (page: Page): Locator => page.locator('.citation a').first();
const entry = (page: Page): Locator => page.locator('ol.references > li').first();
const wayBack = (page: Page): Locator => entry(page).locator('.back-links a').first();
const figure = (page: Page): Locator => page.locator('.figure-link').first();
const viewer = (page: Page): Locator => page.getByRole('dialog', { name: 'Figure 1 · image 1 of 4' });
const points = (page: Page): Locator => page.locator('.key-points li').first();
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test.describe('by keyboard alone', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  /** Goes on with the Tab key until something has the focus, which must be seen then. */
  async function tabTo(page: Page, goal: Locator): Promise<void> {
    for (let stops = 0; stops < 300; stops++) {
      await page.keyboard.press('Tab');
      if (await goal.evaluate((element) => element === document.activeElement)) {
        await expect(goal).toBeInViewport();
        return;
      }
    }
    throw new Error(`The Tab key never comes to ${goal}`);
  }

  test('search, open, jump to a reference and back, open a figure, copy the citation', async ({ page, open }) => {
    await open(sample);
    await tabTo(page, page.getByRole('searchbox'));
    await page.keyboard.type('euglycaemic ketoacidosis');
    await page.keyboard.press('Enter');
    await tabTo(page, report(page));
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).toContainText(title);

    await tabTo(page, citation(page));
    await page.keyboard.press('Enter');
    await expect(entry(page)).toBeInViewport();
    await tabTo(page, wayBack(page));
    await page.keyboard.press('Enter');
    await expect(citation(page)).toBeInViewport();

    await tabTo(page, figure(page));
    await page.keyboard.press('Enter');
    await expect(viewer(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(figure(page)).toBeFocused();

    await tabTo(page, page.getByRole('button', { name: 'Copy citation' }));
    await page.keyboard.press('Enter');
    await expect(page.locator('#how-to-cite [role=status]')).toHaveText('Copied');
    expect(await clipboard(page)).toContain(title);
  });
});

test.describe('on a phone of 320 pixels', () => {
  test.use({
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });

  test('search, open, jump to a reference and back, open a figure, copy the citation', async ({ page, open }) => {
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await open(sample);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'Search' }).tap();
    await page.getByRole('searchbox', { name: 'Search' }).tap();
    // The report is written in British English.
    await page.keyboard.type('euglycemic ketoacidosis');
    await page.getByRole('button', { name: 'Search' }).first().tap();
    expect(await sideways()).toBeLessThanOrEqual(0);
    await report(page).tap();
    await expect(page.locator('h1')).toContainText(title);
    expect(await sideways()).toBeLessThanOrEqual(0);

    await points(page).scrollIntoViewIfNeeded();
    await expect(points(page)).toContainText('Ketoacidosis');

    await page.getByText('In this article').tap();
    await page.locator('.toc').getByRole('link', { name: 'Discussion' }).tap();
    await expect(page.getByRole('heading', { name: 'Discussion', exact: true })).toBeInViewport();

    await citation(page).tap();
    await expect(entry(page)).toBeInViewport();
    await wayBack(page).tap();
    await expect(citation(page)).toBeInViewport();

    await figure(page).tap();
    await expect(viewer(page)).toBeVisible();
    await viewer(page).getByRole('button', { name: 'Close' }).tap();
    await expect(viewer(page)).toBeHidden();

    await page.getByRole('link', { name: 'Cite', exact: true }).tap();
    const dialog = page.getByRole('dialog', { name: 'How to cite' });
    await dialog.getByRole('radio', { name: 'APA 7' }).tap();
    await dialog.getByRole('button', { name: 'Copy citation' }).tap();
    await expect(dialog.getByRole('status')).toHaveText('Copied');
    expect(await clipboard(page)).toMatch(/\(2024\)\. /);
    expect(await sideways()).toBeLessThanOrEqual(0);
  });
});

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });

  test('search in American English, read the points, see a citation, open a figure, copy the citation', async ({
    page,
    open,
  }) => {
    await open(sample);
    await page.getByRole('searchbox').fill('euglycemic ketoacidosis');
    await page.getByRole('button', { name: 'Search' }).click();
    await report(page).click();
    await expect(page.locator('h1')).toContainText(title);
    await expect(points(page)).toBeInViewport();

    await citation(page).hover();
    const card = page.locator('.citation-card:popover-open');
    await expect(card.getByRole('link', { name: 'DOI' }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);

    await figure(page).click();
    await expect(viewer(page)).toBeVisible();
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: 'Cite', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'How to cite' });
    await dialog.getByRole('button', { name: 'Copy citation' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Copied');
    expect(await clipboard(page)).toContain(title);
  });
});

test.describe('in Arabic, on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('search, open, jump to a reference and back, read on in Persian', async ({ page, open }) => {
    await open(arabic);
    await page.getByRole('link', { name: 'البحث' }).tap();
    await page.getByRole('searchbox').tap();
    await page.keyboard.type('بستاني');
    await page.locator('.search-form button').tap();
    await results(page).getByRole('link', { name: /^حمى/ }).tap();
    await expect(page.locator('h1')).toContainText('حمى بلا سبب');
    await expect(points(page)).toContainText('الحمى');

    await citation(page).tap();
    await expect(entry(page)).toBeInViewport();
    await wayBack(page).tap();
    await expect(citation(page)).toBeInViewport();

    await page.getByRole('link', { name: /تب بدون علت/ }).tap();
    await expect(page.locator('h1')).toHaveAttribute('lang', 'fa');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('browse, open, jump to a reference and back, open a figure, read every citation', async ({ page, open }) => {
    await open(sample);
    await page.getByRole('navigation').getByRole('link', { name: 'Browse' }).first().click();
    await page.getByRole('link', { name: '2024', exact: true }).first().click();
    await page
      .locator('main')
      .getByRole('link', { name: new RegExp(`^${title}`) })
      .click();
    await expect(page.locator('h1')).toContainText(title);

    await citation(page).click();
    await expect(entry(page)).toBeInViewport();
    await wayBack(page).click();
    await expect(citation(page)).toBeInViewport();

    const address = page.url();
    await figure(page).click();
    await expect(page).toHaveURL(/\.(?:png|jpg|svg)$/);
    await page.goBack();
    expect(page.url()).toBe(address);

    await page.getByRole('link', { name: 'Cite', exact: true }).click();
    await expect(page.locator('#how-to-cite-text')).toBeInViewport();
    await page.getByText('Other styles').click();
    for (const style of await page.locator('#how-to-cite dd').all()) await expect(style).toContainText(title);
    await expect(page.locator('#how-to-cite dd')).toHaveCount(5);
  });
});
