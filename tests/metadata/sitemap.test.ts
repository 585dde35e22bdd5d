import { expect, test } from 'vitest';
import { sitemap } from '../../src/metadata/sitemap.ts';

test('every page is listed with its address and the day of its change', () => {
  const pages = [
    { url: 'https://example.org/?a=1&b=2', modified: '2024-05-01' },
    { url: 'https://example.org/about/' },
  ];
  expect(sitemap(pages)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/?a=1&amp;b=2</loc><lastmod>2024-05-01</lastmod></url>
<url><loc>https://example.org/about/</loc></url>
</urlset>
`);
});
