import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { load } from 'cheerio';
import sharp from 'sharp';
import { test } from '../support/site-test.ts';
import { articlePaths, builtFolder, nested, pagePaths, type Site, sample, sites } from '../support/sites.ts';

const report = 'articles/ljcc.2024.0501/';
const issue = 'issues/3/5-6/';

const pageOf = (site: Site, path: string) =>
  load(readFileSync(join(builtFolder(site), path.endsWith('/') || path === '' ? `${path}index.html` : path), 'utf8'));

/** The file of an address of the site; undefined where the address is of another host. */
function fileOf(site: Site, address: string): string | undefined {
  const root = `https://example.org${site.base}`;
  if (!address.startsWith(root)) return undefined;
  const path = decodeURIComponent(address.slice(root.length).replace(/#.*$/, ''));
  return join(builtFolder(site), path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

for (const site of sites) {
  test(`every address in the heads of the site "${site.name}" is of a file that exists`, () => {
    const broken = pagePaths(site).flatMap((path) => {
      const $ = pageOf(site, path);
      // The works that a report cites may be on a site of the same host.
      const own = $('script[type="application/ld+json"]')
        .text()
        .replace(/"citation":\[.*?\}\]/, '');
      const data = own.match(/https:\/\/example\.org[^"\\]*/g) ?? [];
      const tags = $('head')
        .find('link[href], meta[content^="http"]')
        .toArray()
        .map((element) => $(element).attr('href') ?? $(element).attr('content') ?? '');
      return [...tags, ...data]
        .filter((address) => !existsSync(fileOf(site, address) ?? '.'))
        .map((address) => `${path}: ${address}`);
    });
    expect(broken).toEqual([]);
  });

  test(`no tag in a head of the site "${site.name}" is empty, and no citation is hidden in a page`, () => {
    for (const path of pagePaths(site)) {
      const $ = pageOf(site, path);
      expect($('meta[content=""], link[href=""]').length, path).toBe(0);
      expect($('.Z3988').length, path).toBe(0);
      expect($('link[rel="canonical"]').length, path).toBe(path === '404.html' ? 0 : 1);
    }
  });

  test(`every report of the site "${site.name}" has a picture to be shared with`, async () => {
    for (const path of articlePaths(site)) {
      const address = pageOf(site, path)('meta[property="og:image"]').attr('content') ?? '';
      const { width, height, format } = await sharp(fileOf(site, address)).metadata();
      expect([width, height, format], path).toEqual([1200, 630, 'png']);
    }
  });
}

test('links of feeds and lists lead below the path at which a host serves the site', () => {
  for (const name of ['feed.atom', 'feed.rss', 'feed.json', 'sitemap.xml', 'articles.json', 'llms.txt', 'robots.txt']) {
    const text = readFileSync(join(builtFolder(nested), name), 'utf8');
    const own = text.match(/https:\/\/example\.org[^\s"<>)]*/g) ?? [];
    expect(own.length, name).toBeGreaterThan(0);
    expect(own.filter((address) => !address.startsWith(`https://example.org${nested.base}`))).toEqual([]);
    expect(
      own.filter((address) => !existsSync(fileOf(nested, address) ?? '')),
      name,
    ).toEqual([]);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a reader downloads the citation of a report, its references and those of an issue', async ({
      page,
      open,
    }) => {
      await open(sample, report);
      expect(await saved('RIS', '.cite')).toEqual({ name: 'ljcc.2024.0501.ris', start: 'TY  - JOUR' });
      expect(await saved('BibTeX', '.cite')).toEqual({
        name: 'ljcc.2024.0501.bib',
        start: '@article{fennimarsh_ljcc.2024.0501,',
      });
      expect(await saved('BibTeX', 'section[aria-labelledby="article-references"]')).toMatchObject({
        name: 'ljcc.2024.0501-references.bib',
      });
      await open(sample, issue);
      expect(await saved('NBIB', 'main')).toMatchObject({ name: 'LJCC-3-5-6.nbib' });

      async function saved(format: string, place: string) {
        const link = page.locator(place).getByRole('link', { name: format, exact: true });
        const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
        const text = readFileSync(await download.path(), 'utf8');
        return { name: download.suggestedFilename(), start: text.split(/\r?\n/)[0] };
      }
    });
  });
}

test('browsers find the search, and its address leads to results', async ({ page, open, address }) => {
  await open(sample);
  const description = await page.locator('link[rel="search"]').getAttribute('href');
  const file = fileOf(sample, description ?? '') ?? '';
  const template = load(readFileSync(file, 'utf8'), { xml: true })('Url[type="text/html"]').attr('template') ?? '';
  await page.goto(template.replace('https://example.org/', address(sample)).replace('{searchTerms}', 'phosphate'));
  await expect(page.getByRole('heading', { name: /Hypophosphataemia/ })).toBeVisible();
});

test('libraries find the permission to preserve a year, and every file of it', async ({ page, open }) => {
  await open(sample, 'archive/2024/');
  await page.getByRole('link', { name: 'CLOCKSS' }).click();
  await expect(
    page.getByText('CLOCKSS system has permission to ingest, preserve, and serve this Archival Unit'),
  ).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  const list = page.locator('main li').filter({ hasText: 'Euglycaemic Ketoacidosis with' }).first();
  await expect(list.getByRole('link', { name: 'ljcc.2024.0501.md' })).toHaveAttribute('href', /ljcc\.2024\.0501\.md$/);
});
