import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../src/outputs/html/tree/write-html.ts';
import { writeJats } from '../../src/outputs/jats/tree/write-jats.ts';
import { writeMarkdown } from '../../src/outputs/markdown/tree/write-markdown.ts';
import { writeTypst } from '../../src/outputs/pdf/tree/write-typst.ts';
import { build, htmlOf, shown, unbound } from './support.ts';

const image =
  '<a class="figure-link" href="ct.jpg"><img src="ct.jpg.960.webp" srcset="ct.jpg.480.webp 480w, ct.jpg.960.webp 960w, ct.jpg 1200w" sizes="(min-width: 62.5rem) 56rem, (min-width: 40.5rem) 38rem, calc(100vw - 2.5rem)" width="1200" height="800" fetchpriority="high" decoding="async" alt="Scan"></a>';

describe('a figure', () => {
  const figure = `<figure id="fig-ct" class="figure wide">${image}<figcaption><span class="label">Figure 1.</span> A <em>mass</em>.</figcaption></figure>`;

  it.each([
    ['directly beneath', '![Scan](ct.jpg)\nFigure: A *mass*. {#fig-ct}'],
    ['after a blank line', '![Scan](ct.jpg)\n\nFigure: A *mass*. {#fig-ct}'],
    ['beneath a hard break', '![Scan](ct.jpg)  \nFigure: A *mass*. {#fig-ct}'],
    ['above', 'Figure: A *mass*. {#fig-ct}\n\n![Scan](ct.jpg)'],
    ['as an HTML image', '<img src="ct.jpg" alt="Scan">\n\nFigure: A *mass*. {#fig-ct}'],
    ['named by a definition', '![Scan][ct]\nFigure: A *mass*. {#fig-ct}\n\n[ct]: ct.jpg'],
  ])('has its caption %s', async (_, text) => {
    expect(await htmlOf(text)).toBe(figure);
  });

  it('shows credit and licence', async () => {
    const html = await htmlOf(
      '![Scan](ct.jpg)\nFigure: Mass. {#fig-ct credit="Dr X, Y_Z_ (https://x.org)" license="CC BY 4.0"}',
    );
    expect(html).toContain(
      'Mass. <span class="credit">Credit: Dr X, Y_Z_ (https://x.org).</span> <span class="license">Licence: <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</span></figcaption>',
    );
  });

  it('of several images has panels', async () => {
    const html = await htmlOf(
      'See @fig-ct-b and @fig-ct-A.\n\n![One](1.jpg) ![Two](<2 b.svg>)\n![Three](3.jpg)\nFigure: Mass. {#fig-ct}',
    );
    expect(html).toContain(
      'See <a class="cross-reference" href="#fig-ct-b">Figures 1B</a> and <a class="cross-reference" href="#fig-ct-a">1A</a>.',
    );
    expect(
      Array.from(
        html.matchAll(/<div class="panel" id="([\w-]+)"><span class="panel-label">(\w)</g),
        ([, ...found]) => found,
      ),
    ).toEqual([
      ['fig-ct-a', 'A'],
      ['fig-ct-b', 'B'],
      ['fig-ct-c', 'C'],
    ]);
    expect(html).toContain(
      '<a class="figure-link" href="2%20b.svg"><img src="2%20b.svg" width="1200" height="800" loading="lazy" decoding="async" alt="Two"></a>',
    );
  });

  it('of several images asks for images as wide as they are shown side by side', async () => {
    const html = await htmlOf('![One](1.jpg) ![Two](2.jpg)\nFigure: Mass.');
    const sizes =
      '(min-width: 62.5rem) 28rem, (min-width: 40.5rem) 18.75rem, (min-width: 31rem) calc(50vw - 1.5rem), calc(100vw - 2.5rem)';
    expect(Array.from(html.matchAll(/ sizes="([^"]+)"/g), ([, found]) => found)).toEqual([sizes, sizes]);
  });

  it.each([
    ['without any text before it is fetched at once', '', ['high', 'lazy', 'lazy']],
    [
      'after a short abstract is, too',
      `## Abstract\n\n${'word '.repeat(100)}\n\n## Image\n\n`,
      ['high', 'lazy', 'lazy'],
    ],
    ['below the first screen waits', `## Abstract\n\n${'word '.repeat(200)}\n\n## Image\n\n`, ['lazy', 'lazy', 'lazy']],
  ])('%s', async (_, before, loading) => {
    const html = await htmlOf(`${before}![A](1.jpg) ![B](2.jpg)\nFigure: One.\n\n![C](3.jpg)\nFigure: Two.`);
    expect(Array.from(html.matchAll(/(?:fetchpriority|loading)="(\w+)"/g), ([, found]) => found)).toEqual(loading);
  });

  it('counts with each image that opens', async () => {
    const { images } = await build(
      'A sign ![arrow](arrow.svg).\n\n![A](1.jpg) ![B](missing.jpg)\nFigure: One.\n\n![C](3.jpg)\nFigure: Two.',
    );
    expect(images).toEqual(['1.jpg', '3.jpg']);
  });

  it('without a label gets an id that no label has', async () => {
    const html = await htmlOf('![A](1.jpg)\nFigure: One.\n\n![B](2.jpg)\nFigure: Two. {#fig-1}');
    expect(Array.from(html.matchAll(/<figure id="([\w-]+)"/g), ([, id]) => id)).toEqual(['fig-1-x', 'fig-1']);
  });

  it('is published once however often it is shown, and an image in a line is no figure', async () => {
    const html = await htmlOf('The sign ![arrow](arrow.svg) marks it.');
    expect(html).toBe(
      '<p>The sign <img src="arrow.svg" width="1200" height="800" loading="lazy" decoding="async" alt="arrow"> marks it.</p>',
    );
  });

  it('has its words in the language of the article', async () => {
    const { buildText } = await import('../../src/content/article/build-text.ts');
    const { SourceText } = await import('../../src/faults/fault.ts');
    const { journalStyle } = await import('../../src/citation/style.ts');
    const { publishImage, publishMedia, readData } = await import('./support.ts');
    const source = new SourceText('article.md', '![Scan](ct.jpg)\nFigure: Masse. {#fig-ct}\n\nSiehe @fig-ct.');
    const style = journalStyle('casebook-references');
    const { text } = await buildText({
      source,
      fields: [],
      bodyOffset: 0,
      language: 'de-CH',
      references: [],
      mayExist: () => false,
      isWhole: true,
      supplements: [],
      standsAlone: true,
      style,
      publishImage,
      publishMedia,
      readData,
    });
    const { body } = writeHtml(text, 'de-CH');
    expect(body).toContain('<span class="label">Abbildung 1.</span>');
    expect(body).toContain('>Abbildung 1</a>.');
  });
});

describe('a table', () => {
  it('of HTML keeps its alignment and the lines of its cells in every output', async () => {
    const { text, faults } = await build(
      '<table><colgroup><col><col align="right" span="2"></colgroup>' +
        '<thead><tr><th rowspan="2">Test</th><th colspan="2" align="center">Case 1</th></tr><tr><th>Left</th><th>Right</th></tr></thead>' +
        '<tbody align="center"><tr style="text-align: left"><td>CRP<br>E<i>S<br>R</i></td><td style="text-align:right;">1</td><td ALIGN="RIGHT">2</td></tr></tbody></table>\n\nTable: Results.',
    );
    expect(faults).toEqual([]);
    expect(writeHtml(text, 'en').body).toContain(
      '<th scope="colgroup" colspan="2" class="align-center">Case 1</th></tr><tr><th scope="col" class="align-right">Left</th><th scope="col" class="align-right">Right</th></tr></thead>' +
        '<tbody><tr><td>CRP<br>\nE<em>S<br>\nR</em></td><td class="align-right">1</td><td class="align-right">2</td></tr></tbody>',
    );
    expect(writeJats(text, 'en').body).toContain(
      '<th align="center" colspan="2" scope="col">Case 1</th></tr><tr><th align="right" scope="col">Left</th><th align="right" scope="col">Right</th></tr></thead>' +
        '<tbody><tr><td align="left">CRP<break/>E<italic>S</italic><break/><italic>R</italic></td><td align="right">1</td><td align="right">2</td></tr></tbody>',
    );
    expect(writeTypst(text, 'en').body.replace(/\/\*[<>].*?\*\//g, '')).toContain(
      'table.cell(colspan: 2, rowspan: 1, align: center)[#"Case 1"]',
    );
    expect(writeMarkdown(text, 'en').body).toContain('| CRP<br>E*S<br>R* | 1 | 2 |');
  });

  it('has its caption above it, its cells aligned, and scrolls in a region of its own', async () => {
    expect(
      await htmlOf(
        'See @tbl-labs.\n\n| Test | Day 1 | |\n|:--|--:|:-:|\n| Na<br>K | 1 \\| 2 |\n\nTable: *Labs*. {#tbl-labs}',
      ),
    ).toBe(
      '<p>See <a class="cross-reference" href="#tbl-labs">Table 1</a>.</p>\n' +
        '<figure id="tbl-labs" class="table"><figcaption id="tbl-labs-caption"><span class="label">Table 1.</span> <em>Labs</em>.</figcaption>' +
        '<div class="table-scroll has-lead" role="region" aria-labelledby="tbl-labs-caption" tabindex="0"><table>' +
        '<thead><tr><th scope="col">Test</th><th scope="col" class="align-right">Day 1</th><td class="align-center"></td></tr></thead>' +
        '<tbody><tr><td>Na<br>\nK</td><td class="align-right">1 | 2</td><td class="align-center"></td></tr></tbody></table></div></figure>',
    );
  });

  it('of HTML may merge cells, cite and hold blank lines', async () => {
    const html = await htmlOf(
      '<table>\n\n<tr><th>A<th colspan="2">B [@a]\n\n<tr><th rowspan=2>C<td>*d*<td>e\n\n<tr><td>f<td>g\n</table>\n\nTable: Merged. {#tbl-m}\n\nAfter.',
    );
    expect(html).toContain(
      '<table><thead><tr><th scope="col">A</th><th scope="colgroup" colspan="2">B <span class="citation" id="cite-1-1">[<a href="#ref-1" interestfor="card-1">1</a>]</span> </th></tr></thead>' +
        '<tbody><tr><th scope="rowgroup" rowspan="2">C</th><td><em>d</em></td><td>e </td></tr><tr><td>f</td><td>g </td></tr></tbody></table>',
    );
    expect(html.endsWith('<p>After.</p>')).toBe(true);
  });

  it('of HTML takes its caption element', async () => {
    expect(await htmlOf('<table><caption>Labs</caption><tr><td>x</td></tr></table>')).toContain(
      '<span class="label">Table 1.</span> Labs</figcaption>',
    );
  });

  it('keeps a caption that Markdown took for its last row', async () => {
    const { html, faults } = await build('| A |\n|--|\n| x |\nTable: Labs. {#tbl-a}\n\n@tbl-a');
    expect(faults.map(shown)).toEqual([
      '4:1 error This caption was read as a row of the table; put a blank line above "Table:" [figure-caption]',
    ]);
    expect(html.body).toContain('<tbody><tr><td>x</td></tr></tbody>');
    expect(html.body).toContain('href="#tbl-a">Table 1</a>');
  });

  it.each(['{5 mg}', '{#x}', '{a=b}', '{}'])('leaves braces in prose: %s', async (braces) => {
    expect(unbound(await htmlOf(`dose ${braces} set`))).toBe(`<p>dose ${braces} set</p>`);
  });
});
