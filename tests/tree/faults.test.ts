import { describe, expect, it } from 'vitest';
import { build, shown } from './support.ts';

/** Each text with all of its faults; lines count from the beginning of the body. */
const cases: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  citations: [
    [
      'x [@alder19]',
      '1:4 error Citation of "alder19" has no entry in references.bib; did you mean "alder18"? [citation-undefined]',
    ],
    [
      'x [@alder18; @zzz, p. 3]',
      '1:14 error Citation of "zzz" has no entry in references.bib; its keys are "alder18" and "birch" [citation-undefined]',
    ],
    [
      'as @EFIM_org said',
      '1:4 error Citation of "EFIM_org" has no entry in references.bib; write "\\@EFIM_org" where no citation is meant; its keys are "alder18" and "birch" [citation-undefined]',
    ],
    [
      '> a\n>\n> - b [@zzz]',
      '3:8 error Citation of "zzz" has no entry in references.bib; its keys are "alder18" and "birch" [citation-undefined]',
    ],
  ],
  'citations that cannot be read': [
    [
      'x [@alder18; @birch, and on',
      '1:4 error The bracket before "@alder18" cannot be read; close it, as in [@alder18] [citation-syntax]',
    ],
    ['x [@alder18 @birch]', '1:4 error Part citations with ";"; write [@alder18; @birch] [citation-syntax]'],
    ['x [@ alder18]', '1:3 error "[@ alder18]" cannot be read as a citation; write [@alder18] [citation-syntax]'],
    [
      'x [alder18]',
      '1:3 error "[alder18]" cannot be read as a citation; write [@alder18], or \\[alder18] where it is no citation [citation-syntax]',
    ],
    [
      'x [@\u200Balder18]',
      '1:3 error "[@\\u200balder18]" cannot be read as a citation; write [@key], with nothing between "@" and the key, be it a hidden character [citation-syntax]',
    ],
    [
      'x \\cite{alder18,birch}',
      '1:3 error "\\cite{alder18,birch}" is a citation of LaTeX; write [@alder18; @birch] [citation-syntax]',
    ],
  ],
  'abstracts that do not end': [
    [
      '## Abstract\n\nShort.\n\nIn two paragraphs.\n\n---\n\nA man came.',
      '9:1 warning This still belongs to the abstract, as no heading stands before it; if the report begins here, put a heading above it, as "## Case presentation" [abstract-end]',
    ],
    ['## Abstract\n\nShort.\n\n---\n\n## Case presentation\n\nA man came.'],
    ['## Abstract\n\n### Background\n\nShort.\n\n---\n\n### Case\n\nA man came.'],
    [
      `## Abstract\n\n${'word '.repeat(300)}\n\n${'word '.repeat(300)}`,
      '5:1 warning Up to here the abstract has 600 words, expected at most 500; if the report begins here, put a heading above it, as "## Case presentation", else shorten it [abstract-end]',
    ],
    [`## Abstract\n\n${'word '.repeat(300)}\n\n## Case\n\n${'word '.repeat(300)}`],
  ],
  asterisks: [
    [
      'the trans*cis*fat',
      '1:10 warning "*cis*" follows a letter and is printed with its asterisks; write \\*cis\\* if they are meant, <em>cis</em> for italics [asterisk]',
    ],
    ['the trans\\*cis\\*fat and trans<em>cis</em>fat'],
    [
      '*p < 0.05 in p.V220Ifs*4',
      '1:1 warning The asterisk within "p.V220Ifs*4" ends italics that began at "p < 0.05 in p.V220Ifs"; write p.V220Ifs\\*4 if it is meant, <em>…</em> for italics [asterisk]',
    ],
    ['*p < 0.05 in p.V220Ifs\\*4'],
  ],
  'cross references': [
    [
      'see @fig-cy\n\n![CT](ct.jpg)\nFigure: CT. {#fig-ct}',
      '1:5 error No figure has the label "fig-cy"; did you mean "fig-ct"? [cross-reference]',
    ],
    ['see @tbl-x', '1:5 error No table has the label "tbl-x" [cross-reference]'],
    [
      'see @fig-ct-b\n\n![CT](ct.jpg)\nFigure: CT. {#fig-ct}',
      '1:5 error Figure 1 ("fig-ct") has no panel B; name its panels in its caption, as in "(A) … (B) …", or write @fig-ct [cross-reference]',
    ],
    [
      '[here](#someware)\n\n## Somewhere',
      '1:1 error Nothing in this report has the anchor "someware"; did you mean "somewhere"? [cross-reference]',
    ],
  ],
  labels: [
    [
      '![CT](ct.jpg)\nFigure: CT. {#fig-a}\n\n![MR](mr.jpg)\nFigure: MR. {#fig-a}',
      '4:1 error Label "fig-a" is already that of Figure 1; give this one another [duplicate-label]',
    ],
    [
      '![CT](ct.jpg)\nFigure: CT. {#ct}',
      '2:13 error Label "ct" of a figure must begin with "fig-" and be made of letters, digits, "-" and "_"; write {#fig-ct} [label]',
    ],
    [
      '![CT](ct.jpg)\nFigure: CT. {#fig-ct credits="X" license="CC-BI-4.0"}',
      '2:22 error Unknown attribute "credits" of a caption; did you mean "credit"? [unknown-field]',
      '2:34 error Unknown licence "CC-BI-4.0"; did you mean "CC-BY-4.0"? [license]',
    ],
  ],
  figures: [
    [
      '![](ct.jpg)\nFigure: CT.',
      '1:1 error Image "ct.jpg" has no alternative text; say between the square brackets what it shows [figure-alt]',
    ],
    [
      'a\n\n![A *mass*](ct.jpg)\nFigure: CT.',
      '3:1 error The alternative text of an image is read aloud and may hold words only, no links, citations or emphasis; found more than "A mass" [figure-alt]',
    ],
    ['![CT](ct.jpg)', '1:1 warning This image has no caption; write a line "Figure: …" under it [caption-missing]'],
    [
      '![CT](ct.jpg)\nA scan.',
      '2:1 error Text directly under an image must be its caption and begin with "Figure:"; if it is none, put a blank line above it [figure-caption]',
    ],
    [
      '![CT](ct.jpg)\n\nFigure 2. A scan.',
      '3:1 error A caption begins with "Figure:" and gets its number by itself; found "Figure 2." [figure-caption]',
    ],
    [
      '![CT](ct.jpg)\nFigure: {#fig-ct}',
      '2:1 error This caption is empty; write what the figure shows [figure-caption]',
    ],
    [
      'a\n\nFigure: A scan.',
      '3:1 error This caption has no image, table or video above it; put it right under one [figure-caption]',
    ],
    [
      '![Values](ct.jpg)\n\nTable: Blood values. {#tbl-blood}',
      '1:1 warning This image has no caption; write a line "Figure: …" under it [caption-missing]',
      '3:1 error This caption of a table stands under an image; type the table, which readers can search and hear, or begin its caption with "Figure:" [figure-caption]',
    ],
    [
      'As here\n![CT](ct.jpg)\nFigure: A scan.',
      '2:1 error An image with a caption needs a paragraph of its own; put a blank line above it [figure-caption]',
    ],
    [
      '![CT](ct.jpg "A scan")\nFigure: CT.',
      '1:1 error The words "A scan" after the file name are not shown; write them in a line "Figure: …" under the image [figure-caption]',
    ],
    ['![CT](missing.jpg)\nFigure: CT.', '1:1 error There is no file "missing.jpg" in the folder [missing-file]'],
    ['x ![CT]()', '1:3 error This image names no file; write its name between the round brackets [missing-file]'],
    [
      'x ![CT](https://example.org/ct.jpg)',
      '1:3 error Image "https://example.org/ct.jpg" is on another site; put the file into the folder of the report and write its name [path-outside-folder]',
    ],
    [
      'x ![CT](data:image/png;base64,AAAA)',
      '1:3 error Image "data:image/png;base64,AAAA" is not a file; write the name of a file in the folder of the report [link-unsafe]',
    ],
    [
      '![CT](ct scan.jpg)',
      '1:1 error "![CT](ct scan.jpg)" cannot be read as an image; where the name has spaces, put it between "<" and ">": ![CT](<ct scan.jpg>) [link-syntax]',
    ],
  ],
  tables: [
    [
      '| A |\n|--|\n| x |',
      '1:1 warning This table has no caption; write "Table: …" under it, after a blank line [caption-missing]',
    ],
    [
      '| A |\n|--|\n| x | y |\n\nTable: T.',
      '3:1 error This row has 2 cells, the head of the table has 1; write \\| for a "|" inside a cell [table-row]',
    ],
  ],
  'marks that are printed as typed': [
    [
      '![CT] (ct.jpg)',
      '1:1 error "![CT] (ct.jpg)" cannot be read as an image; expected ![what it shows](file.jpg), without a space before "(" [link-syntax]',
    ],
    [
      '![CT](ct.jpg',
      '1:1 error "![CT](ct.jpg" cannot be read as an image; expected ![what it shows](file.jpg), without a space before "(" [link-syntax]',
    ],
    [
      '![[ct.jpg]]',
      '1:1 error "![[ct.jpg]]" cannot be read as an image; expected ![what it shows](file.jpg), without a space before "(" [link-syntax]',
    ],
    [
      '![CT](x (1).png)',
      '1:1 error "![CT](x (1).png)" cannot be read as an image; where the name has spaces, put it between "<" and ">": ![CT](<x (1).png>) [link-syntax]',
    ],
    [
      'See [the data](a (1) (2).csv) here (and there).',
      '1:5 error "[the data](a (1) (2).csv)" cannot be read as a link; where the name has spaces, put it between "<" and ">": [the data](<a (1) (2).csv>) [link-syntax]',
    ],
    ['A scan. {fig-ct}', '1:9 error "{fig-ct}" cannot be read as a label; write {#fig-ct} [label]'],
    ['##Case', '1:1 warning A heading needs a space after "#"; write ## Case [heading-level]'],
    [
      '| A | B |\n| 1 | 2 |',
      '1:1 error This cannot be read as a table; under its head it needs a line such as "| --- | --- |" with as many cells as the head [table-row]',
    ],
    ['a\x0eb', '1:2 error The text holds a character that cannot be printed (U+000E); remove it [invalid-value]'],
    ['a\0b', '1:2 error The text holds a character that cannot be printed (U+FFFD); remove it [invalid-value]'],
  ],
  sections: [
    [
      '## Abstract\n\na\n\n## Abstract\n\nb',
      '5:1 error Section "Abstract" stands here a second time; join the two [duplicate-section]',
    ],
    [
      '## A\n\n#### B',
      '3:1 warning A heading of level 4 may not follow one of level 2; it is shown as one of level 3, written "###" [heading-level]',
    ],
    [
      '## Abstract\n\n#### B\n\nb',
      '3:1 warning A heading of level 4 may not follow one of level 2; it is shown as one of level 3, written "###" [heading-level]',
    ],
    [
      '## Learning points\n\n##### B\n\nb',
      '3:1 warning A heading of level 5 may not follow one of level 2; it is shown as one of level 3, written "###" [heading-level]',
    ],
    [
      '# Abstract\n\n### B\n\nb\n\n# C',
      '3:1 warning A heading of level 3 may not follow one of level 1; it is shown as one of level 2, written "##" [heading-level]',
      '7:1 warning "#" is for the title of the article; it is shown as one of level 2, written "##" [heading-level]',
    ],
    [
      '### A',
      '1:1 warning The first heading must be of level 2; it is shown as one of level 2, written "##" [heading-level]',
    ],
    [
      '## A\n\n# B',
      '3:1 warning "#" is for the title of the article; it is shown as one of level 2, written "##" [heading-level]',
    ],
  ],
  footnotes: [
    [
      'a[^1]',
      '1:2 error Mark "[^1]" has no note; write "[^1]: …" in a paragraph of its own, or [@alder18] where it is a citation typed by hand [footnote-undefined]',
    ],
    [
      'a[^1,2]',
      '1:2 error Mark "[^1,2]" has no note; write "[^1,2]: …" in a paragraph of its own, or [@alder18; @birch] where it is a citation typed by hand [footnote-undefined]',
    ],
    ['a[^9]', '1:2 error Mark "[^9]" has no note; write "[^9]: …" in a paragraph of its own [footnote-undefined]'],
    [
      'a\n\n[^1]: Note.',
      '3:1 error Note "[^1]" has no mark in the text; write [^1] where it belongs [footnote-unused]',
    ],
    [
      'a[^1]\n\n[^1]: Note.\n[^1]: Other.',
      '4:1 error There is a note "[^1]" above already; give this one another name [footnote-unused]',
    ],
  ],
  links: [
    [
      '[x](javascript:alert(1))',
      '1:1 error Link to "javascript:alert(1)" is not allowed; a link may begin with https:, http:, mailto: or tel: [link-unsafe]',
    ],
    [
      'a [x](www.example.org)',
      '1:3 error A link to another site needs its whole address; write https://www.example.org [link-unsafe]',
    ],
    [
      '[x](file.pdf)',
      '1:1 error Link to the file "file.pdf" is not allowed; name the file under "supplementary" in the front matter, or write a whole address that begins with https: [link-unsafe]',
    ],
    ['[x]()', '1:1 error This link has no address; write it between the round brackets [link-unsafe]'],
    [
      '[x](see here)',
      '1:1 error "[x](see here)" cannot be read as a link; where the name has spaces, put it between "<" and ">": [x](<see here>) [link-syntax]',
    ],
  ],
  formulae: [
    ['a $x + \\foo$', '1:8 error This formula cannot be typeset: Unsupported function name: \\foo [math-syntax]'],
    [
      'a $x^$',
      '1:4 error This formula cannot be typeset: it is incomplete or has braces without a partner [math-syntax]',
    ],
    [
      'a\n\n$$x\n\nb',
      '3:1 error This "$$" has no partner; a formula begins and ends with "$$", without a blank line inside [math-syntax]',
    ],
  ],
  HTML: [
    [
      'a <script>alert(1)</script> b',
      '1:3 warning HTML element <script> is not allowed; it was removed with its content [html-removed]',
    ],
    [
      'a <big>b</big>',
      '1:3 warning HTML element <big> is not allowed; it was removed and its text kept [html-removed]',
    ],
    ['a <b>b', '1:3 warning HTML element <b> is never closed; it was removed and its text kept [html-removed]'],
    ['a b</b>', '1:4 warning HTML end tag </b> has no <b> before it; it was removed [html-removed]'],
    [
      '<p onclick="x" style="y">a</p>',
      '1:1 warning HTML attributes "onclick", "style" of <p> are not allowed; they were removed [html-removed]',
    ],
    [
      'a\n\n<div>b\n<iframe src=x></iframe></div>',
      '3:1 warning HTML element <div> is not allowed; it was removed and its text kept [html-removed]',
      '4:1 warning HTML element <iframe> is not allowed; it was removed with its content [html-removed]',
    ],
    [
      'mutated <p53> cells',
      '1:9 warning "<p53>" is no element of HTML and was kept as typed; write "\\<p53>" [html-removed]',
    ],
    ['a <?php x ?>', '1:3 warning "<?php x ?>" is not allowed; it was removed [html-removed]'],
    [
      'a\n\n<!-- b\n\nc',
      '3:1 error This comment is never closed and hides all text after it; close it with "-->" [html-unclosed]',
    ],
  ],
  nesting: [
    [
      `${'>'.repeat(80)} a`,
      '1:1 error Lists, quotations and notes may stand 30 deep inside one another; found 80 [nesting]',
    ],
    [
      `a\n\n${'- 1. '.repeat(20)}a`,
      '3:1 error Lists, quotations and notes may stand 30 deep inside one another; found 40 [nesting]',
    ],
    [
      `- a\n${' '.repeat(102)}- b`,
      '2:1 error This line is indented by 102 columns; expected at most 100 before the mark of a list [nesting]',
    ],
    [
      `\t\t${'\t'.repeat(24)}[^1]: b`,
      '1:1 error This line is indented by 104 columns; expected at most 100 before the mark of a list [nesting]',
    ],
    ['- '.repeat(200)],
    ['* '.repeat(29).concat('a')],
    [
      `a\n\n${'*a_ '.repeat(20_000)}`,
      '3:1 error This paragraph holds more than 5,000 marks such as "*" or "["; part it [nesting]',
    ],
    [
      `a\r\n \t\r\n${'*a_ '.repeat(20_000)}`,
      '3:1 error This paragraph holds more than 5,000 marks such as "*" or "["; part it [nesting]',
    ],
    [
      `a\r${'- 1. '.repeat(20)}a`,
      '1:3 error Lists, quotations and notes may stand 30 deep inside one another; found 40 [nesting]',
    ],
  ],
  'depth of formulae': [
    [
      `$${'\\sqrt{'.repeat(11)}a${'}'.repeat(11)}$`,
      '1:2 error This formula has groups 11 deep inside one another; expected at most 10 [math-syntax]',
    ],
    [
      `$${'\\left('.repeat(6)}${'{'.repeat(5)}a${'}'.repeat(5)}${'\\right)'.repeat(6)}$`,
      '1:2 error This formula has groups 11 deep inside one another; expected at most 10 [math-syntax]',
    ],
    [`$${'\\{a\\} '.repeat(20)}$ and $${'\\sqrt{'.repeat(10)}a${'}'.repeat(10)}$`],
  ],
  marks: [
    [
      '*a* **b** ~~c~~ '.repeat(200),
      '1:1 error This paragraph has 600 stretches of italics and bold; expected at most 500: part it with an empty line [text-length]',
    ],
  ],
  'depth of HTML': [
    [
      `${'<ul><li>'.repeat(30)}a${'</li></ul>'.repeat(30)}`,
      '1:197 error HTML elements may stand 50 deep inside one another; take some of them out [nesting]',
    ],
  ],
  length: [
    [
      'word '.repeat(6_001),
      '1:1 error This paragraph has 30,005 characters; expected at most 30,000: part it with an empty line [text-length]',
    ],
    [
      `a\n\n- ${'b'.repeat(40_000)}`,
      '3:3 error This paragraph has 40,000 characters; expected at most 30,000: part it with an empty line [text-length]',
    ],
    [`a${'\u00a0'.repeat(150)}b`, '1:2 error Here are 100 spaces in a row or more; remove them [text-length]'],
    [`e${'\u0301'.repeat(40)}`, '1:2 error Here are 30 accents or more on one letter; remove them [text-length]'],
    ['word '.repeat(5_999)],
  ],
  'size of tables': [
    [
      `|${'a|'.repeat(101)}\n|${'-|'.repeat(101)}\n\nTable: b.`,
      '1:1 error This table has 101 columns; expected at most 100: part it, or put it into a file beside the report and name that under "supplementary" [table-size]',
    ],
    [
      `|${'a|'.repeat(90)}\n|${'-|'.repeat(90)}\n${'|b\n'.repeat(300)}\nTable: b.`,
      '1:1 error This table has 27,090 cells; expected at most 5,000: part it, or put it into a file beside the report and name that under "supplementary" [table-size]',
    ],
    [
      `<table><tr>${'<td colspan="90">a</td>'.repeat(3)}</tr></table>\n\nTable: b.`,
      '1:1 error This table has 270 columns; expected at most 100: part it, or put it into a file beside the report and name that under "supplementary" [table-size]',
    ],
  ],
};

