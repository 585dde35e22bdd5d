import { expect, test } from 'vitest';
import { labelLines, unbrokenLabel } from '../../src/model/issue.ts';

test.each([
  [{ volume: '4', number: '1', label: 'Volume 4, Issue 1, 2025' }, ['Volume 4', 'Issue 1', '2025']],
  [{ volume: '4', number: '1', label: '2025: Vol 4 No 1' }, ['2025: Vol 4 No 1']],
  [{ volume: '4', number: '1', label: 'المجلد 4، العدد 1، 2025' }, ['المجلد 4', 'العدد 1', '2025']],
  [{ volume: '4', number: '5, Part 2', label: 'Vol 4, No 5, Part 2' }, ['Vol 4, No 5, Part 2']],
])('the name of issue %o is set on the lines %o', (issue, lines) => {
  expect(labelLines(issue)).toEqual(lines);
});

test.each([
  ['Volume 4, Issue 1, 2025', 'Volume~4, Issue~1, 2025'],
  ['2025: Vol 4 No 1', '2025: Vol~4 No~1'],
  ['Volume 4, Supplement II, 2025', 'Volume~4, Supplement~II, 2025'],
  ['Vol. 4, n° S1', 'Vol.~4, n°~S1'],
  ['المجلد 4، العدد 1، 2025', 'المجلد~4، العدد~1، 2025'],
  ['Proceedings of the meeting of Lisbon', 'Proceedings of the meeting of Lisbon'],
  ['Special Issue Videos', 'Special Issue Videos'],
])('%s can be broken as in %s', (label, marked) => {
  expect(unbrokenLabel(label)).toBe(marked.replaceAll('~', '\u00a0'));
});
