import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import { openBrowser, patience } from '../support/browser.ts';
import { type DevServer, startDevServer } from '../support/dev-server.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
const article = 'content/articles/first/article.md';
let project: ProjectCopy;
let server: DevServer;
let browser: Browser;
let page: Page;
let site: string;

beforeAll(async () => {
  project = await copyProject(journal);
  // The server starts with a journal that has an error.
  await project.replace(article, 'doi: 10.5555/first', 'doi: 10.5556/first');
  browser = await openBrowser();
  page = await (await browser.newContext()).newPage();
  page.context().setDefaultTimeout(patience);
  server = await startDevServer(project);
  site = server.site;
});
afterAll(async () => {
  await browser.close();
  server.kill();
  await project.remove();
});

const overlay = () => page.getByRole('dialog');

/** Opens a page in a tab; the reload for what was saved just before may come in between. */
async function open(url: string, tab = page): Promise<void> {
  for (;;) {
    try {
      await tab.goto(url);
      return;
    } catch (error) {
      if (!/ERR_ABORTED|interrupted by another navigation/.test(String(error))) throw error;
    }
  }
}

describe('npm run dev in a browser', () => {
  it('shows the faults that it starts with in place of the page, and the page when they are mended', async () => {
    await open(`${site}articles/first/`);
    await overlay().waitFor();
    expect(await overlay().getByRole('heading').textContent()).toBe('1 error in the journal');
    expect(await overlay().getByRole('listitem').textContent()).toContain(
      "content/articles/first/article.md:4:6DOI 10.5556/first does not have the journal's prefix 10.5555; with it, it would be 10.5555/first doi",
    );
    await project.replace(article, 'doi: 10.5556/first', 'doi: 10.5555/first');
    await page.getByText('The abstract of the first report.').waitFor();
    expect(await overlay().count()).toBe(0);
  });

  it('shows a new fault over the page with the text around it, and goes when it is mended', async () => {
    await project.replace(article, '@alpha2019', '@alpha2091');
    await overlay().waitFor();
    const item = overlay().getByRole('listitem');
    expect(await item.locator('.place').textContent()).toBe('content/articles/first/article.md:31:40');
    expect(await item.locator('.message').textContent()).toContain('"alpha2019"');
    expect((await item.locator('pre').innerText()).split('\n')).toEqual(
      expect.arrayContaining([
        '29 │ ## Case',
        expect.stringMatching(/^31 │ A patient was seen as reported before \[@alpha2091;/),
        `   │ ${' '.repeat(39)}^`,
      ]),
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    // The page is there beneath it, and what is written meanwhile comes with the cure.
    expect(await page.getByText('The abstract of the first report.').count()).toBe(1);
    await project.replace(article, 'The abstract of the first', 'The renewed abstract of the first');
    await project.replace(article, '@alpha2091', '@alpha2019');
    await page.getByText('The renewed abstract of the first report.').waitFor();
    expect(await overlay().count()).toBe(0);
  });

  it('is closed with Escape, takes the focus, and comes again with the next change', async () => {
    await project.replace(article, '@alpha2019', '@alpha2091');
    await overlay().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('casebook-faults');
    await page.keyboard.press('Escape');
    await overlay().waitFor({ state: 'detached' });
    await project.replace(article, 'A patient', 'A child');
    await overlay().waitFor();
    await project.replace(article, '@alpha2091', '@alpha2019');
    await page.getByRole('main').getByText('A child was seen').waitFor();
    expect(await overlay().count()).toBe(0);
  });

  it('leads to the page that explains the rule, which it does not cover', async () => {
    await project.replace(article, '@alpha2019', '@alpha2091');
    await overlay().getByRole('link', { name: 'citation-undefined' }).click();
    await page.getByRole('heading', { name: 'citation-undefined' }).waitFor();
    expect(page.url()).toBe(`${site}editors/rules/references-and-citations/#citation-undefined`);
    const other = await page.context().newPage();
    await open(`${site}articles/first/`, other);
    await other.getByRole('dialog').waitFor();
    await other.close();
    expect(await overlay().count()).toBe(0);
    await project.replace(article, '@alpha2091', '@alpha2019');
    await open(`${site}articles/first/`);
  });

  it('tells the remarks on a report on its page alone, beside it', async () => {
    const remark = page.locator('#casebook-faults li').filter({ hasText: 'heading-level' });
    await project.replace(article, '## Case', '# Case');
    await remark.waitFor({ state: 'attached' });
    await page.getByText(/^\d+ remarks on this report$/).click();
    expect(await remark.locator('.place').textContent()).toBe('content/articles/first/article.md:29:1');
    expect(await page.locator('#casebook-faults .advice').count()).toBeGreaterThan(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overlay().count()).toBe(0);
    await open(`${site}articles/second/`);
    await page.getByText(/remarks on this report$/).waitFor();
    expect(await remark.count()).toBe(0);
    await project.replace(article, '# Case', '## Case');
  });

  it('shows a change in every tab that is open', async () => {
    const other = await page.context().newPage();
    await open(`${site}articles/first/`);
    await open(`${site}articles/first/`, other);
    await project.replace(article, 'A child was seen', 'An infant was seen');
    for (const tab of [page, other]) await tab.getByRole('main').getByText('An infant was seen').waitFor();
    await other.close();
  });

  it('goes where somebody has clicked, though a change comes in between', async () => {
    const told = Promise.withResolvers<void>();
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        if (String(payload).includes('casebook:old')) told.resolve();
      }),
    );
    await open(`${site}articles/second/`);
    await page.route(`${site}articles/first/`, async (route) => {
      await told.promise;
      await route.continue();
    });
    await page.getByText(/remarks on this report$/).waitFor();
    await page.evaluate((url) => location.assign(url), `${site}articles/first/`);
    await project.replace(article, 'An infant was seen', 'A patient was seen');
    await page.getByRole('main').getByText('A patient was seen').waitFor();
    await page.unrouteAll();
  });

  it('shows a draft with a banner, and lists it', async () => {
    await open(`${site}articles/second/`);
    expect(await page.getByRole('complementary', { name: 'Drafts', exact: true }).count()).toBe(0);
    await project.replace('content/articles/second/article.md', 'keywords:', 'draft: true\nkeywords:');
    const banner = page.getByRole('complementary', { name: 'Drafts', exact: true });
    await banner.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await banner.textContent()).toContain('To publish, remove “draft: true” from the front matter.');
    await banner.getByRole('link', { name: 'All drafts' }).click();
    await page.waitForURL(`${site}drafts/`);
    expect(await page.getByRole('main').getByRole('link').allTextContents()).toEqual([
      'DRAFT: The second invented report',
    ]);
    await project.replace('content/articles/second/article.md', 'draft: true\n', '');
    await page.getByText('There are no drafts.').waitFor();
    await page.getByRole('link', { name: '0 drafts' }).waitFor();
  });

  it('follows journal.yaml, and reports that come and go', async () => {
    await open(site);
    await project.replace('content/journal.yaml', 'The Invented Journal', 'The Renamed Journal');
    await page.getByRole('heading', { name: 'The Renamed Journal of Case Reports' }).waitFor();
    await cp(project.path('content/articles/second'), project.path('content/articles/third'), { recursive: true });
    await overlay().getByText('is also the DOI of').waitFor();
    const third = 'content/articles/third/article.md';
    const text = await project.read(third);
    await project.write(third, text.replace('10.5555/second', '10.5555/third').replace('The second', 'The third'));
    await page.getByRole('link', { name: 'The third invented report' }).waitFor();
    const cited = async () => {
      await open(`${site}articles/third/`);
      return (await page.locator('#how-to-cite').allTextContents()).join();
    };
    await expect.poll(cited, { timeout: 60_000, interval: 500 }).toContain('The Renamed Journal of Case Reports');
    await open(site);
    await rm(project.path('content/articles/third'), { recursive: true });
    await page.getByRole('link', { name: 'The third invented report' }).waitFor({ state: 'detached' });
  });
});
