import { expect, type Page } from '@playwright/test';
import { axeFindings } from '../support/axe-findings.ts';
import { test } from '../support/site-test.ts';
import { journal, sample } from '../support/sites.ts';

const seed = 'articles/2020_001530/';
const title = 'Hepatic Necrosis after Trans-Arterial Embolization of Metastatic Neuroendocrine Tumour';
const citations = {
  EJCRIM: `Micallef S, Cortis K, Magri C. ${title}. EJCRIM 2020;7 doi:10.12890/2020_001530.`,
  Vancouver: `Micallef S, Cortis K, Magri C. ${title}. Eur J Case Rep Intern Med. 2020;7(5). doi:10.12890/2020_001530`,
  'AMA 11': `Micallef S, Cortis K, Magri C. ${title}. Eur J Case Rep Intern Med. 2020;7(5). doi:10.12890/2020_001530`,
  'APA 7': `Micallef, S., Cortis, K., & Magri, C. (2020). ${title}. European Journal of Case Reports in Internal Medicine, 7(5). https://doi.org/10.12890/2020_001530`,
  Harvard: `Micallef, S., Cortis, K. and Magri, C. (2020) ‘${title}’, European Journal of Case Reports in Internal Medicine, 7(5). Available at: https://doi.org/10.12890/2020_001530.`,
  'MLA 9': `Micallef, Sarah, et al. “${title}.” European Journal of Case Reports in Internal Medicine, vol. 7, no. 5, 2020, https://doi.org/10.12890/2020_001530.`,
};

const opener = (page: Page) => page.locator('a[data-cite]').first();
const dialog = (page: Page) => page.getByRole('dialog', { name: 'How to cite:' });
const shown = (page: Page) => page.locator('#how-to-cite-text');

/** What the clipboard holds, by type. */
const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string | undefined> => (await item?.getType(type))?.text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });

test('each style can be chosen, and the last choice is remembered', async ({ page, open }) => {
  await open(journal, seed);
  await expect(page.getByText('Other styles')).toBeHidden();
  for (const [name, text] of Object.entries(citations)) {
    await page.getByRole('radio', { name }).check();
    await expect(shown(page)).toHaveText(text);
  }
  await page.reload();
  await expect(page.getByRole('radio', { name: 'MLA 9' })).toBeChecked();
  await expect(shown(page)).toHaveText(citations['MLA 9']);
});

test('from the keyboard: open, choose, copy, close', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(journal, seed);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'EJCRIM' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(shown(page)).toHaveText(citations['AMA 11']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('status')).toHaveText('Copied');
  const { text, html } = await clipboard(page);
  expect(text).toBe(citations['AMA 11']);
  expect(html).toContain('<em>Eur J Case Rep Intern Med</em>. 2020;7(5).');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await expect(page.locator('.about #how-to-cite')).toBeVisible();
});

test('the button and a click beside the dialog close it', async ({ page, open }) => {
  await open(journal, seed);
  await opener(page).click();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await opener(page).click();
  await page.mouse.click(4, 4);
  await expect(dialog(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await opener(page).click();
  await expect(dialog(page)).toBeVisible();
});

test('where copying fails the page says so', async ({ page, open }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('refused'));
  });
  await open(journal, seed);
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.locator('#how-to-cite').getByRole('status')).toHaveText('Couldn’t copy. Select the text instead.');
});

test('a browser that keeps nothing still lets choose', async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(journal, seed);
  await page.getByRole('radio', { name: 'Harvard' }).check();
  await expect(shown(page)).toHaveText(citations.Harvard);
});

test('on a small screen the dialog fits and scrolls by itself', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 320 });
  await open(journal, seed);
  await opener(page).click();
  const box = await dialog(page).boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 320).toBe(true);
  const widths = await dialog(page).evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
  expect(widths[0]).toBe(widths[1]);
  await page.getByRole('button', { name: 'Copy citation' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Copy citation' })).toBeInViewport();
});

test('axe finds nothing in the open dialog', async ({ page, open }) => {
  await open(journal, seed);
  await opener(page).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page)).toEqual([]);
  }
});

test('a retracted article is marked in every style', async ({ page, open }) => {
  await open(sample, 'articles/ljcc.2024.0502/');
  for (const choice of await page.getByRole('radio').all()) {
    await choice.check();
    await expect(shown(page)).toContainText('RETRACTED: ');
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the box, whose disclosure holds the other styles', async ({ page, open, address }) => {
    await open(journal, seed);
    await opener(page).click();
    await expect(page).toHaveURL(`${address(journal, seed)}#how-to-cite`);
    await expect(shown(page)).toHaveText(citations.EJCRIM);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.getByText('Other styles').click();
    const { EJCRIM: _own, ...others } = citations;
    await expect(page.locator('#how-to-cite dt')).toHaveText(Object.keys(others));
    await expect(page.locator('#how-to-cite dd')).toHaveText(Object.values(others));
    await expect(page.locator('#how-to-cite dd').first()).toBeVisible();
  });
});

test('paper has the citation and none of what chooses it', async ({ page, open }) => {
  await open(journal, seed);
  await opener(page).click();
  await page.emulateMedia({ media: 'print' });
  await expect(dialog(page)).toBeHidden();
  await expect(opener(page)).toBeHidden();
  await expect(page.locator('.print-only')).toHaveText(`How to cite: ${citations.EJCRIM}`);
});
