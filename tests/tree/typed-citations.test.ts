import { describe, expect, it } from 'vitest';
import { typedNumbers } from '../../src/tree/resolve/typed-numbers.ts';
import { build, shown } from './support.ts';

/** Faults of a text with the references a to e. */
const faultsOf = async (text: string) => (await build(text)).faults.map(shown);

describe('citations typed as numbers', () => {
  it.each([
    ['Seen before [1-3].', '[1-3]', '[@a; @b; @c]', '\\[1-3]'],
    ['Seen before[2].', '[2]', '[@b]', '\\[2]'],
    ['Seen before [1,3–5].', '[1,3–5]', '[@a; @c; @d; @e]', '\\[1,3–5]'],
    ['Seen before [1, 2, and 4].', '[1, 2, and 4]', '[@a; @b; @d]', '\\[1, 2, and 4]'],
    ['Seen before^1,2^ and', '^1,2^', '[@a; @b]', '^&#49;,2^'],
    ['Seen before.<sup>3</sup>', '<sup>3</sup>', '[@c]', '<sup>&#51;</sup>'],
    ['Seen before.⁴⁻⁵', '⁴⁻⁵', '[@d; @e]', '&#8308;⁻⁵'],
  ])('%s', async (text, typed, meant, otherwise) => {
    const place = `1:${text.indexOf(typed) + 1}`;
    const cure = `write ${meant}, or ${otherwise} where it is no citation`;
    expect(await faultsOf(text)).toEqual([
      `${place} warning "${typed}" is a citation typed by hand; ${cure} [citation-typed]`,
    ]);
    expect(await faultsOf(text.replace(typed, otherwise))).toEqual([]);
    expect(await faultsOf(text.replace(typed, meant))).toEqual([]);
  });

  it.each([
    ['It recurs early (4).', '(4)', '[@d]'],
    ['It was described before (1,2).', '(1,2)', '[@a; @b]'],
  ])('%s, where it is doubtful', async (text, typed, meant) => {
    expect(await faultsOf(text)).toEqual([
      `1:${text.indexOf(typed) + 1} warning "${typed}" may be a citation typed by hand; write ${meant}, or \\${typed} where it is no citation [citation-typed]`,
    ]);
  });

  it('are errors beside citations by key', async () => {
    expect(await faultsOf('One [@e] by key, then [1] by hand.')).toEqual([
      '1:23 error "[1]" is typed by hand where others are cited by key, which number the list anew; write [@a], or \\[1] where it is no citation [citation-mixed]',
    ]);
  });

  it.each([
    ...['Steps (1) one, (2) two and (3) three', 'p < .05 (2)', 'Numbers [7] beyond the list', '[0] and [3-1]'],
    ...['10^5^ cells', 'a m^2^ or cm³', 'm²', 'Ca²⁺ and CD4⁺', '^3^H and ¹H', 'χ^2^ and R²', 'SpO^2^', 'In 2019 (2)'],
    ...['`x[1]` and $x_{[1]}$', 'median 3 [2–4] days', '95% CI [1, 3]', 'grade (3) and patients (4)', 'stage [x] y[2]'],
    ...['| A | B |\n| - | - |\n| women (2) | cells^1^ |\n\nTable: T. {#tbl-t}', '[1]: https://example.org\n\nsee [1]'],
  ])('are none in %s', async (text) => {
    expect(await faultsOf(text)).toEqual([]);
  });

  it('are none where nothing is in the list', () => {
    expect(typedNumbers('Seen [1].', 0, 9, 0)).toEqual([]);
  });
});
