import { expect, it } from 'vitest';
import { hostHeaders } from '../../src/site-parts/host-headers.ts';

it.each([
  ['/', '/'],
  ['/journal', '/journal/'],
  ['/a/b/', '/a/b/'],
  ['/a*:b c#\nx/', '/a%2A%3Ab%20c%23%0Ax/'],
])('rules the paths below the base %s', (base, root) => {
  const paths = hostHeaders(base, false).match(/^\/.*/gm);
  expect(paths).toEqual(
    ['*', '_astro/*', 'search-index/shards/*', 'search-index/shown/*', 'search-index/synonyms/*'].map(
      (path) => root + path,
    ),
  );
});

it('keeps other sites from framing a page', () => {
  expect(hostHeaders('/', false)).toContain("\n  Content-Security-Policy: frame-ancestors 'none'; ");
  expect(hostHeaders('/', false)).toContain('\n  X-Content-Type-Options: nosniff\n');
});

it('keeps a preview, and a preview alone, out of search engines', () => {
  expect(hostHeaders('/', true)).toContain('\n  X-Robots-Tag: noindex\n');
  expect(hostHeaders('/', false)).not.toContain('X-Robots-Tag');
});
