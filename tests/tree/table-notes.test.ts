import { describe, expect, it } from 'vitest';
import { writeJats } from '../../src/outputs/jats/tree/write-jats.ts';
import { writeMarkdown } from '../../src/outputs/markdown/tree/write-markdown.ts';
import { writeTypst } from '../../src/outputs/pdf/tree/write-typst.ts';
import { writeText } from '../../src/tree/text/write-text.ts';
import { jatsArticle } from '../support/jats-article.ts';
import { jatsFaults } from '../support/jats-faults.ts';
import { build, htmlOf, shown } from './support.ts';

const caption = 'Table: Results. {#tbl-a}';
const rows = '| Test | CRP^b^ |\n| --- | --: |\n| Sodium | 140† |\n| WBC | 9\\* |';

describe('the notes of a table', () => {
  const text = `| Test | Value[^x] |\n| --- | ---: |\n| Sodium | 140†[^y][^x] |\n\n${caption}\n\n† Repeated.\n\nThe text goes on.[^z]\n\n[^x]: Mean of two.\n[^y]: By electrode.\n\n    Twice.\n[^z]: Of the text.`;

  it('stand under it, lettered and linked both ways', async () => {
    const { html, faults } = await build(text);
    expect(faults).toEqual([]);
    expect(html.body).toContain(
      'Value<sup class="footnote-mark"><a id="fn-ref-1a" href="#fn-1a" aria-label="Note a">a</a></sup></th>',
    );
    expect(html.body).toContain(
      '</table></div><div class="table-notes"><p>† Repeated.</p>' +
        '<div id="fn-1a"><p><sup>a</sup> Mean of two. <a class="backlink" href="#fn-ref-1a" aria-label="Back to the text (1)">↩</a> <a class="backlink" href="#fn-ref-1a-2" aria-label="Back to the text (2)">↩</a></p></div>' +
        '<div id="fn-1b"><p><sup>b</sup> By electrode.</p>\n<p>Twice. <a class="backlink" href="#fn-ref-1b" aria-label="Back to the text">↩</a></p></div></div></figure>\n<p>The text goes on.',
    );
    expect(html.footnotes).toContain('<li id="fn-1"><p>Of the text.');
  });

  it('are the foot of the table in JATS', async () => {
    const { body } = writeJats((await build(text)).text, 'en');
    expect(body).toContain(
      '</table><table-wrap-foot><fn><p>† Repeated.</p></fn><fn id="fn-1a"><label>a</label><p>Mean of two.</p></fn><fn id="fn-1b"><label>b</label><p>By electrode.</p><p>Twice.</p></fn></table-wrap-foot></table-wrap>',
    );
    expect(body).toContain('Value<xref ref-type="table-fn" rid="fn-1a"><sup>a</sup></xref>');
    expect(jatsFaults(jatsArticle(body.replace(/<xref ref-type="fn".*?<\/xref>/, '')))).toBe('');
  });

  it('stay with it in the PDF, the Markdown copy and plain text', async () => {
    const built = (await build(text)).text;
    const typst = writeTypst(built, 'en').body.replace(/\/\*[<>].*?\*\//g, '');
    expect(typst).toContain(
      ', notes: [#"† Repeated."\n\n#super[a]#" "#"Mean of two." #label("fn-1a")\n\n#super[b]#" "#"By electrode."\n\n#"Twice." #label("fn-1b")])',
    );
    expect(writeMarkdown(built, 'en').body).toContain(
      '140†^b^^a^ |\n\n† Repeated.\n\n^a^ Mean of two.\n\n^b^ By electrode.\n\nTwice.\n\nThe text goes on.[^1]',
    );
    expect(writeText(built.body)).toContain(
      '140†\n\n† Repeated.\n\nMean of two.\n\nBy electrode.\n\nTwice.\n\nThe text',
    );
  });

  it('are numbered with those of the text where a mark stands outside of the table, too', async () => {
    const { html } = await build(`So it was.[^x]\n\n| A[^x] |\n|--|\n| 1 |\n\n${caption}\n\n[^x]: Seen.`);
    expect(html.body).toContain('href="#fn-1" aria-label="Note 1">1</a></sup></th>');
    expect(html.footnotes).toContain('<li id="fn-1"><p>Seen.');
  });

  it('leave out the letters that are typed in the table', async () => {
    const { html } = await build(`| A^a,b^[^x] |\n|--|\n| 1 |\n\n${caption}\n\n^a^ One. ^b^ Two.\n\n[^x]: Three.`);
    expect(html.body).toContain('<p><sup>a</sup> One. <sup>b</sup> Two.</p><div id="fn-1c"><p><sup>c</sup> Three.');
  });
});

const notesIn = async (under: string): Promise<string[]> => {
  const [, notes = ''] =
    /<div class="table-notes">(.*?)<\/div><\/figure>/s.exec(await htmlOf(`${rows}\n\n${under}`)) ?? [];
  return Array.from(notes.matchAll(/<p>(.*?)<\/p>/g), ([, note = '']) => note);
};

describe('a paragraph under a table is its note', () => {
  it.each([
    '† Repeated.',
    '†Repeated, and ‡ estimated.',
    '^b^ Mean of two.',
    'b) Mean of two.',
    '\\* P < 0.05.',
    'p < 0.05 against day 1.',
    'Abbreviations: WBC, white blood cells.',
    '**Note.** Means of two.',
    '*Sources:* the charts of both hospitals.',
    'Abréviations : CRP, protéine C réactive.',
    'Fuente: elaboración propia.',
    'Fonte: os autores.',
    'Abkürzungen: CRP, C-reaktives Protein.',
    'المصدر: سجل المستشفى.',
    'Adapted from [@a].',
    'Values are given as means and ranges.',
    'CRP: C-reactive protein; WBC: white blood cells.',
    'CRP, C-reactive protein; WBC, white blood cells.',
    'CRP = C-reactive protein.',
    'CRP – C-reactive protein; WBC – white blood cells',
    '†: repeated; ‡: estimated',
    'Table note: It may be anything.',
  ])('%s', async (note) => {
    expect(await notesIn(`${caption}\n\n${note}\n\nThe text goes on.`)).toHaveLength(1);
  });

  it.each([
    'The text goes on.',
    'A man of 40 years came.',
    'CRP: controlled with antibiotics until the seventh day of the stay.',
    'CRP: 184 mg/L. WBC: 19 × 10^9^/L.',
    'CRP was high; WBC, too.',
    'WBC = 12.',
    'Data are scarce.',
    'Notes were taken.',
    '- one\n- two',
    '* one\n\n  two',
  ])('but not: %s', async (text) => {
    expect(await notesIn(`${caption}\n\n${text}`)).toEqual([]);
  });

  it.each([
    ['above the caption', `\n\n† Repeated.\n\n${caption}`, '† Repeated.'],
    ['as a list that is none', `\n\n${caption}\n\n* P < 0.05.`, '* P &lt;\u00a00.05.'],
    ['right under the last row', `\n† Repeated.\n\n${caption}`, '† Repeated.'],
  ])('%s', async (_, under, note) => {
    expect(await htmlOf(rows + under)).toContain(`<div class="table-notes"><p>${note}</p></div></figure>`);
  });

  it('loses the mark that made it one', async () => {
    expect(await notesIn(`${caption}\n\nTable note: *Anything* [@a].`)).toEqual([
      '<em>Anything</em> <span class="citation" id="cite-1-1">[<a href="#ref-1" interestfor="card-1">1</a>]</span>.',
    ]);
  });
});

describe('what may be a note of a table', () => {
  it.each([
    [
      `${caption}\n\n‡ Estimated.`,
      '8:1 warning This looks like a note of the table above, but no "‡" stands in the table; write it into the cell that it belongs to, or "Table note:" before this paragraph [table-note]',
    ],
    [
      `${caption}\n\n^c^ Estimated.`,
      '8:1 warning This looks like a note of the table above, but no "c" stands in the table; write it into the cell that it belongs to, or "Table note:" before this paragraph [table-note]',
    ],
    [
      `${caption}\n\nText.\n\nTable note: Lost.`,
      '10:1 error This note has no table above it; put it right under one [figure-caption]',
    ],
  ])('is told: %j', async (under, message) => {
    expect((await build(`${rows}\n\n${under}`)).faults.map(shown)).toEqual([message]);
  });

  it.each([
    '<tr><td>Sperm count (10,000/ml)</td><td>0</td></tr>\n<tr><td>Aberration cell rate (%)</td><td></td></tr>',
    '<tr><td rowspan="2">Discharge criteria</td><td>No pain</td></tr>\n<tr><td>Programme at home</td></tr>',
  ])('is no row of a table of HTML: %j', async (htmlRows) => {
    const { faults, html } = await build(`<table>\n${htmlRows}\n</table>\n\n${caption}`);
    expect(faults.map(shown)).toEqual([]);
    expect(html.body.match(/<tr>/g)).toHaveLength(2);
  });

  it('is told where it was read as a row', async () => {
    const { faults } = await build(`${rows}\nThe text goes on.\n\n${caption}`);
    expect(faults.map(shown)).toEqual([
      '5:1 warning This line was read as a row of the table; put a blank line above it [table-note]',
    ]);
  });
});
