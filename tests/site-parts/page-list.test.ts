import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageLists, pagePathIn } from '../../src/site-parts/page-list.ts';

const pages = join(import.meta.dirname, '..', '..', 'src', 'pages');

it('has a line for every file of src/pages but those of the guides', () => {
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.astro'));
  const names = files.map((file) => file.replace(/\.astro$/, '')).filter((file) => !file.startsWith('editors/'));
  expect(Object.keys(pageLists).toSorted()).toEqual(names.toSorted());
});

it.each([
  ['index', {}, ''],
  ['404', {}, '404'],
  ['archive/index', {}, 'archive'],
  ['articles/[id]', { id: '2020_1' }, 'articles/2020_1'],
  ['keywords/[slug]/[...page]', { slug: 'fever', page: undefined }, 'keywords/fever'],
  ['keywords/[slug]/[...page]', { slug: 'fever', page: 'page/2' }, 'keywords/fever/page/2'],
  ['[...former]', { former: 'old/place' }, 'old/place'],
  ['issues/[volume]/[slug]/[...page]', { volume: '7', slug: 'суппл' }, 'issues/7/суппл'],
])('of %s with %j is at "%s"', (file, params, path) => {
  expect(pagePathIn(file, params)).toBe(path);
});
