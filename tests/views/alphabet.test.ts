import { expect, test } from 'vitest';
import { alphabetical } from '../../src/views/alphabet.ts';

const names = [
  'Øster',
  'Zorn',
  'Ödman',
  'Olsen',
  'Åberg',
  'de Wit',
  'Abel',
  '’t Hooft',
  'Émile',
  '5-ASA',
  '王',
  'Φως',
  '김',
  'さ',
];

test.each([
  ['en', '#5-ASA AAbel,Åberg Dde Wit EÉmile OÖdman,Olsen,Øster T’t Hooft ZZorn ΦΦως 한김 あさ 漢王'],
  ['sv', '#5-ASA AAbel Dde Wit EÉmile OOlsen T’t Hooft ZZorn ÅÅberg ÖÖdman ØØster ΦΦως 한김 あさ 漢王'],
  ['de', '#5-ASA AAbel,Åberg Dde Wit EÉmile OÖdman,Olsen,Øster T’t Hooft ZZorn ΦΦως 한김 あさ 漢王'],
])('names in %s', (language, expected) => {
  const letters = alphabetical(names, (name) => name, language);
  expect(letters.map(({ letter, items }) => letter + items.join(',')).join(' ')).toBe(expected);
});

test('numbers in names follow their values', () => {
  const [first, second] = alphabetical(['IL-10', 'IL-6', '', '++'], (name) => name, 'en');
  expect([first?.letter, first?.items, second?.items]).toEqual(['#', ['', '++'], ['IL-6', 'IL-10']]);
});
