import { describe, expect, it } from 'vitest';
import { boundWords, isWhole } from '../../../src/model/tree/bound-words.ts';

describe('a line never ends', () => {
  it.each([
    ['5.2 mmol/L of it', '5.2~mmol/L of it'],
    ['120 mm Hg', '120~mm~Hg'],
    ['aged 61 years', 'aged 61~years'],
    ['pendant 3 mois', 'pendant 3~mois'],
    ['(37) °C', '(37)~°C'],
    ['see Fig. 1 and pp. 4', 'see Fig.~1 and pp.~4'],
    ['J. Smith and E. coli', 'J.~Smith and E.~coli'],
    ['Dr Smith', 'Dr~Smith'],
    ['50–100 × 10', '50–100~×~10'],
    ['< 21 and ± 2', '<~21 and ±~2'],
  ])('within %s', (text, expected) => {
    expect(boundWords(text)).toBe(expected.replaceAll('~', '\u00a0'));
  });

  it.each(['3 patients', 'of 10 and', 'no fever', 'at 5 great centres', 'stage II disease'])(
    'only there: %s has its spaces',
    (text) => {
      expect(boundWords(text)).toBe(text);
    },
  );
});

it.each([
  ['mg/dL', true],
  ['β-blocker', true],
  ['X-ray', true],
  ['vitamin-D', true],
  ['and/or', true],
  ['well-known', false],
  ['2020/2021', false],
])('%s stays whole: %s', (word, expected) => {
  expect(isWhole(word)).toBe(expected);
});
