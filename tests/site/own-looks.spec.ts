import { expect } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { ownLooks } from '../support/sites.ts';

for (const [colorScheme, file] of [
  ['light', 'day.svg'],
  ['dark', 'night.svg'],
] as const) {
  test(`the logo of a journal is shown on ${colorScheme} pages, with its name and in its proportions`, async ({
    page,
    open,
  }) => {
    await page.emulateMedia({ colorScheme });
    await open(ownLooks);
    const logo = page.locator('.journal-name img:visible');
    await expect(logo).toHaveCount(1);
    await expect(logo).toHaveAttribute('src', `/a/journal/theme/${file}`);
    await expect(page.locator('.journal-name')).toHaveAccessibleName(/\S/);
    await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    const box = await logo.boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(3, 1);
  });
}

test('the fonts of a journal are those of the text and of the labels, and no other is fetched', async ({
  page,
  open,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') asked.push(new URL(request.url()).pathname);
  });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await open(ownLooks, 'articles/first/');
  await page.evaluate(() => document.fonts.ready);
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)).toMatch(/^"Our Own"/);
  expect(
    await page
      .locator('.nav-link')
      .first()
      .evaluate((link) => getComputedStyle(link).fontFamily),
  ).toMatch(/^Georgia/);
  expect(asked).toEqual(['/a/journal/theme/fonts/Our%20Own.woff2']);
  expect(refused).toEqual([]);
});
