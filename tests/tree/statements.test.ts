import { describe, expect, it } from 'vitest';
import { journalStyle } from '../../src/citation/style.ts';
import { buildText } from '../../src/content/article/build-text.ts';
import { readFrontMatter } from '../../src/content/article/read-front-matter.ts';
import { SourceText } from '../../src/faults/fault.ts';
import type { WrittenStatement } from '../../src/model/statement.ts';
import { writeHtml } from '../../src/outputs/html/tree/write-html.ts';
import { writeJats } from '../../src/outputs/jats/tree/write-jats.ts';
import { writeMarkdown } from '../../src/outputs/markdown/tree/write-markdown.ts';
import { writeTypst } from '../../src/outputs/pdf/tree/write-typst.ts';
import { publishImage, publishMedia, readData, referencesOf, unbound } from './support.ts';

const needed = 'title: T\npublished: 2024-01-05\nauthors: [Anna Example]\n';

/** A report with some fields (from line 5 on) and a text. */
async function report(fields: string, text: string) {
  const source = new SourceText('case/article.md', `---\n${needed}${fields}---\n${text}`);
  const front = readFrontMatter(source);
  const built = await buildText({
    ...{ source, bodyOffset: front.bodyOffset, fields: front.fields, language: 'en' },
    ...{ references: referencesOf(['a', 'b']), mayExist: () => false, isWhole: true },
    ...{
      style: journalStyle('casebook-references'),
      publishImage,
      publishMedia,
      readData,
      supplements: [],
      standsAlone: true,
    },
  });
  const faults = [...front.faults, ...built.faults].map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
  );
  return { ...built, faults, statements: writeHtml(built.text, 'en').statements };
}

const shown = ({ subjects, id, heading, text }: WrittenStatement): string =>
  unbound([subjects.join('+'), ...(heading === undefined ? [] : [`${heading}#${id}`]), text].join(' | '));

const table = '| A |\n| - |\n| 1 |\n\nTable: Values. {#tbl-1}\n';

describe('statements of the front matter', () => {
  const fields = [
    'acknowledgements: "We thank X for CO~2~ and 10^9^ cells."',
    'data-availability: "The isolate of *S. aureus* is kept [@a]; values stand in @tbl-1."',
    'ethics: |',
    '  Approved[^n].',
    '',
    '  - by one',
    '',
    '  [^n]: In 2020.',
    '',
  ].join('\n');

  it('are read as the text is, in the order of the page', async () => {
    const { faults, text, statements } = await report(fields, `See @b.\n\n${table}`);
    expect(faults).toEqual([]);
    expect(statements.map(shown)).toEqual([
      'ethics | <p>Approved<sup class="footnote-mark"><a id="fn-ref-1" href="#fn-1" aria-label="Note 1">1</a></sup>.</p>\n<ul>\n<li>by one</li>\n</ul>',
      'data-availability | <p>The isolate of <em>S. aureus</em> is kept <span class="citation" id="cite-2-1">[<a href="#ref-2" interestfor="card-2">2</a>]</span>; values stand in <a class="cross-reference" href="#tbl-1">Table 1</a>.</p>',
      'acknowledgements | <p>We thank X for CO<sub>2</sub> and 10<sup>9</sup> cells.</p>',
    ]);
    expect(text.footnotes).toHaveLength(1);
  });

  it('are written in every format', async () => {
    const { text } = await report(
      'competing-interests: "None [@a]."\nfunding: "By *X*.\\n\\nAnd by Y [@a]."\nethics: "As in @tbl-1."\n',
      table,
    );
    const cited = '[<xref ref-type="bibr" rid="ref-1">1</xref>]';
    expect(writeJats(text, 'en').statements.map(shown)).toEqual([
      `competing-interests | <p>None ${cited}.</p>`,
      'funding | By <italic>X</italic>. And by Y [1].',
      'ethics | <p>As in <xref ref-type="table" rid="tbl-1">Table 1</xref>.</p>',
    ]);
    expect(writeMarkdown(text, 'en').statements.map(({ text: words }) => words)).toEqual([
      'None \\[1].',
      'By *X*.\n\nAnd by Y \\[1].',
      'As in Table 1.',
    ]);
    expect(writeTypst(text, 'en').statements[0]?.text).toContain('#link(label("ref-1"))');
  });

  it.each(['##', '###'])('may have headings, of whatever level: %s', async (marks) => {
    const { faults, statements } = await report(`ethics: |\n  ${marks} By whom\n\n  Us.\n`, '');
    expect(faults).toEqual([]);
    expect(statements.map(shown)).toEqual(['ethics | <h4 id="by-whom">By whom</h4>\n<p>Us.</p>']);
  });

  it.each([
    [
      'ethics: "Kept [@unknown]."\n',
      '5:16 citation-undefined Citation of "unknown" has no entry in references.bib; its keys are "a" and "b"',
    ],
    [
      'ethics: >-\n  Folded into\n  one line [@unknown].\n',
      '7:13 citation-undefined Citation of "unknown" has no entry in references.bib; its keys are "a" and "b"',
    ],
    [
      'ethics: |\n  Lines.\n\n  As in @tbl-9.\n',
      '8:9 cross-reference No table has the label "tbl-9"; did you mean "tbl-1"?',
    ],
    [
      "ethics: 'It''s [@unknown].'\n",
      '5:17 citation-undefined Citation of "unknown" has no entry in references.bib; its keys are "a" and "b"',
    ],
    ['consent:\n  status: written\n  statement: See @fig-1.\n', '7:18 cross-reference No figure has the label "fig-1"'],
    [
      'funding: { statement: "A [^1]." }\n',
      '5:26 footnote-undefined Mark "[^1]" has no note; write "[^1]: …" in a paragraph of its own, or [@a] where it is a citation typed by hand',
    ],
    [
      'ethics: "![Scan](ct.jpg)"\n',
      '5:10 caption-missing This image has no caption; write a line "Figure: …" under it',
    ],
  ])('are faulty where they are written: %s', async (field, expected) => {
    expect((await report(field, `${table}\n[@a]`)).faults).toEqual([expected]);
  });
});

