import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CitationStyle } from '../../../../src/citation/citation-style.ts';
import { standardStyles, styleForCitation } from '../../../../src/citation/standard-styles.ts';
import { journalStyle } from '../../../../src/citation/style.ts';
import { pdfAvailable } from '../../../../src/outputs/pdf/compiler.ts';
import { renderPdf } from '../../../../src/outputs/pdf/render-pdf.ts';
import { writeTypst } from '../../../../src/outputs/pdf/tree/write-typst.ts';
import { build, shown } from '../../../tree/support.ts';

/** Content of Typst without the marks that tell where it comes from. */
const withoutPlaces = (typst: string): string => typst.replace(/\/\*[<>].*?\*\//g, '');

async function typstOf(body: string): Promise<string> {
  const { text, faults } = await build(body);
  if (faults.length > 0) throw new Error(faults.map(shown).join('\n'));
  return withoutPlaces(writeTypst(text, 'en').body);
}

describe('a text as content of Typst', () => {
  const cases: readonly (readonly [what: string, markdown: string, typst: string])[] = [
    ['emphasis', 'A *b* **c** ~~d~~', '#"A "#emph[#"b"]#" "#strong[#"c"]#" "#strike[#"d"]'],
    ['raised and lowered', 'H~2~O 10^9^', '#"H"#sub[#"2"]#"O 10"#super[#"9"]'],
    ['a line break', 'a\\\nb', '#"a"#linebreak()#"b"'],
    ['a link', '[x](https://example.org/?a="b)', '#link("https://example.org/?a=\\"b")[#"x"]'],
    ['code', '`a"b`', '#raw("a\\"b")'],
    ['a list', '- a\n- b', '#list([#"a"], [#"b"])'],
    ['a numbered list that begins later', '3. a\n4. b', '#enum(start: 3, [#"a"], [#"b"])'],
    ['a quotation', '> a', '#quote(block: true)[#"a"]'],
    ['a heading', '## Case', '#heading(level: 1)[#"Case"] #label("case")'],
    ['a formula', '$x^2$', '#math.equation(block: false, alt: "x^2", $x^2$)'],
    ['a fraction', '$\\frac{a}{b}$', '#math.equation(block: false, alt: "\\\\frac{a}{b}", $a/b$)'],
    ['a power of nothing', '10$^9$', '#"10"#math.equation(block: false, alt: "^9", $""^9$)'],
    ['an isotope', '$X{}^{9}$', '#math.equation(block: false, alt: "X{}^{9}", $X ""^9$)'],
    ['an empty root', '$\\sqrt{}$', '#math.equation(block: false, alt: "\\\\sqrt{}", $sqrt("")$)'],
    ['a comment in a formula', '$a % b$', '#math.equation(block: false, alt: "a % b", $a$)'],
    [
      'a semicolon in a matrix',
      '$\\begin{pmatrix}a;b\\end{pmatrix}$',
      '#math.equation(block: false, alt: "\\\\begin{pmatrix}a;b\\\\end{pmatrix}", $mat(a ";" b)$)',
    ],
    ['half an interval', '$[0,1)$', '#math.equation(block: false, alt: "[0,1)", $[0, 1)$)'],
    ['a byte order mark', 'a\uFEFFb', '#"a\u2060b"'],
    ['a heading in a quotation', '> ## A\n>\n> b', '#quote(block: true)[#strong[#"A"] #label("a")\n\n#"b"]'],
    ['what looks like a mark of a place', '`/*<1-2*/`', '#raw("/\\u{2a}<1-2*/")'],
    ['a citation', 'Seen [@a].', '#"Seen "#citation-mark[#"["#link(label("ref-1"))[#"1"]#"]"]#"."'],
    ['a note', 'Seen[^1].\n\n[^1]: Once.', '#"Seen"#super[#link(label("fn-1"))[1]]#"."'],
    ['a long word', 'Oesophagogastroduodenoscopy (4)', '#text(hyphenate: true)[#"Oesophagogastroduodenoscopy"]#" (4)"'],
    ['a code', 'NM_000546.6:c.817_818delinsTTGG', '#"NM_000546.6:"#h(0.01pt)#"c.817_818del"#h(0.01pt)#"insTTGG"'],
    [
      'a text without spaces',
      '患者在急诊科就诊时有呕吐腹痛和呼吸急促，既往有糖尿病史。',
      '#"患者在急诊科就诊时有呕吐腹痛和呼吸急促，既往有糖尿病史。"',
    ],
    ['a unit', 'CRP 512 mg/L, 140/90 mmHg', '#"CRP 512\u00a0"#box[#"mg/L,"]#" 140/90\u00a0mmHg"'],
    ['a unit from the right', 'مستوى 184 mg/L', '#"مستوى 184\u00a0mg/L"'],
    [
      'numbers with units',
      '(5) mg, 3,5 %, 36 °C, 5 mm Hg.',
      '#"(5)\u00a0mg, 3,5\u00a0%, 36\u00a0°C, 5\u00a0mm\u00a0Hg."',
    ],
    ['numbers with words', '5 mgs and 7 men, 2 a', '#"5 mgs and 7 men, 2 a"'],
    ['units of other scripts', '5 мг, 7 ملغ', '#"5\u00a0мг, 7\u00a0ملغ"'],
    [
      'short parts of words',
      'a β-blocker, TNF-α and a well-known',
      '#"a "#box[#"β-blocker,"]#" "#box[#"TNF-α"]#" and a well-known"',
    ],
    [
      'a mark behind a whole word',
      '5 mg/L[@a] X-ray^a^',
      '#"5\u00a0"#box[#"mg/L"]#"\u2060"#citation-mark[#"["#link(label("ref-1"))[#"1"]#"]"]#" "#box[#"X-ray"]#"\u2060"#super[#"a"]',
    ],
    [
      'a mark in a text without spaces',
      '病例[@a]',
      '#"病例"#"\u2060"#citation-mark[#"["#link(label("ref-1"))[#"1"]#"]"]',
    ],
    ['a note behind a space', 'Seen [^1].\n\n[^1]: Once.', '#"Seen\u00a0"#super[#link(label("fn-1"))[1]]#"."'],
    [
      'a code in a text without spaces',
      '体NM_000546.6:c.817_818delinsTTGG重',
      '#"体"#"NM_000546.6:"#h(0.01pt)#"c.817_818del"#h(0.01pt)#"insTTGG"#"重"',
    ],
    [
      'an item of some lines',
      `- ${'Item. '.repeat(30)}end`,
      `#list([#block(breakable: false)[#"${'Item. '.repeat(30)}end"]])`,
    ],
    ['a space that parts nothing', '5\u00a0mg', '#"5\u00a0mg"'],
    [
      'a figure',
      '![Chest](a.png)\nFigure: The chest.',
      '#report-figure("fig-1", ((id: none, letter: none, natural: 576pt, aspect: 0.667, body: (width, height) => [#image("a.png.image", width: width, height: height, fit: "contain", alt: "Chest")]),), [#strong[#"Figure 1."]#" "#"The chest."])',
    ],
    [
      'a table',
      '| A | B |\n| --- | ---: |\n| 1 | 2 |\n\nTable: T.',
      '#report-table(short: true, "tbl-1", 2, [#strong[#"Table 1."]#" "#"T."], [#report-grid((start, right,), 1, table.header(table.cell(colspan: 1, rowspan: 1)[#"A"], table.cell(colspan: 1, rowspan: 1)[#"B"]), table.cell(colspan: 1, rowspan: 1)[#"1"], table.cell(colspan: 1, rowspan: 1)[#"2"])])',
    ],
  ];

  it.each(cases)('%s', async (_what, markdown, typst) => {
    expect(await typstOf(markdown)).toBe(typst);
  });

  it('isolates a citation in Arabic as the page does: numbers, not names', async () => {
    const inArabic = async (style: CitationStyle) => {
      const { text, html } = await build('حالة [@a].', undefined, { language: 'ar', style });
      return [html.body.includes('dir="ltr"'), writeTypst(text, 'ar').body.includes('\u2066')];
    };
    const [apa] = standardStyles.filter(({ id }) => id === 'apa').map(styleForCitation);
    expect(await inArabic(journalStyle('casebook-references'))).toEqual([true, true]);
    expect(await inArabic(apa as CitationStyle)).toEqual([false, false]);
  });

  const hostile = [
    '#import "x"',
    '#eval("1")',
    '"] #panic() [',
    '\\" #x',
    '$1 + 2$ off',
    '<label> @ref',
    '// a /* b',
    '#{x}',
  ];
  it.each(hostile)('holds in a string what looks like markup: %s', async (text) => {
    const built = await build(text.replace(/[\\$<@*[\]]/g, '\\$&'));
    expect(withoutPlaces(writeTypst(built.text, 'en').body)).toBe(`#${JSON.stringify(text)}`);
  });

  const listed = Array.from(
    readFileSync('docs/formulae.md', 'utf8').matchAll(/`(\$[^`$]+\$)`/g),
    ([, formula = '']) => formula,
  );
  it.each(listed)('sets the formula %s of docs/formulae.md', async (formula) => {
    const typst = await typstOf(`So: ${formula}`);
    if (!pdfAvailable()) return;
    const head = '#set document(title: "T")\n#set text(font: ("Source Serif 4", "Noto Sans Math"))\n';
    expect(await renderPdf(head + typst, new Map())).toHaveProperty('bytes');
  });

  it('refuses a formula whose brackets would end its groups', async () => {
    const { faults } = await build('Bad: $\\sqrt{a)b(}$');
    expect(faults.map(shown)).toEqual([
      '1:7 error The formula "\\sqrt{a)b(}" cannot be set in a PDF; write it with simpler commands [math-syntax]',
    ]);
  });

  it('refuses a formula that cannot be set, where it stands', async () => {
    const { faults } = await build('Good: $\\max x$.\n\nBad: $\\ce{H2O}$');
    expect(faults.map(shown)).toEqual([
      '3:7 error The formula "\\ce{H2O}" cannot be set in a PDF; write it with simpler commands [math-syntax]',
    ]);
  });
});
