import { expect, it } from 'vitest';
import { sitePath } from '../../src/integrations/serve-parts.ts';

const cases: [url: string | undefined, path: string][] = [
  [undefined, ''],
  ['/journal/', ''],
  ['/journal/articles/a/?x=//y#z', 'articles/a/'],
  ['/journal/articles/%E7%8E%8B/%FF/', 'articles/王/%FF/'],
  ['http://localhost:4321/journal/about/', 'about/'],
  ['//', '/'],
  ['//[', '/['],
  ['/:', ':'],
  [':x', ''],
  ['*', ''],
];
it.each(cases)('%j asks for %j', (url, path) => {
  expect(sitePath(url, '/journal/')).toBe(path);
});
