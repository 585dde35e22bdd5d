import { describe, expect, it } from 'vitest';
import { writeFormula } from '../../../src/outputs/html/tree/formula.ts';

const formula = (row: string): string =>
  writeFormula({ type: 'math', value: 'x', mathml: `<math display="block"><mrow>${row}</mrow></math>` });

/** A word longer than what fits into every line. */
const word = '<mtext>a word that is rather long</mtext>';

describe('the parts of a formula', () => {
  const cases: readonly (readonly [what: string, row: string, parts: readonly string[]])[] = [
    ['a short one', '<mi>a</mi><mo>=</mo><mi>b</mi>', ['<mi>a</mi><mo>=</mo><mi>b</mi>']],
    ['a long word', word, [word]],
    ['a sign between two', `${word}<mo>=</mo><mi>b</mi>`, [word, '<mo form="infix">=</mo><mi>b</mi>']],
    [
      'signs of several kinds',
      `${word}<mo>&lt;</mo><mi>b</mi><mo>−</mo><mi>c</mi><mo stretchy="false">→</mo><mi>d</mi>`,
      [
        word,
        '<mo form="infix">&lt;</mo><mi>b</mi>',
        '<mo form="infix">−</mo><mi>c</mi>',
        '<mo form="infix" stretchy="false">→</mo><mi>d</mi>',
      ],
    ],
    ['a sign in a group', `<mrow>${word}<mo>+</mo><mi>b</mi></mrow>`, [`<mrow>${word}<mo>+</mo><mi>b</mi></mrow>`]],
    [
      'the sign of a number',
      `${word}<mo>=</mo><mo form="prefix" stretchy="false">−</mo><mn>5</mn>`,
      [word, '<mo form="infix">=</mo><mo form="prefix" stretchy="false">−</mo><mn>5</mn>'],
    ],
    [
      'two signs together',
      `${word}<mo>=</mo><mo>+</mo><mn>5</mn>`,
      [word, '<mo form="infix">=</mo><mo>+</mo><mn>5</mn>'],
    ],
    ['a sign at the head', `<mo>≈</mo>${word}`, [`<mo>≈</mo>${word}`]],
    [
      'signs in bars',
      `<mi>|</mi>${word}<mo>+</mo><mi>b</mi><mi>|</mi>`,
      [`<mi>|</mi>${word}<mo>+</mo><mi>b</mi><mi>|</mi>`],
    ],
    [
      'a sign behind bars, and one between a bar and a bracket',
      `<mi>‖</mi>${word}<mi>‖</mi><mo>=</mo><mi>a</mi><mi>|</mi><mi>b</mi><mo>+</mo><mo fence="true">(</mo><mi>c</mi><mi>|</mi><mi>d</mi><mo fence="true">)</mo>`,
      [
        `<mi>‖</mi>${word}<mi>‖</mi>`,
        '<mo form="infix">=</mo><mi>a</mi><mi>|</mi><mi>b</mi>',
        '<mo form="infix">+</mo><mo fence="true">(</mo><mi>c</mi><mi>|</mi><mi>d</mi><mo fence="true">)</mo>',
      ],
    ],
    [
      'a sign in brackets',
      `<mo fence="false" minsize="1.2em">(</mo>${word}<mo>+</mo><mi>b</mi><mo fence="false" minsize="1.2em">)</mo><mo>=</mo><mi>c</mi>`,
      [
        `<mo fence="false" minsize="1.2em">(</mo>${word}<mo>+</mo><mi>b</mi><mo fence="false" minsize="1.2em">)</mo>`,
        '<mo form="infix">=</mo><mi>c</mi>',
      ],
    ],
    [
      'a half-open interval written as in French',
      `${word}<mo form="postfix">]</mo><mn>0</mn><mo form="prefix">[</mo><mo>=</mo><mi>c</mi>`,
      [`${word}<mo form="postfix">]</mo><mn>0</mn><mo form="prefix">[</mo>`, '<mo form="infix">=</mo><mi>c</mi>'],
    ],
    [
      'an arrow with its condition',
      `${word}<mrow><mspace width="0.3em"></mspace><mover accent="false"><mo stretchy="true">→</mo><mi>k</mi></mover></mrow><mi>b</mi><munder><mo>⇌</mo><mi>l</mi></munder><mi>c</mi>`,
      [
        word,
        '<mrow><mspace width="0.3em"></mspace><mover accent="false"><mo stretchy="true">→</mo><mi>k</mi></mover></mrow><mi>b</mi>',
        '<munder><mo>⇌</mo><mi>l</mi></munder><mi>c</mi>',
      ],
    ],
    ['a comma', `${word}<mo separator="true">,</mo><mi>b</mi>`, [`${word}<mo separator="true">,</mo><mi>b</mi>`]],
  ];

  it.each(cases)('%s', (_what, row, parts) => {
    const rows = parts.map((part) => `<mrow>${part}</mrow>`).join('');
    expect(formula(row)).toBe(`<math display="block">${rows}</math>`);
  });

  it('each keep the style of the whole', () => {
    const mathml = `<math><mstyle displaystyle="true">${word}<mo>=</mo><mi>b</mi></mstyle></math>`;
    expect(writeFormula({ type: 'inlineMath', value: 'x', display: false, mathml })).toBe(
      `<math><mrow><mstyle displaystyle="true">${word}</mstyle></mrow><mrow><mstyle displaystyle="true"><mo form="infix">=</mo><mi>b</mi></mstyle></mrow></math>`,
    );
  });

  it('are none in equations one below the other', () => {
    const mathml = `<math display="block"><mtable><mtr><mtd>${word}<mo>=</mo><mi>b</mi></mtd></mtr></mtable></math>`;
    expect(writeFormula({ type: 'math', value: 'x', mathml })).toBe(mathml);
  });

  it('are none of TeX that could not be typeset', () => {
    expect(writeFormula({ type: 'math', value: ' a < b\n' })).toBe('<code>a &lt; b</code>');
  });
});
