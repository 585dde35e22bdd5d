import { describe, expect, it } from 'vitest';
import { writeJats } from '../../src/outputs/jats/tree/write-jats.ts';
import { writeMarkdown } from '../../src/outputs/markdown/tree/write-markdown.ts';
import { writeTypst } from '../../src/outputs/pdf/tree/write-typst.ts';
import { jatsArticle } from '../support/jats-article.ts';
import { jatsFaults } from '../support/jats-faults.ts';
import { build, htmlOf, shown, unbound } from './support.ts';

const cellsIn = (html: string): string[][] =>
  Array.from(html.matchAll(/<tr>(.*?)<\/tr>/gs), ([, row = '']) =>
    Array.from(row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs), ([, cell = '']) => cell),
  );

describe('a table in a file', () => {
  it('stands where its caption does, its cells with their marks', async () => {
    const html = await htmlOf('Table: Labs. {#tbl-a file=labs.csv}\n\nCRP: C-reactive protein.\n\nSee @tbl-a.');
    expect(html).toContain(
      '<figure id="tbl-a" class="table"><figcaption id="tbl-a-caption"><span class="label">Table 1.</span> Labs.',
    );
    expect(unbound(html)).toContain('<div class="table-notes"><p>CRP: C-reactive protein.</p></div>');
    expect(cellsIn(html)).toEqual([
      ['Test', 'Day 1', 'Day 7'],
      ['CRP', '184.5', '12'],
      [
        'Na, serum',
        '140',
        '1,5 <span class="citation" id="cite-1-1">[<a href="#ref-1" interestfor="card-1">1</a>]</span>',
      ],
    ]);
  });

  it('is read as spreadsheets write it', async () => {
    expect(cellsIn(await htmlOf('Table: Labs. {file="excel.csv"}'))).toEqual([
      ['Test', 'Day &quot;1&quot;'],
      ['CRP', '&lt;5'],
      ['two<br>\nlines', '<em>x</em>'],
    ]);
  });

  it.each([
    ['lost.csv', '1:1 error The file "lost.csv" is not in the folder of the report [missing-file]'],
    [
      'broken.csv',
      '1:1 error The file "broken.csv" cannot be read: in line 2 or above it, a quotation mark is never closed, or stands inside a cell; there, write it twice ("") [table-file]',
    ],
    [
      'empty.csv',
      '1:1 error The file "empty.csv" has no cells; expected lines whose cells are parted by "," or ";" [table-file]',
    ],
  ])('that cannot be read is told: %s', async (file, message) => {
    expect((await build(`Table: Labs. {file=${file}}`)).faults.map(shown)).toEqual([message]);
  });
});

describe('a table whose cells are parted by tabs', () => {
  it('is read with its caption, its marks and its empty cells', async () => {
    const html = await htmlOf('\tDay 1\tDay 7\nCRP^a^\t**184**\t12 [@a]\nESR\t\t5\nTable: Labs. {#tbl-a}\n\n^a^ Once.');
    expect(html).toContain('<span class="label">Table 1.</span> Labs.</figcaption>');
    expect(html).toContain('<div class="table-notes"><p><sup>a</sup> Once.</p></div>');
    expect(cellsIn(html)).toEqual([
      ['', 'Day 1', 'Day 7'],
      [
        'CRP<sup>a</sup>',
        '<strong>184</strong>',
        '12 <span class="citation" id="cite-1-1">[<a href="#ref-1" interestfor="card-1">1</a>]</span>',
      ],
      ['ESR', '', '5'],
    ]);
  });

  it('may stand in a quotation or a list', async () => {
    const rows = [
      ['A', 'B'],
      ['c', 'd'],
    ];
    expect(cellsIn(await htmlOf('> A\tB\n> c\td'))).toEqual(rows);
    expect(cellsIn(await htmlOf('- A\tB\n  c\td'))).toEqual(rows);
  });

  it.each(['a)\tone\nb)\ttwo', 'Name:\tAnna', 'one\ttwo\nthree', '```\na\tb\nc\td\n```'])(
    'is not: %j',
    async (text) => {
      expect(await htmlOf(text)).not.toContain('<table>');
    },
  );
});

describe('the columns of a table', () => {
  const text =
    '| Test | Value | Note |\n|--|--|--|\n| CRP | 184.25 | x |\n| ESR | 5 | x |\n| Na | 1 400.5 % | x |\n| K | – | x |\n\nTable: Labs. {#tbl-a align="left decimal center"}';

  it('stand with their decimals below one another where the caption says so', async () => {
    const built = await build(text);
    expect(built.faults).toEqual([]);
    expect(built.html.body).toContain(
      '<tr><td>CRP</td><td class="align-right" data-pad="%">184.25</td><td class="align-center">x</td></tr><tr><td>ESR</td><td class="align-right" data-pad=".5 %">5</td>',
    );
    expect(built.html.body).toContain('<td class="align-right">–</td>');
    const jats = writeJats(built.text, 'en').body;
    expect(jats).toContain('<td align="char" char=".">184.25</td>');
    expect(jatsFaults(jatsArticle(jats))).toBe('');
    expect(writeTypst(built.text, 'en').body).toContain('#hide(".5 %")');
    expect(writeMarkdown(built.text, 'en').body).toContain('| :- | -: | :-: |');
  });

  it('of HTML may be aligned by their decimals, and commas count as points', async () => {
    const html = await htmlOf(
      '<table><col><col align="char"><tr><th>A</th><th>B</th></tr><tr><td>x</td><td>1,5</td></tr><tr><td>y</td><td>22</td></tr></table>\n\nTable: T.',
    );
    expect(html).toContain('<td class="align-right">1,5</td>');
    expect(html).toContain('<td class="align-right" data-pad=",5">22</td>');
  });

  it('need words that are known', async () => {
    expect((await build('Table: T. {file=labs.csv align="left top"}')).faults.map(shown)).toEqual([
      '1:26 error "top" is no alignment; expected "left", "right", "center" or "decimal" for each column, as in align="left decimal" [invalid-value]',
    ]);
  });
});

describe('a figure or a table without a caption', () => {
  it.each([
    ['![A](a.png)', '1:1 warning This image has no caption; write a line "Figure: …" under it [caption-missing]'],
    [
      '| A |\n|--|\n| 1 |',
      '1:1 warning This table has no caption; write "Table: …" under it, after a blank line [caption-missing]',
    ],
  ])('in the text is told: %j', async (text, message) => {
    expect((await build(text)).faults.map(shown)).toEqual([message]);
  });

  it('in a list or a quotation has no number, and the others are counted without it', async () => {
    const { html, faults, text } = await build(
      '- ![A](a.png)\n\n> | A |\n> |--|\n> | 1 |\n\n![B](b.png)\n\nFigure: B.\n\n| C |\n|--|\n| 1 |\n\nTable: C.',
    );
    expect(faults).toEqual([]);
    expect(html.body).toContain(
      '<ul>\n<li><figure id="fig-x" class="figure wide"><a class="figure-link" href="a.png">',
    );
    expect(html.body).toContain(
      '<figure id="tbl-x" class="table"><div class="table-scroll" role="region" aria-label="Table" tabindex="0">',
    );
    expect(html.body).toContain('Figure 1.</span> B.');
    expect(html.body).toContain('Table 1.</span> C.');
    expect(jatsFaults(jatsArticle(writeJats(text, 'en').body))).toBe('');
    expect(writeMarkdown(text, 'en').body).toContain('- ![A](a.png)\n\n> | A |');
  });
});
