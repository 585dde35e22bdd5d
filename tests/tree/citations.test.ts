import { describe, expect, it } from 'vitest';
import { csl } from '../../src/citation/engine.ts';
import { readStyle } from '../../src/citation/style.ts';
import { SourceText } from '../../src/faults/fault.ts';
import { holdsKeysOnly, meantCitation } from '../../src/tree/resolve/meant-citation.ts';
import { citationItems } from '../../src/tree/syntax/citation-items.ts';
import { build, htmlOf, shown, unbound } from './support.ts';

/** Ids and links of citations in HTML, in order: "cite-1-1>1" is a link to reference 1 with that id around or on it. */
function citationsOf(html: string): string[] {
  return Array.from(html.matchAll(/ id="(cite-[\d-]+)"|href="#(ref-\d+)"/g), ([, id, link]) => id ?? link ?? '');
}

describe('items of a citation', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['@a', [{ key: 'a', index: 0 }]],
    [
      '@a; @b',
      [
        { key: 'a', index: 0 },
        { key: 'b', index: 4 },
      ],
    ],
    [
      'see, @a, p. 3, -@b',
      [
        { key: 'a', index: 5, prefix: 'see,', locator: 'p. 3' },
        { key: 'b', index: 16, suppressAuthor: true },
      ],
    ],
    ['see @a', [{ key: 'a', index: 4, prefix: 'see' }]],
    ['-@a', [{ key: 'a', index: 1, suppressAuthor: true }]],
    ['@a, p. 3', [{ key: 'a', index: 0, locator: 'p. 3' }]],
    ['@a, pp. 33-35, 38', [{ key: 'a', index: 0, locator: 'pp. 33-35, 38' }]],
    ['@a, chap. 2 and passim', [{ key: 'a', index: 0, locator: 'chap. 2', suffix: 'and passim' }]],
    ['@a and others', [{ key: 'a', index: 0, suffix: 'and others' }]],
    ['@smith:2019-x.b.', [{ key: 'smith:2019-x.b', index: 0, suffix: '.' }]],
    ['@Müller2019', [{ key: 'Müller2019', index: 0 }]],
    ['see e.g.; @a; and more', [{ key: 'a', index: 10, prefix: 'see e.g.;', suffix: '; and more' }]],
    ['@fig-ct', undefined],
    ['@a; @tbl-x', undefined],
    ['name@example.org', []],
    ['no key', []],
  ];
  it.each(cases)('%s', (text, items) => {
    expect(citationItems(text)).toEqual(items);
  });
});

