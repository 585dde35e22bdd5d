import { expect, it } from 'vitest';
import { isSaidBy, type RetractedList, retractionsOf } from '../../../src/content/article/retractions.ts';

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
