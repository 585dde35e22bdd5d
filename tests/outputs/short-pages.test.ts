import { expect, it } from 'vitest';
import { pagesOf, withWholePages } from '../../src/citation/plain-fields.ts';
import { pagesOf as articlePages } from '../../src/content/article/front-matter-model.ts';
import { pageRange, printedPages } from '../../src/model/cited-fields.ts';

it('the last page of an article is whole for programs, and printed as given', () => {
  const pages = articlePages('1112-5');
  expect(pages).toEqual({ first: '1112', last: '1115', printed: '1112–5' });
  expect(pages && [printedPages(pages), pageRange({ pages, eLocator: undefined })]).toEqual(['1112–5', '1112-1115']);
  expect(articlePages('12-15')).toEqual({ first: '12', last: '15' });
});

it.each([
  ['1112-5', ['1112', '1115'], '1112-1115'],
  ['210–9', ['210', '219'], '210–219'],
  ['12-15', ['12', '15'], '12-15'],
  ['e043', ['e043'], 'e043'],
  ['4, 7-9', ['4, 7-9'], '4, 7-9'],
])('the pages %s of a reference', (page, parts, whole) => {
  const item = { id: 'a', type: 'article-journal', page };
  expect(pagesOf(item)).toEqual(parts);
  expect(withWholePages(item)['page']).toBe(whole);
});
