import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { sample } from '../support/sites.ts';

const article = 'articles/ljcc.2024.0501/';
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const places = [
  ['a section of the page', 'References', 'article-references'],
  ['a heading of the text', 'Diagnostic assessment', 'diagnostic-assessment'],
  ['a figure', 'Figure 2', 'fig-ecg'],
  ['a table', 'Table 1', 'tbl-labs'],
] as const;

for (const [what, name, id] of places) {
  test(`a button copies the link to ${what}, says so for two seconds, and shows it in the address bar`, async ({
    page,
    open,
    address,
  }) => {
    await page.clock.install({ time: 0 });
    await open(sample, `${article}?from=mail`);
    await page.clock.pauseAt(600_000);
    await page.getByRole('button', { name: `Copy link to ${name}`, exact: true }).click();
    const status = page.locator('.link-status');
    await expect(status).toHaveText('Link copied');
    await expect(status).toBeInViewport();
    expect(await copied(page)).toBe(address(sample, `${article}#${id}`));
    await expect(page).toHaveURL(address(sample, `${article}#${id}`));
    await page.clock.runFor(1900);
    await expect(status).toHaveText('Link copied');
    await page.clock.runFor(100);
    await expect(status).toHaveText('');
  });
}

test('a button is reached with the keyboard and seen on focus and beside the pointer only', async ({ page, open }) => {
  await open(sample, article);
  const heading = page.getByRole('heading', { name: 'Introduction', exact: true });
  const button = page.getByRole('button', { name: 'Copy link to Introduction' });
  await expect(button).toHaveCSS('opacity', '0');
  await heading.hover();
  await expect(button).toHaveCSS('opacity', '1');
  await page.mouse.move(0, 0);
  await expect(button).toHaveCSS('opacity', '0');
  await page.getByRole('button', { name: 'Copy link to Learning points' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Copy link to Learning points' })).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  expect(await copied(page)).toContain('#article-learning-points');
});

test('headings and tables are named by their own words alone, and paper has no button', async ({ page, open }) => {
  await open(sample, article);
  await expect(page.getByRole('heading', { name: 'Abstract', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: /^Table 1\. Results at admission/ })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.section-link:visible')).toHaveCount(0);
});

test('the reader is told where the clipboard is closed', async ({ page, open }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
  });
  await open(sample, article);
  await page.getByRole('button', { name: 'Copy link to Abstract' }).click();
  await expect(page.locator('.link-status')).toHaveText('Couldn’t copy. The link is in the address bar.');
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test('no button stands beside headings', async ({ page, open }) => {
    await open(sample, article);
    await expect(page.locator('.section-link').first()).toBeAttached();
    await expect(page.locator('.section-link:visible')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the contents have the links', async ({ page, open }) => {
    await open(sample, article);
    await expect(page.locator('.section-link')).toHaveCount(0);
    await expect(page.locator('.toc a[href="#diagnostic-assessment"]')).toHaveCount(1);
  });
});