describe.each(Object.entries(cases))('faults of %s', (_, texts) => {
  it.each(texts)('%s', async (text, ...faults) => {
    const { faults: found } = await build(text, ['alder18', 'birch']);
    expect(found.map(shown)).toEqual(faults);
  });
});

it.each(['\n\n', '\r\n\r\n', '\r\r', '\n \t\n', '\r\n  \r\n', '\n\n\n', '\n>\n> '].map((each) => JSON.stringify(each)))(
  'paragraphs between %s are not taken for one',
  async (between) => {
    const { faults } = await build(`The *liver* was _large_.${JSON.parse(between)}`.repeat(2_000));
    expect(faults).toEqual([]);
  },
);

describe('a text with faults', () => {
  it('reports all of them in order, at their places in the file', async () => {
    const { faults } = await build('[x](y.pdf)\n\n[@q] $\\foo$ @fig-x[^9]');
    expect(faults.map(({ path, line, column, rule }) => `${path}:${line}:${column} ${rule}`)).toEqual([
      'case/article.md:4:1 link-unsafe',
      'case/article.md:6:2 citation-undefined',
      'case/article.md:6:7 math-syntax',
      'case/article.md:6:13 cross-reference',
      'case/article.md:6:19 footnote-undefined',
    ]);
  });

  it('keeps its words', async () => {
    const { html } = await build(
      '[link](y.pdf) [see @q, p. 3] @q2 $\\foo$ @fig-x[^9] ![words](missing.jpg) <u>under</u>',
    );
    expect(html.body.replace(/<[^>]+>/g, '')).toBe('link [see @q, p. 3] @q2 \\foo @fig-x[^9] words under');
  });

  it('has its places right in files with CRLF', async () => {
    const { faults } = await build('a\r\n\r\n- b\r\n  [@quince]');
    expect(faults.map(shown)).toEqual([
      '4:4 error Citation of "quince" has no entry in references.bib; its keys are "a", "b", "c", "d" and "e" [citation-undefined]',
    ]);
  });
});
