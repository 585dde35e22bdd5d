import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { axeFindings } from '../support/axe-findings.ts';
import { test } from '../support/site-test.ts';
import { journal, sample } from '../support/sites.ts';

const panels = 'articles/ljcc.2024.0501/';
const single = 'articles/ljcc.2024.0502/';

const viewer = (page: Page): Locator => page.getByRole('dialog');
const image = (page: Page): Locator => viewer(page).locator('img');
const width = (page: Page): Promise<number> => image(page).evaluate((element) => element.clientWidth);
const link = (page: Page, at: number): Locator => page.locator('.figure-link').nth(at);

test('the keyboard alone opens a figure, goes on to every panel, and comes back to the last one', async ({
  page,
  open,
}) => {
  await open(sample, panels);
  await link(page, 0).focus();
  await page.keyboard.press('Enter');
  for (const title of [
    'Figure 1 · image 1 of 4',
    'Figure 2A · image 2 of 4',
    'Figure 2B · image 3 of 4',
    'Figure 3 · image 4 of 4',
  ]) {
    await expect(viewer(page)).toHaveAccessibleName(title);
    await page.keyboard.press('ArrowRight');
  }
  await expect(viewer(page)).toHaveAccessibleName('Figure 1 · image 1 of 4');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(viewer(page)).toHaveAccessibleName('Figure 2B · image 3 of 4');
  await expect(viewer(page)).toContainText('B, at 72 hours, potassium 4.1 mmol/L.');
  await expect(image(page)).toHaveAccessibleName(/^Electrocardiogram.+ with upright T waves and no U waves\.$/);
  await page.keyboard.press('Escape');
  await expect(viewer(page)).toBeHidden();
  await expect(link(page, 2)).toBeFocused();
});

test('keys enlarge the image, arrows then move it, and 0 makes it fit', async ({ page, open }) => {
  await open(sample, panels);
  await link(page, 1).click();
  const fitting = await width(page);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  expect(await width(page)).toBeGreaterThan(2 * fitting);
  const stage = viewer(page).getByRole('region', { name: 'Image' });
  const before = await stage.evaluate((element) => element.scrollLeft);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => stage.evaluate((element) => element.scrollLeft)).toBeGreaterThan(before);
  await expect(viewer(page)).toHaveAccessibleName('Figure 2A · image 2 of 4');
  await page.keyboard.press('-');
  expect(await width(page)).toBeLessThan(2 * fitting);
  await page.keyboard.press('0');
  expect(await width(page)).toBe(fitting);
});

test('buttons go on, enlarge and close; a click goes to the size of the file and back', async ({ page, open }) => {
  await open(sample, panels);
  await link(page, 1).click();
  const fitting = await width(page);
  await viewer(page).getByRole('button', { name: 'Zoom in' }).click();
  expect(await width(page)).toBeGreaterThan(fitting);
  await viewer(page).getByRole('button', { name: 'Zoom out' }).click();
  expect(await width(page)).toBe(fitting);
  await viewer(page).getByRole('button', { name: 'Next' }).click();
  await expect(viewer(page)).toHaveAccessibleName('Figure 2B · image 3 of 4');
  await viewer(page).getByRole('button', { name: 'Previous' }).click();
  await expect(viewer(page)).toHaveAccessibleName('Figure 2A · image 2 of 4');
  await image(page).click();
  expect(await width(page)).toBeGreaterThanOrEqual(1600);
  await image(page).click();
  expect(await width(page)).toBe(fitting);
  await viewer(page).getByRole('button', { name: 'Close' }).click();
  await expect(viewer(page)).toBeHidden();
  await expect(link(page, 1)).toBeFocused();
});

test('an original is fetched when it is needed, not before', async ({ page, open }) => {
  const originals: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('gamblegram.png')) originals.push(request.url());
  });
  await open(sample, panels);
  await link(page, 3).scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      link(page, 3)
        .locator('img')
        .evaluate((small: HTMLImageElement) => small.complete),
    )
    .toBe(true);
  await link(page, 3).click();
  await expect(image(page)).toHaveAttribute('src', /gamblegram-960\.webp$/);
  expect(originals).toEqual([]);
  await image(page).click();
  await expect(image(page)).toHaveAttribute('src', /gamblegram\.png$/);
});

