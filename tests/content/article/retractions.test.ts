import { expect, it } from 'vitest';
import {
  isSaidBy,
  markRetractions,
  type RetractedList,
  retractionsOf,
} from '../../../src/content/article/retractions.ts';

const list: RetractedList = { '10.5555/a': 'Fraud', '123': '' };
const references = [{ doi: '10.5555/A', pmid: '9' }, { pmid: '123' }, {}];

it('looks up references by DOI, in whatever letters, and by PMID', () => {
  expect(retractionsOf(references, list)).toEqual({ works: ['10.5555/a', '9', '123'], found: list });
});

it.each<[what: string, list: RetractedList, isSaid: boolean]>([
  ['the same', list, true],
  ['more of other works', { ...list, '10.5555/b': 'Fraud' }, true],
  ['another reason', { ...list, '10.5555/a': 'Error' }, false],
  ['one work less', { '10.5555/a': 'Fraud' }, false],
  ['one work more, by PMID', { ...list, '9': '' }, false],
  ['nothing', {}, false],
])('of a list that says %s', (_, now, isSaid) => {
  expect(isSaidBy(now, retractionsOf(references, list))).toBe(isSaid);
});

it('marks works of the list, structured and pasted, and those only', () => {
  const source = { path: 'article.md', line: 1, column: 1 };
  const read = [
    { key: 'a', source, doi: '10.5555/A', item: { id: 'a', type: 'book', title: 'A title' } },
    { key: 'b', source, pmid: '123', pasted: 'Smith J. A title.' },
    { key: 'c', source, doi: '10.5555/c', item: { id: 'c', type: 'book', title: 'Another' } },
  ];
  const { references: marked } = markRetractions(read, list);
  expect(marked.map(({ item, pasted }) => item?.title ?? pasted)).toEqual([
    'RETRACTED: A title',
    'RETRACTED: Smith J. A title.',
    'Another',
  ]);
});
