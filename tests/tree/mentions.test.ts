import { describe, expect, it } from 'vitest';
import { writeJats } from '../../src/outputs/jats/tree/write-jats.ts';
import { writeTypst } from '../../src/outputs/pdf/tree/write-typst.ts';
import { build, shown, unbound } from './support.ts';

const figure = (label: string, caption: string): string =>
  `![Grey field](${label}.jpg)\n\nFigure: ${caption} {#${label}}`;
const table = (label: string): string => `| A |\n| --- |\n| 1 |\n\nTable: Values. {#${label}}`;
const displays = [
  figure('fig-a', '(A) Before. (B) After.'),
  figure('fig-b', 'A mass.'),
  figure('fig-c', 'A scar.'),
  `![One](1.jpg) ![Two](2.jpg)\n\nFigure: Two films. {#fig-d}`,
  table('tbl-a'),
  table('tbl-b'),
].join('\n\n');
const supplements = [
  { file: 'labs.csv', label: 'Supplementary table 1' },
  { file: 'table_S2.csv', label: 'table_S2.csv' },
  { file: 'walk.mp4', label: 'Video 1' },
];

/** A line as it is shown, links as "<words→target>", and the faults of it. */
async function read(line: string, language = 'en', standsAlone = true) {
  const { html, faults } = await build(`${line}\n\n${displays}`, ['smith'], { language, supplements, standsAlone });
  const [first = ''] = html.body.split('\n');
  const text = unbound(first)
    .replace(/<a(?: class="cross-reference")? href="#((?:fig|tbl|suppl)-[\w-]+)">(.*?)<\/a>/g, '‹$2→$1›')
    .replace(/<span class="citation".*?<\/span>/g, 'CITED')
    .replace(/<\/?(?:p|strong|code|bdi)\b.*?>/g, '');
  return { text, faults: faults.map(shown) };
}

