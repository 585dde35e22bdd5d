import { expect, test } from 'vitest';
import { sharedLines } from '../../src/language/shared-lines.ts';
import { textsFor } from '../../src/language/texts.ts';

const all = { authors: ['Ann Bell', 'Jo Cox'], keywords: ['SGLT2 inhibitor'], specialty: 'Cardiology', works: 2 };
const one = { authors: ['Ann Bell'], keywords: ['a', 'b', 'c'], works: 1 };

test.each([
  [
    'en',
    all,
    [
      'Same authors: Ann Bell and Jo Cox',
      'Also on: SGLT2 inhibitor',
      'Same specialty: Cardiology',
      'Cites 2 of the same works',
    ],
  ],
  ['en', one, ['Same author: Ann Bell', 'Also on: a, b and c', 'Cites one of the same works']],
  [
    'fr',
    all,
    [
      'Mêmes auteurs : Ann Bell et Jo Cox',
      'Également sur : SGLT2 inhibitor',
      'Même spécialité : Cardiology',
      '2 références en commun',
    ],
  ],
  ['fr', one, ['Même auteur : Ann Bell', 'Également sur : a, b et c', 'Une référence en commun']],
  ['en', { authors: [], keywords: [], works: 0 }, []],
])('why a report is named, in %s', (language, shared, lines) => {
  const texts = textsFor(language);
  expect(sharedLines(shared, texts).map((line) => line.replace(/[\u2066-\u2069]/g, ''))).toEqual(lines);
});
