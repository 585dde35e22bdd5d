import { expect, test } from 'vitest';
import { sitemap, sitemapFiles } from '../../../src/outputs/sitemap/sitemap.ts';
import { indexContent } from '../../../src/views/journal-index.ts';
import { sampleArticle, sampleJournal } from '../../model/sample-article.ts';

test('every page is listed with its address, the day of its change and its images', () => {
  const pages = [
    { url: 'https://example.org/?a=1&b=2', modified: '2024-05-01', images: ['https://example.org/a.png'] },
    { url: 'https://example.org/about/' },
  ];
  expect(sitemap(pages)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://example.org/?a=1&amp;b=2</loc><lastmod>2024-05-01</lastmod><image:image><image:loc>https://example.org/a.png</image:loc></image:image></url>
<url><loc>https://example.org/about/</loc></url>
</urlset>
`);
});

test('pages that are too many for one sitemap are split, and all of them are in one of the parts', async () => {
  const articles = Array.from({ length: 20 }, (_, at) => sampleArticle({ id: `a${at}`, images: ['scan 1.png'] }));
  const index = indexContent({
    journal: sampleJournal,
    articles,
    issues: [],
    pages: [],
    usage: {},
    galleyKinds: [],
    galleySizes: {},
    permalinks: [],
    versions: [],
  });
  const files = sitemapFiles(index, 10);
  expect(files.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
  const [first, ...parts] = await Promise.all(files.map(({ write }) => write()));
  expect(first).toContain('<sitemap><loc>https://example.org/jic/sitemap-3.xml</loc></sitemap>');
  const listed = parts.flatMap((part) => Array.from(part.matchAll(/<url><loc>(.*?)<\/loc>/g), ([, url]) => url));
  for (const { id } of articles) expect(listed).toContain(`https://example.org/jic/articles/${id}/`);
  expect(new Set(listed).size).toBe(listed.length);
  expect(parts.join('')).toContain('<image:loc>https://example.org/jic/articles/a0/scan%201.png</image:loc>');
  expect(parts.every((part) => part.split('<url>').length <= 11)).toBe(true);
});