const linked: readonly (readonly [string, string])[] = [
  [
    'Figure 1, figure 2, FIGURE 3, Fig. 1, fig 2, Figure1.',
    '‹Figure 1→fig-a›, ‹figure 2→fig-b›, ‹FIGURE 3→fig-c›, ‹Fig. 1→fig-a›, ‹fig 2→fig-b›, ‹Figure1→fig-a›.',
  ],
  ['Figures 1 and 2 show.', '‹Figures 1→fig-a› and ‹2→fig-b› show.'],
  ['Figs. 1, 2, and 3.', '‹Figs. 1→fig-a›, ‹2→fig-b›, and ‹3→fig-c›.'],
  ['(Figs. 2, 3)', '(‹Figs. 2→fig-b›, ‹3→fig-c›)'],
  [
    'Figures 1–3; Figures 1 to 3; Figs 1-2.',
    '‹Figures 1→fig-a›–‹3→fig-c›; ‹Figures 1→fig-a› to ‹3→fig-c›; ‹Figs 1→fig-a›-‹2→fig-b›.',
  ],
  [
    'Fig. 2(b), Figure 2 (a–c), Figure 2b, Figure 2 B).',
    '‹Fig. 2(b)→fig-b›, ‹Figure 2 (a–c)→fig-b›, ‹Figure 2b→fig-b›, ‹Figure 2 B→fig-b›).',
  ],
  ['Figures 2A–C and 3a, b.', '‹Figures 2A–C→fig-b› and ‹3a, b→fig-c›.'],
  ['Figures 2(b)–2(d)', '‹Figures 2(b)→fig-b›–‹2(d)→fig-b›'],
  ['Figure 4B, Figure 4(a) and Figure 4A, B.', '‹Figure 4B→fig-d-b›, ‹Figure 4(a)→fig-d-a› and ‹Figure 4A, B→fig-d›.'],
  ['Tables I and II, Table 2a', '‹Tables I→tbl-a› and ‹II→tbl-b›, ‹Table 2a→tbl-b›'],
  ['(Table 1, Figure 2)', '(‹Table 1→tbl-a›, ‹Figure 2→fig-b›)'],
  [
    '**Figure 1**, Figure **2**, **Figs. 1** and **2**',
    '‹Figure 1→fig-a›, Figure ‹2→fig-b›, ‹Figs. 1→fig-a› and ‹2→fig-b›',
  ],
  [
    'Figure 1 of this report, Figure 2 in our article, Figure 3 of the patient',
    '‹Figure 1→fig-a› of this report, ‹Figure 2→fig-b› in our article, ‹Figure 3→fig-c› of the patient',
  ],
  ['(Smith et al., 2019) (Figure 3)', '(Smith et al., 2019) (‹Figure 3→fig-c›)'],
  [
    'supplementary Table S1, Table S2, Suppl. Table 1, eTable 2',
    '‹supplementary Table S1→suppl-1›, ‹Table S2→suppl-2›, ‹Suppl. Table 1→suppl-1›, ‹eTable 2→suppl-2›',
  ],
  [
    'Figures (1, 2), Figures (1–3), Figure (1), Figures (1) and (2), Figure (2a), Table (II)',
    '‹Figures (1→fig-a›, ‹2→fig-b›), ‹Figures (1→fig-a›–‹3→fig-c›), ‹Figure (1)→fig-a›, ‹Figures (1)→fig-a› and ‹(2)→fig-b›, ‹Figure (2a)→fig-b›, ‹Table (II)→tbl-b›',
  ],
  ['table ii, tables i and ii, figure iii', '‹table ii→tbl-b›, ‹tables i→tbl-a› and ‹ii→tbl-b›, ‹figure iii→fig-c›'],
  [
    'Fig 1 & 2, figs 1/2, Figure 1 thru 3',
    '‹Fig 1→fig-a› &amp; ‹2→fig-b›, ‹figs 1→fig-a›/‹2→fig-b›, ‹Figure 1→fig-a› thru ‹3→fig-c›',
  ],
  [
    'Figure 1 (A and B), Figure no 1, Figure number 2',
    '‹Figure 1 (A and B)→fig-a›, ‹Figure no 1→fig-a›, ‹Figure number 2→fig-b›',
  ],
  [
    'Table S1–S2, Table S1-2, Tables S1 to S2',
    '‹Table S1→suppl-1›–‹S2→suppl-2›, ‹Table S1→suppl-1›-‹2→suppl-2›, ‹Tables S1→suppl-1› to ‹S2→suppl-2›',
  ],
  ['Video 1, (video 1), Video 12', '‹Video 1→suppl-3›, (‹video 1→suppl-3›), Video 12'],
  ['[the values](labs.csv) and [others](./table_S2.csv)', '‹the values→suppl-1› and ‹others→suppl-2›'],
  ['[Figure 1B](#fig-a-b)', '‹Figure 1B→fig-a›'],
];

const left: readonly string[] = [
  'Figure 1 of Smith et al. said so.',
  'Figure 1 in Smith and Jones, Figure 2 by Smith (2019)',
  "Smith's Figure 1 and their Table 9, Smith et al., Figure 7",
  'Table 9 of the guideline, Figure 2 in the original report, Table 1 in the textbook',
  'A figure 8 stitch was tied, then another in figure 8 shape.',
  'In figure i was told; a table i know; the figures from 3 centres.',
  'The table 2 hours later; figure 3 times as high; a file fig1.jpg',
];

const counts: readonly (readonly [string, string])[] = [
  ['Figure 1, 2 weeks later', '‹Figure 1→fig-a›, 2 weeks later'],
  ['In Table 1, 2 were men', 'In ‹Table 1→tbl-a›, 2 were men'],
  ['Table 1 and 2 patients', '‹Table 1→tbl-a› and 2 patients'],
  [
    'Figure 2A, a man, Figure 2 A man, Figure 2A and I saw',
    '‹Figure 2A→fig-b›, a man, ‹Figure 2→fig-b› A man, ‹Figure 2A→fig-b› and I saw',
  ],
  ['Figure 2A, B-cell lymphoma', '‹Figure 2A→fig-b›, B-cell lymphoma'],
];

