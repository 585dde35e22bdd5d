import { expect, type Page } from '@playwright/test';
import { test } from '../support/site-test.ts';
import { journal, sample } from '../support/sites.ts';

const report = 'articles/ljcc.2024.0501/';
/** The number of a citation of one reference. */
const single = '.citation:not(:has(a + a)) a';

/** Takes away the time for which a browser waits before it shows or hides a card, so that what it does is done at once. */
async function withoutDelay(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { interest-delay: 0s !important }');
    document.adoptedStyleSheets = [sheet];
  });
}

/** What a browser does at once is done when it has drawn the page; without scripts, too. */
const drawn = (page: Page): Promise<unknown> => page.screenshot();

test.describe('the card of a citation', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled, viewport: { width: 1280, height: 800 } });

      test('shows on hover, lets the pointer in, and goes with Escape', async ({ page, open }) => {
        await open(sample, report);
        await withoutDelay(page);
        const citation = page.locator(single).first();
        const number = (await citation.getAttribute('href'))?.replace('#ref-', '') ?? '';
        const card = page.locator(`#card-${number}`);
        await expect(card).toBeHidden();
        await citation.hover();
        await expect(card).toBeVisible();
        const entry = page.locator(`#ref-${number} .reference`);
        await expect(card.locator('.reference')).toHaveText((await entry.textContent()) ?? '');
        await expect(card.getByRole('link', { name: 'DOI' })).toHaveAttribute('href', /^https:\/\/doi\.org\/10\./);
        await card.hover();
        await drawn(page);
        await expect(card).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(card).toBeHidden();
      });

      test('shows on focus, and a click goes to the entry of the list', async ({ page, open }) => {
        await open(sample, report);
        const citation = page.locator(single).first();
        const target = (await citation.getAttribute('href')) ?? '';
        await citation.focus();
        await expect(page.locator(target.replace('#ref-', '#card-'))).toBeVisible();
        await citation.click();
        await expect(page).toHaveURL(new RegExp(`${target}$`));
        await expect(page.locator(target)).toBeInViewport();
      });
    });
  }

  test('is made by a script where the browser has no interest in attributes', async ({ page, open }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.addInitScript(() => {
      const { prototype } = HTMLAnchorElement;
      Reflect.deleteProperty(prototype, 'interestForElement');
      Reflect.deleteProperty(HTMLElement.prototype, 'interestForElement');
      Reflect.deleteProperty(Element.prototype, 'interestForElement');
      // What such a browser would not read, this one must not either.
      document.addEventListener('interest', (event) => event.preventDefault(), true);
    });
    await open(sample, report);
    const citation = page.locator(single).first();
    const card = page.locator(((await citation.getAttribute('href')) ?? '').replace('#ref-', '#card-'));
    await citation.hover();
    await expect(card).toBeVisible();
    const [box, at] = [await card.boundingBox(), await citation.boundingBox()];
    expect(Math.abs((box?.y ?? 0) - ((at?.y ?? 0) + (at?.height ?? 0)))).toBeLessThan(24);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  });

  test('is not there on a phone', async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(sample, report);
    await withoutDelay(page);
    await page.locator(single).first().focus();
    await drawn(page);
    await expect(page.locator('.citation-card:visible')).toHaveCount(0);
  });
});

test('the contents mark the section that is being read', async ({ page, open }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(sample, report);
  const current = page.locator('.toc [aria-current]');
  await expect(current).toHaveText('Learning points');
  await page.getByRole('link', { name: 'Discussion', exact: true }).click();
  await expect(current).toHaveText('Discussion');
  const weight = await current.evaluate((link) => getComputedStyle(link).fontWeight);
  expect(Number(weight)).toBeGreaterThanOrEqual(600);
});

test('the contents and the actions stay beside the text on wide windows', async ({ page, open }) => {
  for (const { width, contents } of [
    { width: 1024, contents: false },
    { width: 1280, contents: true },
    { width: 1600, contents: true },
  ]) {
    await page.setViewportSize({ width, height: 800 });
    await open(sample, report);
    await page.locator('#article-references').scrollIntoViewIfNeeded();
    await expect(page.locator('.actions')).toBeInViewport();
    const [text, toc, actions] = await Promise.all(
      ['.article-main', '.toc', '.actions'].map((part) => page.locator(part).boundingBox()),
    );
    expect(actions?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    expect(actions?.width).toBeLessThanOrEqual(250);
    if (!contents) continue;
    await expect(page.locator('.toc')).toBeInViewport();
    expect((toc?.x ?? 0) + (toc?.width ?? 0)).toBeLessThan(text?.x ?? 0);
    expect(toc?.width).toBeLessThanOrEqual(180);
  }
});

test('the title has at most three lines at 1280 px', async ({ page, open }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(sample, report);
  const lines = await page.locator('h1').evaluate((title) => {
    const height = Number.parseFloat(getComputedStyle(title).lineHeight);
    const rest = title.querySelector('.title-rest')?.getBoundingClientRect().height ?? 0;
    return Math.round((title.getBoundingClientRect().height - rest) / height);
  });
  expect(lines).toBeLessThanOrEqual(3);
});

test('a reader shares the address of the report', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(journal, 'articles/2020_001530/');
  await page.getByRole('button', { name: 'Share' }).click();
  const mail = await page.getByRole('link', { name: 'Send by e-mail' }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain('https://doi.org/10.12890/2020_001530');
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('https://doi.org/10.12890/2020_001530');
});

test('related reports are named, and lead there', async ({ page, open }) => {
  await open(sample, report);
  const related = page.getByRole('region', { name: 'Related articles' });
  const first = related.getByRole('link').first();
  const title = (await first.textContent()) ?? '';
  await first.click();
  await expect(page.locator('h1')).toHaveText(title);
});