describe('citations in the text', () => {
  it('stand in every element', async () => {
    const html = await htmlOf(
      '## On [@a]\n\n*em [@b]* **strong [@c]** ~~del [@d]~~ x^[@e]^ [link [@a]](https://example.org)\n\n- item [@b]\n\n> quote [@c]\n\n| A [@d] |\n|--|\n| x [@e] |\n\nTable: Caption [@a]. {#tbl-x}\n\n![CT](ct.jpg)\nFigure: Scan [@b].\n',
    );
    expect(citationsOf(html)).toEqual([
      ...['cite-1-1', 'ref-1', 'cite-2-1', 'ref-2', 'cite-3-1', 'ref-3', 'cite-4-1', 'ref-4', 'cite-5-1', 'ref-5'],
      ...['cite-1-2', 'cite-2-2', 'ref-2', 'cite-3-2', 'ref-3', 'cite-1-3', 'ref-1', 'cite-4-2', 'ref-4'],
      ...['cite-5-2', 'ref-5', 'cite-2-3', 'ref-2'],
    ]);
  });

  it('are numbered in the order of the page, the uncited as they came', async () => {
    const { text } = await build(
      '## Discussion\n\nText.[^n] Later [@d].\n\n[^n]: Note [@c].\n\n## Learning points\n\n- One [@b]\n\n## Abstract\n\nFirst [@e].\n',
    );
    expect(text.references.map(({ number, key }) => `${number} ${key}`)).toEqual(['1 e', '2 b', '3 c', '4 d', '5 a']);
    expect(text.references.map(({ citedAt }) => citedAt)).toEqual([
      ['cite-1-1'],
      ['cite-2-1'],
      ['cite-3-1'],
      ['cite-4-1'],
      [],
    ]);
  });

  it('begin no line', async () => {
    expect(await htmlOf('Seen *often* [@a], by\n[@b] and (@c).')).toMatch(
      /often<\/em>\u00a0<.*, by\u00a0<.*\(Cedar\u00a0</s,
    );
  });

  it('link back from every reference, those inside a range too', async () => {
    const { text, html } = await build('First [@a]. Then [@c; @a; @b; @d], and @b too.');
    expect(html.body).toBe(
      '<p>First <span class="citation" id="cite-1-1">[<a href="#ref-1" interestfor="card-1">1</a>]</span>. Then ' +
        '<span class="citation" id="cite-2-1"><span id="cite-3-1"></span>[<a id="cite-1-2" href="#ref-1" interestfor="card-1">1</a>–<a id="cite-4-1" href="#ref-4" interestfor="card-4">4</a>]</span>, ' +
        'and Birch <span class="citation" id="cite-3-2">[<a href="#ref-3" interestfor="card-3">3</a>]</span> too.</p>',
    );
    expect(text.references.map(({ key, citedAt }) => [key, ...citedAt].join(' '))).toEqual([
      'a cite-1-1 cite-1-2',
      'c cite-2-1',
      'b cite-3-1 cite-3-2',
      'd cite-4-1',
      'e',
    ]);
    for (const { citedAt } of text.references) {
      for (const id of citedAt) expect(html.body.split(`id="${id}"`)).toHaveLength(2);
    }
  });

  it('are words where they are printed as authors and years, each with its own link', async () => {
    const { style } = readStyle(new SourceText('apa.csl', csl.styles.data['apa'] ?? ''));
    if (style === undefined) throw new Error('the style is not valid');
    const { html } = await build('Seen [@a; @b]. Cedar found [-@c], as @d did.', undefined, { style });
    expect(unbound(html.body)).toBe(
      '<p>Seen <span class="citation words" id="cite-1-1">(<a href="#ref-1" interestfor="card-1">Alder, 2001</a>; <a id="cite-2-1" href="#ref-2" interestfor="card-2">Birch, 2002</a>)</span>. ' +
        'Cedar found <span class="citation words" id="cite-3-1">(<a href="#ref-3" interestfor="card-3">2003</a>)</span>, ' +
        'as Dogwood <span class="citation words" id="cite-4-1">(<a href="#ref-4" interestfor="card-4">2004</a>)</span> did.</p>',
    );
  });

  it('keep prefixes and locators', async () => {
    expect((await htmlOf('See [see @a, p. 3; @b].')).replace(/<[^>]+>/g, '')).toContain('[see 1, p. 3');
  });

  it.each([
    'Write to name@example.org.',
    'A \\@a is escaped.',
    'Code `[@a]` is code.',
    'A lone @ sign, 5 @ 3.',
    'An e-mail <name@example.org> or https://medium.com/@a/x.',
    'post-@a stays',
  ])('are none in %s', async (text) => {
    expect(await htmlOf(text)).not.toContain('class="citation"');
  });

  it('may run over lines and stand in quotations', async () => {
    expect(citationsOf(await htmlOf('> Seen [@a;\n> @b]\n> again'))).toEqual([
      'cite-1-1',
      'ref-1',
      'cite-2-1',
      'ref-2',
    ]);
  });

  it('come from a pasted list, too', async () => {
    const { text, html, faults } = await build(
      'Seen [@ref2].\n\n## References\n\n1. Doe J. First. doi:10.1000/one\n2. Roe R. Second.\n',
      [],
    );
    expect(faults).toEqual([]);
    expect(text.references.map(({ number, text, doi }) => [number, text, doi])).toEqual([
      [1, 'Roe R. Second.', undefined],
      [2, 'Doe J. First. doi:10.1000/one', '10.1000/one'],
    ]);
    expect(html.body).not.toContain('References');
  });

  it('come from pasted paragraphs with numbers in brackets', async () => {
    const { text } = await build('## References\n\n[1] Doe J. First.\n[2] Roe R. Second.\n', []);
    expect(text.references.map(({ text }) => text)).toEqual(['Doe J. First.', 'Roe R. Second.']);
  });
});

describe('citations as they were meant', () => {
  const places = new Map(['a1', 'a2', 'a3', 'wu-2020'].map((key, index) => [key, index]));
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['@a1–@a3', '@a1; @a2; @a3'],
    ['@a1-@a3', '@a1; @a2; @a3'],
    ['@a1-a3', '@a1; @a2; @a3'],
    ['@a2 to @wu-2020, p. 5', '@a2; @a3; @wu-2020, p. 5'],
    ['@a3-@wu-2020', '@a3; @wu-2020'],
    ['@a1; a2; @ a3', '@a1; @a2; @a3'],
    ['@a1, p. 3 and @a2', '@a1, p. 3; @a2'],
    ['@a1 see also @a2', '@a1; see also @a2'],
    ['@a1 -@a2', '@a1; -@a2'],
    ['@a3–@a1', undefined],
    ['@a1–@unknown', undefined],
  ];
  it.each(cases)('%s', (text, meant) => {
    expect(meantCitation(text, places)).toBe(meant);
  });

  const right = ['@a1', 'see @a1, p. 3; -@a2', '@a1,@a2', '@a1; @a2; and more', '@wu-2020', '@a1, a study', '1'];
  it.each([...right, ...cases.flatMap(([, meant]) => meant ?? [])])('%s is as it should be', (text) => {
    expect(meantCitation(text, places)).toBe(text);
  });

  it.each(['a1', 'a1; a2', '@ a1', 'a1, wu-2020', 'a1–a3'])('[%s] is one', (text) => {
    expect(holdsKeysOnly(text, places)).toBe(true);
  });

  it.each(['1', 'sic', 'a1 alone', 'see a1', '@ a9'])('[%s] is none', (text) => {
    expect(holdsKeysOnly(text, places)).toBe(false);
  });
});

it.each([
  ['@b [p. 3], too', 'Birch [1, p. 3], too'],
  ['@b [pp. 3–5]', 'Birch [1, pp. 3–5]'],
  ['@b [sic]', 'Birch [1] [sic]'],
  ['@b [p. 3](https://example.org)', 'Birch [1] p. 3'],
])('reads a page behind a name in %s', async (text, printed) => {
  expect(unbound(await htmlOf(text)).replace(/<[^>]+>/g, '')).toBe(unbound(printed));
});

it('says nothing of a citation that may be of a file with faults', async () => {
  const { faults } = await build('A [@doubtful2020] and a [@missing2020].');
  expect(faults.map(shown)).toEqual([
    '1:26 error Citation of "missing2020" has no entry in references.bib; its keys are "a", "b", "c", "d" and "e" [citation-undefined]',
  ]);
});