describe('figures and tables named in words', () => {
  it.each(linked)('%s', async (line, text) => expect(await read(line)).toEqual({ text, faults: [] }));
  it.each(left)('are left alone: %s', async (line) => expect(await read(line)).toEqual({ text: line, faults: [] }));
  it.each(counts)('are no number of something else: %s', async (line, text) =>
    expect(await read(line)).toEqual({ text, faults: [] }),
  );

  it('are left alone in links, code and beside a cited work', async () => {
    const line = 'See Figure 1 in [@smith], `Figure 1` and [Figure 1](https://example.org/).';
    const text = 'See Figure 1 in CITED, Figure 1 and <a href="https://example.org/">Figure 1</a>.';
    expect(await read(line)).toEqual({ text, faults: [] });
  });

  it('are another’s in a notice', async () =>
    expect(await read('Table 9 and Figure 1 were wrong.', 'en', false)).toEqual({
      text: 'Table 9 and Figure 1 were wrong.',
      faults: [],
    }));

  it('are none in headings and in their own caption', async () => {
    const { html } = await build(
      `## Figure 1\n\n${figure('fig-a', 'Figure 1 and Figure 2.')}\n\n${figure('fig-b', 'B.')}`,
    );
    expect(html.body).toContain('<h2 id="figure-1">Figure 1</h2>');
    expect(html.body).toContain('Figure 1 and <a class="cross-reference" href="#fig-b">Figure 2</a>.');
  });

  it('are typed links in JATS and links in the PDF', async () => {
    const { text } = await build(`(Figs. 1, 2; Table S1)\n\n${displays}`, [], { supplements });
    expect(writeJats(text, 'en').body).toContain(
      '(<xref ref-type="fig" rid="fig-a">Figs. 1</xref>, <xref ref-type="fig" rid="fig-b">2</xref>; <xref ref-type="supplementary-material" rid="suppl-1">Table S1</xref>)',
    );
    expect(writeTypst(text, 'en').body.replace(/\/\*<[\d-]+\*\/|\/\*>\*\//g, '')).toContain(
      '#"("#link(label("fig-a"))[#"Figs. 1"]#", "#link(label("fig-b"))[#"2"]#"; "#link(label("suppl-1"))[#"Table S1"]#")"',
    );
  });

  it('are mentions for the editorial check, with all of a range', async () => {
    const { reportText } = await build(`Figures 1–3 and 4b.\n\n${displays}`);
    const offsets = reportText.mentions.map(({ id, offset }) => [id, offset - 21]);
    expect(offsets).toEqual([
      ['fig-a', 0],
      ['fig-b', 10],
      ['fig-c', 10],
      ['fig-d', 16],
    ]);
  });

  it('are all files of a range', async () => {
    const files = ['S1', 'S2', 'S3'].map((name) => ({ file: `${name}.csv`, label: `Table ${name}` }));
    const { reportText } = await build('Table S1–S3.', [], { supplements: files });
    expect(reportText.mentions.map(({ id }) => id)).toEqual(['suppl-1', 'suppl-2', 'suppl-3']);
  });
});

const other = 'or name the work that it is in, as in';

/** Each cure is accepted, which its own row above shows. */
const faulty: readonly (readonly [string, readonly string[]])[] = [
  [
    'Table 9',
    [
      `1:1 error There is no Table 9 in this report, which has Tables 1 and 2; correct the number, ${other} "Table 9 of [@key]" [cross-reference]`,
    ],
  ],
  [
    '\\*See\\* Figures 2 and 7',
    [
      `1:23 error There is no Figure 7 in this report, which has Figures 1 to 4; correct the number, ${other} "Figure 7 of [@key]" [cross-reference]`,
    ],
  ],
  ['Figure 4C', ['1:1 error Figure 4 has no panel C; it has A and B [cross-reference]']],
  ['Figure 1C', ['1:1 warning Figure 1 has no panel C; it has A and B [cross-reference-doubtful]']],
  [
    'Figure 2-1',
    [
      '1:1 warning "Figure 2" may be in another work; write @fig-b where it is of this report, or "Figure 2 of [@key]" [cross-reference-doubtful]',
    ],
  ],
  [
    '(Smith 2019, Figure 1)',
    [
      '1:14 warning "Figure 1" may be in another work; write @fig-a where it is of this report, or "Figure 1 of [@key]" [cross-reference-doubtful]',
    ],
  ],
  [
    'Figure 1 of Smith.',
    [
      '1:1 warning "Figure 1" may be in another work; write @fig-a where it is of this report, or "Figure 1 of [@key]" [cross-reference-doubtful]',
    ],
  ],
  [
    'Table S3',
    [
      '1:1 warning No supplementary file is called "Table S3"; name it under "supplementary" in the front matter, with "label: Table S3" [cross-reference-doubtful]',
    ],
  ],
  ['[film](labz.csv)', ['1:1 error There is no file "labz.csv"; did you mean "labs.csv"? [link-unsafe]']],
  [
    'see@fig-a',
    ['1:1 error "see@fig-a" cannot be read as a cross reference; put a space before "@": see @fig-a [cross-reference]'],
  ],
  ['Table @fig-a', ['1:7 error "Table" stands before @fig-a, which is Figure 1; write @fig-a alone [cross-reference]']],
  ['@fig-a-c', ['1:1 error Figure 1 ("fig-a") has no panel C; it has A and B [cross-reference]']],
  [
    '@fig-bA',
    [
      '1:1 error Figure 2 ("fig-b") has no panel A; name its panels in its caption, as in "(A) … (B) …", or write @fig-b [cross-reference]',
    ],
  ],
];

describe('what there is not', () => {
  it.each(faulty)('is told with a cure: %s', async (line, faults) => expect((await read(line)).faults).toEqual(faults));

  it('is a figure where there are none', async () => {
    const { faults } = await build('Figure 1 shows it.');
    expect(faults.map(shown)).toEqual([
      `1:1 error There is no Figure 1 in this report, which has no figures; add the figure with its caption, ${other} "Figure 1 of [@key]" [cross-reference]`,
    ]);
  });
});

const labelled: readonly (readonly [string, string])[] = [
  ['(@fig-a, @fig-b)', '(‹Figures 1→fig-a›, ‹2→fig-b›)'],
  ['@fig-a and @fig-b show.', '‹Figures 1→fig-a› and ‹2→fig-b› show.'],
  [
    '@fig-a, @fig-b and @fig-c; @tbl-a & @tbl-b',
    '‹Figures 1→fig-a›, ‹2→fig-b› and ‹3→fig-c›; ‹Tables 1→tbl-a› &amp; ‹2→tbl-b›',
  ],
  ['@fig-a–@fig-c', '‹Figures 1→fig-a›–‹3→fig-c›'],
  ['@fig-d-a and @fig-d-b', '‹Figures 4A→fig-d-a› and ‹4B→fig-d-b›'],
  [
    'As in @fig-a, @fig-b shows it. In @fig-a and @fig-b is …',
    'As in ‹Figure 1→fig-a›, ‹Figure 2→fig-b› shows it. In ‹Figure 1→fig-a› and ‹Figure 2→fig-b› is …',
  ],
  ['(@fig-a; @fig-b), @fig-a and @tbl-a', '(‹Figure 1→fig-a›; ‹Figure 2→fig-b›), ‹Figure 1→fig-a› and ‹Table 1→tbl-a›'],
  ['(@fig-a-@tbl-b), @fig-a/@tbl-a', '(‹Figure 1→fig-a›-‹Table 2→tbl-b›), ‹Figure 1→fig-a›/‹Table 1→tbl-a›'],
  [
    'Figure @fig-a, Fig. @fig-b and Figures @fig-a and @fig-b',
    '‹Figure 1→fig-a›, ‹Fig. 2→fig-b› and ‹Figures 1→fig-a› and ‹2→fig-b›',
  ],
  ['**Figure** @fig-a', 'Figure ‹1→fig-a›'],
  ['@fig-a-b; @fig-aB; @fig-dA', '‹Figure 1B→fig-a›; ‹Figure 1B→fig-a›; ‹Figure 4A→fig-d-a›'],
];

it.each(labelled)('cross references by label: %s', async (line, text) =>
  expect(await read(line)).toEqual({ text, faults: [] }),
);

const languages: readonly (readonly [string, string, string])[] = [
  [
    'fr',
    'La figure 1, les Tableaux I et II, fig. 2a et b. @tbl-a et @tbl-b. Figure 2, 2 semaines. Tableau supplémentaire 1',
    'La ‹figure 1→fig-a›, les ‹Tableaux I→tbl-a› et ‹II→tbl-b›, ‹fig. 2a et b→fig-b›. ‹Tableaux 1→tbl-a› et ‹2→tbl-b›. ‹Figure 2→fig-b›, 2 semaines. ‹Tableau supplémentaire 1→suppl-1›',
  ],
  [
    'de',
    'Abb. 1 und 2, Abbildungen 1–3, Tabelle 2, Tab. 1. @fig-a und @fig-b. Abbildung 1 von Müller et al.',
    '‹Abb. 1→fig-a› und ‹2→fig-b›, ‹Abbildungen 1→fig-a›–‹3→fig-c›, ‹Tabelle 2→tbl-b›, ‹Tab. 1→tbl-a›. ‹Abbildungen 1→fig-a› und ‹2→fig-b›. Abbildung 1 von Müller et al.',
  ],
  [
    'es',
    'La figura 1, Figuras 1 y 2, Tabla 1, Cuadro 2. @fig-a y @fig-b',
    'La ‹figura 1→fig-a›, ‹Figuras 1→fig-a› y ‹2→fig-b›, ‹Tabla 1→tbl-a›, ‹Cuadro 2→tbl-b›. ‹Figuras 1→fig-a› y ‹2→fig-b›',
  ],
  [
    'pt',
    'Figuras 1 e 2, Tabela 1, Quadro 2. @fig-a e @fig-b',
    '‹Figuras 1→fig-a› e ‹2→fig-b›, ‹Tabela 1→tbl-a›, ‹Quadro 2→tbl-b›. ‹Figuras 1→fig-a› e ‹2→fig-b›',
  ],
  [
    'it',
    'Figura 1, Figure 1 e 2, Figg. 1-3, Tabella 1. @fig-a e @fig-b',
    '‹Figura 1→fig-a›, ‹Figure 1→fig-a› e ‹2→fig-b›, ‹Figg. 1→fig-a›-‹3→fig-c›, ‹Tabella 1→tbl-a›. ‹Figure 1→fig-a› e ‹2→fig-b›',
  ],
  [
    'ar',
    'الجدولان 1، 2 والأشكال (1، 2) والشكلين (1) و(2)',
    '‹الجدولان 1→tbl-a›، ‹2→tbl-b› ‹والأشكال (1→fig-a›، ‹2→fig-b›) ‹والشكلين (1)→fig-a› و‹(2)→fig-b›',
  ],
  [
    'ar',
    'الشكل رقم 1، الأشكال من 1 إلى 3، Tables 1، 2.',
    '‹الشكل رقم 1→fig-a›، ‹الأشكال من 1→fig-a› إلى ‹3→fig-c›، ‹Tables 1→tbl-a›، ‹2→tbl-b›.',
  ],
  [
    'ar',
    'الشكل 1 والجدول ٢ و(شكل 3) والشكلين 1 و2. @fig-a و @fig-b',
    '‹الشكل 1→fig-a› ‹والجدول ٢→tbl-b› و(‹شكل 3→fig-c›) ‹والشكلين 1→fig-a› و‹2→fig-b›. ‹الشكل 1→fig-a› و ‹الشكل 2→fig-b›',
  ],
];

it.each(languages)('in %s: %s', async (language, line, text) =>
  expect(await read(line, language)).toEqual({ text, faults: [] }),
);

const captions: readonly (readonly [string, string])[] = [
  ['(A) One. (B) Two.', 'AB'],
  ['Scan (a–c) and film (d).', 'ABCD'],
  ['**a** one, **b, c** two', 'ABC'],
  ['**A**, left. **B**, right.', 'AB'],
  ['A, one. B, two. C: three.', 'ABC'],
  ['a) one; b) two', 'AB'],
  ['Axial ((a), (b)) views', 'AB'],
  ['A mass (arrow) in hepatitis B (H) and a vitamin (C).', ''],
  ['Axial view (A).', ''],
];

it.each(captions)('the panels of one image are those that its caption names: %s', async (caption, letters) => {
  for (const letter of 'abcd') {
    const { faults } = await build(`See @fig-x-${letter}.\n\n${figure('fig-x', caption)}`);
    expect(faults.length === 0, letter).toBe(letters.includes(letter.toUpperCase()));
  }
});