test('the original is a link, and one figure alone has no neighbours', async ({ page, open, address }) => {
  await open(sample, single);
  await link(page, 0).click();
  await expect(viewer(page)).toHaveAccessibleName('Figure 1');
  await expect(viewer(page).getByRole('button')).toHaveCount(3);
  const original = viewer(page).getByRole('link', { name: 'Open original' });
  await expect(original).toHaveAttribute('href', address(sample, `${single}calcium.png`));
});

test('a link of a caption into the page closes the viewer and leads there', async ({ page, open }) => {
  await open(sample, panels);
  await link(page, 0).click();
  await viewer(page)
    .locator('.viewer-caption')
    .evaluate((caption) => {
      caption.innerHTML = '<a href="#article-references">1</a>';
    });
  await viewer(page).getByRole('link', { name: '1' }).click();
  await expect(viewer(page)).toBeHidden();
  await expect(page.locator('#article-references')).toBeInViewport();
  await expect(link(page, 0)).not.toBeFocused();
});

test('a click with Ctrl opens the original in a new tab', async ({ page, open, context, address }) => {
  await open(sample, single);
  const tab = context.waitForEvent('page');
  await link(page, 0).click({ modifiers: ['ControlOrMeta'] });
  await expect(viewer(page)).toBeHidden();
  await expect(await tab).toHaveURL(address(sample, `${single}calcium.png`));
});

test('a page without figures has no viewer', async ({ page, open }) => {
  await open(journal, 'articles/2020_001530/');
  await expect(page.locator('.viewer')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test('taps open, enlarge and go on; everything fits, and targets are large', async ({ page, open }) => {
    await open(sample, panels);
    await link(page, 1).tap();
    await expect(viewer(page)).toHaveAccessibleName('Figure 2A · image 2 of 4');
    for (const name of ['Zoom out', 'Zoom in', 'Close', 'Previous', 'Next']) {
      const button = viewer(page).getByRole('button', { name });
      await expect(button).toBeInViewport({ ratio: 1 });
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    expect(await viewer(page).evaluate((dialog) => dialog.scrollWidth)).toBe(320);
    await image(page).tap();
    expect(await width(page)).toBe(1600);
    await viewer(page).getByRole('button', { name: 'Next' }).tap();
    await expect(viewer(page)).toHaveAccessibleName('Figure 2B · image 3 of 4');
    expect(await width(page)).toBeLessThanOrEqual(320);
  });

  test('held sideways it shows image and caption side by side', async ({ page, open }) => {
    await page.setViewportSize({ width: 640, height: 320 });
    await open(sample, panels);
    await link(page, 1).tap();
    await expect(image(page)).toBeInViewport({ ratio: 1 });
    await expect(viewer(page).getByText('Electrocardiograms (25 mm/s, 10 mm/mV).')).toBeInViewport();
    expect(await viewer(page).evaluate((dialog) => dialog.scrollWidth)).toBe(640);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewportWidth of [320, 1280]) {
    test(`axe finds nothing in the open viewer, ${colorScheme}, ${viewportWidth} px`, async ({ page, open }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: viewportWidth, height: 800 });
      await open(sample, panels);
      await link(page, 1).click();
      await page.keyboard.press('+');
      expect(await axeFindings(page)).toEqual([]);
      expect(
        await viewer(page)
          .locator('.viewer-stage')
          .evaluate((stage) => getComputedStyle(stage).backgroundColor),
      ).toBe('rgb(244, 244, 244)');
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure leads to its original', async ({ page, open, address }) => {
    await open(sample, single);
    await link(page, 0).click();
    await expect(page).toHaveURL(address(sample, `${single}calcium.png`));
  });
});