describe('sections of the text that are statements', () => {
  const body = (text: string) => report('', text);

  it('are lifted, with the words and the anchor of their headings', async () => {
    const { faults, text, statements } = await body(
      '## Case\n\nx\n\n## 5. Conflict of *Interest*:\n\nNone.\n\n### In detail\n\ny\n\n## Acknowledgments\n\nThanks.\n\n## Appendix\n\nz\n',
    );
    expect(faults).toEqual([]);
    expect(statements.map(shown)).toEqual([
      'competing-interests | Conflict of <em>Interest</em>#5-conflict-of-interest | <p>None.</p>\n<h4 id="in-detail">In detail</h4>\n<p>y</p>',
      'acknowledgements | Acknowledgments#acknowledgments | <p>Thanks.</p>',
    ]);
    expect(writeHtml(text, 'en').body).toBe(
      '<h2 id="case">Case</h2>\n<p>x</p>\n<h2 id="appendix">Appendix</h2>\n<p>z</p>',
    );
  });

  it.each([
    [
      'below a heading of their own',
      '## Declarations\n\n### Funding\n\nNone.\n\n### Ethics\n\nYes.',
      'funding ethics',
      '',
    ],
    [
      'with words above them',
      '## Declarations\n\nAs follows.\n\n### Ethics\n\nYes.',
      'ethics',
      'Declarations As follows.',
    ],
    ['one below another', '## Ethics\n\nYes.\n\n### Consent\n\nGiven.', 'consent ethics', ''],
    ['with no words above the first', '## Disclosures\n\n### Funding\n\nNone.', 'funding', ''],
    ['at the deepest level', '## Discussion\n\nx\n\n#### Funding\n\nNone.', 'funding', 'Discussion x'],
    ['but not in an abstract', '## Abstract\n\nx\n\n### Funding\n\nNone.', '', ''],
    ['but not as a part of the methods', '## Methods\n\n### Ethics\n\nYes.', '', 'Methods Ethics Yes.'],
    ['but not without words', '## Funding\n\n## Ethics\n', '', 'Funding Ethics'],
    ['with "#"', '# Case\n\nx\n\n# Funding\n\nNone.\n\n## By whom\n\ny', 'funding', 'Case x'],
    ['as all there is', 'x\n\n# Funding\n\nNone.\n\n## Case\n\ny', 'funding', 'x Case y'],
  ])('stand %s', async (_, text, subjects, left) => {
    const built = await body(text);
    expect(built.statements.flatMap((statement) => statement.subjects).join(' ')).toBe(subjects);
    const words = writeHtml(built.text, 'en').body.replace(/<[^>]+>/g, '');
    expect(words.replace(/\s+/g, ' ')).toBe(left);
  });

  it('may not repeat a field, but for the facts beside its words', async () => {
    const sections = '## Ethics and consent\n\nYes.\n\n## Funding\n\nBy X.\n';
    expect((await report('ethics: Approved.\n', sections)).faults).toEqual([
      '7:1 statement-twice "Ethics and consent" is stated in the front matter, too, after "ethics:"; join the two, and remove one',
    ]);
    const facts = 'consent: { status: written, by: parent }\nfunding: [{ funder: X }]\n';
    expect((await report(facts, sections)).faults).toEqual([]);
  });

  it('are looked at as the text is', async () => {
    const { reportText } = await report('data-availability: As in @tbl-1.\n', `${table}\n## Funding\n\nPaid by X.\n`);
    expect(reportText.blocks.slice(-2).map(({ kind, part, text }) => [kind, part, text])).toEqual([
      ['heading', 'body', 'Funding'],
      ['paragraph', 'body', 'Paid by X.'],
    ]);
    expect(reportText.mentions.map(({ id }) => id)).toEqual(['tbl-1']);
  });
});
