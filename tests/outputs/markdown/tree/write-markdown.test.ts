import { convert } from 'pandoc-wasm';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../../src/outputs/markdown/tree/write-markdown.ts';
import { build } from '../../../tree/support.ts';

async function copyOf(body: string) {
  const { text } = await build(body);
  return writeMarkdown(text, 'en');
}

describe('the Markdown copy', () => {
  it.each([
    ['citations as printed', 'Seen [@a; @b] and by @c.', 'Seen \\[1,2] and by Cedar \\[3].'],
    ['sub- and superscript as Pandoc writes them', 'H~2~O and 10^−3^', 'H~2~O and 10^−3^'],
    ['characters of markup that are plain', 'A * b_c_ ~ ^ $5 [x]', 'A \\* b_c\\_ \\~ \\^ \\$5 \\[x]'],
    ['formulae as TeX', 'Here $a^2$.\n\n$$\nb_1\n$$', 'Here $a^2$.\n\n$$\nb_1\n$$'],
    [
      'figures with caption, credit and licence',
      'See @fig-ct.\n\n![A scan](ct.jpg)\nFigure: A *mass*. {#fig-ct credit="Dr X" license="CC BY 4.0"}',
      'See Figure 1.\n\n![A scan](ct.jpg)\n\n**Figure 1.** A *mass*. Credit: Dr X. Licence: CC BY 4.0.',
    ],
    [
      'tables under their captions',
      '| A | B |\n|---|--:|\n| 1 | 2 |\n\nTable: Values. {#tbl-a}',
      '**Table 1.** Values.\n\n| A | B |\n| - | -: |\n| 1 | 2 |',
    ],
    [
      'empty cells where one reaches over several columns or rows',
      '<table><tr><th rowspan="2">Test</th><th colspan="2">Admission</th><th>Discharge</th></tr><tr><th>Hb</th><th>WBC</th><th>CRP</th></tr><tr><td>day 1</td><td>9</td><td>12</td><td>3</td></tr></table>',
      '**Table 1.**\n\n| Test | Admission | | Discharge |\n| - | - | - | - |\n| | Hb | WBC | CRP |\n| day 1 | 9 | 12 | 3 |',
    ],
    ['spaces in raised text as Pandoc wants them', 'x<sup>1, 2</sup> y', 'x^1,\\ 2^ y'],
    ['lists and quotations', '- one\n- two\n\n> said', '- one\n- two\n\n> said'],
    ['links, and no unsafe ones', '[a](https://x.org)', '[a](https://x.org)'],
  ])('has %s', async (_, body, copy) => {
    expect((await copyOf(body)).body).toBe(copy);
  });

  it('has notes by their numbers', async () => {
    const { body, footnotes } = await copyOf('One.[^x] Two.[^y]\n\n[^y]: Second.\n[^x]: First.');
    expect(body).toBe('One.[^1] Two.[^2]');
    expect(footnotes).toBe('[^1]: First.\n\n[^2]: Second.');
  });

  it('has the parts of the article apart', async () => {
    const { abstract, learningPoints, body } = await copyOf(
      '## Abstract\n\n### Background\n\nA.\n\n## Learning points\n\n- B.\n\n## Case\n\nC.',
    );
    expect({ abstract, learningPoints, body }).toEqual({
      abstract: '### Background\n\nA.',
      learningPoints: '- B.',
      body: '## Case\n\nC.',
    });
  });

  it('is read by pandoc with the same words', async () => {
    const { body } = await copyOf(
      'The *p*CO~2~ of 5 < 6 & "x" was $a_1$ [@a], as in @tbl-a.\n\n| A |\n|---|\n| a\\|b |\n\nTable: T. {#tbl-a}',
    );
    const { stdout } = await convert({ from: 'markdown', to: 'plain', wrap: 'none' }, body, {});
    expect(stdout).toContain('The pCO₂ of 5 < 6 & “x” was a₁ [1], as in Table 1.');
    expect(stdout).toContain('a|b');
  });
});
