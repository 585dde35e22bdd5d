import { describe, expect, it } from 'vitest';
import { richText } from '../../../src/citation/rich-text.ts';
import { cardWords } from '../../../src/outputs/share-image/card-words.ts';
import { type Run, richRuns } from '../../../src/outputs/share-image/rich-runs.ts';
import { arabic, cardOf, chinese, hebrew, japanese, korean, long, seed } from './sample-cards.ts';

describe('richRuns', () => {
  it.each<[string, Run[]]>([
    ['Plain', [{ text: 'Plain' }]],
    ['A &amp; B &lt;3 éé &quot;', [{ text: 'A & B <3 éé "' }]],
    ['<em>E. coli</em> now', [{ text: 'E. coli', isEmphasised: true }, { text: ' now' }]],
    ['CO<sub>2</sub>', [{ text: 'CO' }, { text: '2', shift: 'sub' }]],
    [
      '<strong>a<em>b</em></strong>',
      [
        { text: 'a', isStrong: true },
        { text: 'b', isStrong: true, isEmphasised: true },
      ],
    ],
    [
      '<em>x<sup>2</sup></em>',
      [
        { text: 'x', isEmphasised: true },
        { text: '2', isEmphasised: true, shift: 'sup' },
      ],
    ],
    ['', []],
  ])('reads %s', (html, runs) => {
    expect(richRuns(richText(html).nodes)).toEqual(runs);
  });
});

const headline = (title: string) => cardWords(cardOf(title)).headline;

describe('cardWords', () => {
  it.each([
    ['Latin, Greek and Cyrillic', long],
    ['Chinese', chinese],
    ['Japanese', japanese],
    ['Korean', korean],
    ['Arabic', arabic],
    ['Hebrew', hebrew],
  ])('has glyphs for %s', (_, card) => {
    const { headline, authors } = cardWords(card);
    const shown = (runs: readonly Run[] | undefined) =>
      runs
        ?.map(({ text }) => text)
        .join('')
        .replaceAll('\u2060', '');
    expect(shown(headline)).toBe(card.title.text);
    expect(shown(authors)).toBe(card.authors);
  });

  it.each<[string, Run[]]>([
    ['CO₂', [{ text: 'CO' }, { text: '2', shift: 'sub' }]],
    ['20 × 10⁻³', [{ text: '20 × 10' }, { text: '−3', shift: 'sup' }]],
    ['≥ 5 → ≤ 3 ≈ ∞', [{ text: '≥ 5 → ≤ 3 ≈ ∞' }]],
    ['a\u2009b\n c\u00AD', [{ text: 'a b c' }]],
    ['non\u2011stop', [{ text: 'non-\u2060stop' }]],
    ['e\u0301', [{ text: 'é' }]],
    [' Laughter 😀\uFE0F ', [{ text: 'Laughter' }]],
    ['می\u200Cشود', [{ text: 'می\u200Cشود' }]],
  ])('writes %j in characters that fonts have', (title, runs) => {
    expect(headline(title)).toEqual(runs);
  });

  it('leaves out a text with a character that no font has', () => {
    expect(cardWords({ ...seed, authors: 'Jane Doe, สมชาย' }).authors).toBeUndefined();
    const { headline, journal } = cardWords(cardOf('โรค <em>dengue</em>'));
    expect({ headline, journal }).toEqual({ headline: [{ text: seed.journal }], journal: undefined });
    expect(cardWords(cardOf('โรค', { journal: 'โรค' })).headline).toEqual([{ text: 'ejcrim.com' }]);
  });
});
