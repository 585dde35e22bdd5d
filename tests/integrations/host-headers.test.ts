import { expect, it } from 'vitest';
import { hostHeaders } from '../../src/integrations/host-headers.ts';

it.each([
  ['/', '/'],
  ['/journal', '/journal/'],
  ['/a/b/', '/a/b/'],
])('rules the paths below the base %s', (base, root) => {
  const paths = hostHeaders(base).match(/^\/.*/gm);
  expect(paths).toEqual(
    ['*', '_astro/*', 'pagefind/index/*', 'pagefind/filter/*', 'pagefind/fragment/*'].map((path) => root + path),
  );
});

it('keeps other sites from framing a page', () => {
  expect(hostHeaders('/')).toContain("\n  Content-Security-Policy: frame-ancestors 'none'; ");
  expect(hostHeaders('/')).toContain('\n  X-Content-Type-Options: nosniff\n');
});
