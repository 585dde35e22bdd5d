import { expect, it } from 'vitest';
import { writeJats } from '../../src/outputs/jats/tree/write-jats.ts';
import { writeTypst } from '../../src/outputs/pdf/tree/write-typst.ts';
import { build } from '../tree/support.ts';

const rest =
  '![Scan](ct.jpg)\nFigure: A mass. {#fig-ct}\n\n| A |\n| --- |\n| 1 |\n\nTable: Values. {#tbl-a}\n\n## 1. Course\n\nText.';

/** A link of Markdown to a place of the report, in JATS and in the PDF. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    '[Figure *1A*](#fig-ct)',
    '<xref ref-type="fig" rid="fig-ct">Figure <italic>1A</italic></xref>',
    '#link(label("fig-ct"))[#"Figure "#emph[#"1A"]]',
  ],
  ['[values](#tbl-a)', '<xref ref-type="table" rid="tbl-a">values</xref>', '#link(label("tbl-a"))[#"values"]'],
  ['[below](#1-course)', '<xref ref-type="sec" rid="sec-1-course">below</xref>', '#link(label("1-course"))[#"below"]'],
  ['[the list](#references)', '<p>See the list.</p>', '#"the list"'],
];

it.each(cases)('%s leads there', async (typed, jats, typst) => {
  const { text, faults } = await build(`See ${typed}.\n\n${rest}`);
  expect(faults).toEqual([]);
  expect(writeJats(text, 'en').body).toContain(jats);
  expect(writeTypst(text, 'en').body.replace(/\/\*<[\d-]+\*\/|\/\*>\*\//g, '')).toContain(typst);
});

it('a figure that only a link leads to is mentioned', async () => {
  const { reportText } = await build(`See [the mass](#fig-ct).\n\n${rest}`);
  expect(reportText.mentions).toEqual([{ id: 'fig-ct', offset: expect.any(Number), inCaption: false }]);
});
