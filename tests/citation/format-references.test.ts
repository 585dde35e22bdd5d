import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { csl } from '../../src/citation/engine.ts';
import { formatReferences } from '../../src/citation/format-references.ts';
import { readInlineReferences, readReferenceFile } from '../../src/citation/read-references.ts';
import { journalStyle, readStyle } from '../../src/citation/style.ts';
import { SourceText } from '../../src/faults/fault.ts';
import type { CslItem, CslName, Reference } from '../../src/model/reference.ts';
import { type RichText, unmarked } from '../../src/model/text.ts';
import { writeRichText } from '../../src/outputs/html/tree/write-html.ts';
import { fixture, shown } from './support.ts';

const own = journalStyle('casebook-references');
const item = (fields: Partial<CslItem>): Reference => ({
  key: 'k',
  item: {
    id: 'k',
    type: 'article-journal',
    title: 'T',
    'container-title': 'J',
    issued: { 'date-parts': [[2020]] },
    volume: '1',
    page: '2',
    ...fields,
  },
  source: { path: 'references.json', line: 1, column: 1 },
});
const htmlOf = (entry: RichText | undefined): string => writeRichText(entry ?? unmarked(''));

const format = (fields: Partial<CslItem>, style = own, language = 'en') =>
  formatReferences([item(fields)], style, language)[0];

describe('every kind of work', () => {
  const golden = JSON.parse(readFileSync(fixture('kinds-printed.json'), 'utf8')) as Record<string, string>;
  const { references } = readReferenceFile('kinds.json', readFileSync(fixture('kinds.json')));
  const printed = formatReferences(references, own, 'en');
  test.each(references.map(({ key }, index) => [key, htmlOf(printed[index])]))('%s', (key, html) => {
    expect(html).toBe(golden[key ?? '']);
  });
});

describe('names', () => {
  const names: [what: string, name: CslName, printed: string][] = [
    ['given names', { family: 'Micallef', given: 'Sarah Anne' }, 'Micallef SA'],
    ['initials with stops', { family: 'Smith', given: 'J. A.' }, 'Smith JA'],
    ['initials without', { family: 'Smith', given: 'JA' }, 'Smith JA'],
    ['initials run together', { family: 'Smith', given: 'J.A.' }, 'Smith JA'],
    ['a hyphen', { family: 'Dupont', given: 'Jean-Pierre' }, 'Dupont JP'],
    ['hyphened initials', { family: 'Kim', given: 'M.-J.' }, 'Kim MJ'],
    ['a suffix', { family: 'Camargo', given: 'CA', suffix: 'Jr.' }, 'Camargo CA Jr'],
    ['a particle', { family: 'Cruz', given: 'María José', 'non-dropping-particle': 'de la' }, 'de la Cruz MJ'],
    ['a dropping particle', { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }, 'von Humboldt A'],
    ['a particle that holds on', { family: 'Alembert', given: 'Jean', 'non-dropping-particle': 'd’' }, 'd’Alembert J'],
    ['a family name of two words', { family: 'Del Prete', given: 'Michela' }, 'Del Prete M'],
    ['a family name with a hyphen', { family: 'El-Menyar', given: 'Ayman' }, 'El-Menyar A'],
    ['an apostrophe', { family: 'D’Aloisio', given: 'AA' }, 'D’Aloisio AA'],
    ['a group', { literal: 'Chilenje Infant Growth (CIGNIS) Team' }, 'Chilenje Infant Growth (CIGNIS) Team'],
    ['one name', { family: 'Selvamani' }, 'Selvamani'],
    ['accents', { family: 'Ødegård', given: 'Åse Émilie' }, 'Ødegård ÅÉ'],
    ['Cyrillic', { family: 'Петров', given: 'Иван Сергеевич' }, 'Петров ИС'],
    ['Chinese', { family: '山田', given: '太郎' }, '山田太郎'],
    ['capitals', { family: 'SMITH', given: 'JOHN' }, 'SMITH J'],
    ['initials with lower case', { family: 'Plaza', given: 'MdL' }, 'Plaza MdL'],
    ['an initial of two letters', { family: 'Ivanov', given: 'Yu. A.' }, 'Ivanov YuA'],
  ];

  test.each(names)('%s', (_what, name, printed) => {
    expect(format({ author: [name] })?.text).toBe(`${printed}. T. J 2020;1:2.`);
  });

  const many = 'ABCDEFG'.split('').map((letter) => ({ family: `${letter}x`, given: letter }));
  test.each([
    [6, false, 'Ax A, Bx B, Cx C, Dx D, Ex E, Fx F. T.'],
    [7, false, 'Ax A, Bx B, Cx C, Dx D, Ex E, Fx F, et al. T.'],
    [2, true, 'Ax A, Bx B, et al. T.'],
    [6, true, 'Ax A, Bx B, Cx C, Dx D, Ex E, Fx F, et al. T.'],
  ])('%i authors, others: %s', (count, others, printed) => {
    const author = [...many.slice(0, count), ...(others ? [{ literal: 'others' }] : [])];
    expect(format({ author })?.text).toBe(`${printed} J 2020;1:2.`);
  });
});

describe('numbers stay as entered', () => {
  test.each([
    [{ volume: '28', issue: '4 suppl', page: 'S621-S631' }, 'T. J 2020;28(4 suppl):S621–S631.'],
    [{ page: '1379–1384' }, 'T. J 2020;1:1379–1384.'],
    [{ page: '1379-84' }, 'T. J 2020;1:1379–84.'],
    [{ page: 'e5606' }, 'T. J 2020;1:e5606.'],
    [{ page: '4:1-4:10' }, 'T. J 2020;1:4:1-4:10.'],
    [{ page: '431-456, 791-823' }, 'T. J 2020;1:431–456, 791–823.'],
    [{ issue: '5-6' }, 'T. J 2020;1(5–6):2.'],
    [{ issue: 'Suppl 1' }, 'T. J 2020;1(Suppl 1):2.'],
    [{ issued: { literal: '13th century' } }, 'T. J 13th century;1:2.'],
    [{ title: 'Is it?' }, 'Is it? J 2020;1:2.'],
    [{ title: 'It is.' }, 'It is. J 2020;1:2.'],
    [{ title: '10² to 10³ and ½' }, '10² to 10³ and ½. J 2020;1:2.'],
  ])('%j', (fields, printed) => {
    expect(format(fields)?.text).toBe(printed);
  });
});

describe('safe HTML', () => {
  test.each([
    [
      '<i>E. coli</i> <b>x</b> H<sub>2</sub>O m<sup>2</sup>',
      '<em>E. coli</em> <strong>x</strong> H<sub>2</sub>O m<sup>2</sup>',
      'E. coli x H2O m2',
    ],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    [
      '<i onclick="x">a</i> &amp; <img src=x onerror=y>',
      '&lt;i onclick=&quot;x&quot;&gt;a&lt;/i&gt; &amp;amp; &lt;img src=x onerror=y&gt;',
      '<i onclick="x">a</i> &amp; <img src=x onerror=y>',
    ],
    ['<span class="nocase">HIV</span> <span style="font-variant:small-caps;">ab</span>', 'HIV ab', 'HIV ab'],
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d', 'a < b & c > d'],
  ])('%s', (title, html, text) => {
    const entry = format({ title });
    expect({ html: htmlOf(entry), text: entry?.text }).toEqual({
      html: `${html}. J 2020;1:2.`,
      text: `${text}. J 2020;1:2.`,
    });
  });

  test('an item that no style can print still has an entry', () => {
    const bare: Reference = {
      key: 'k',
      item: { id: 'k', type: 'document', PMID: '123' },
      source: { path: '', line: 1, column: 1 },
    };
    expect(formatReferences([bare], own, 'en')).toEqual([unmarked('PMID 123')]);
  });

  test('an item that breaks citeproc does not spoil the others', () => {
    const literal = {
      toString: () => {
        throw new Error('no text');
      },
    } as unknown as string;
    const broken = item({ issued: { literal }, title: 'Broken' });
    expect(formatReferences([item({}), broken], own, 'en').map(({ text }) => text)).toEqual([
      'T. J 2020;1:2.',
      'Broken',
    ]);
  });
});

describe('languages', () => {
  const book = {
    type: 'book',
    author: [],
    editor: [{ family: 'Müller', given: 'Jörg' }],
    edition: '2',
    publisher: 'Springer',
    page: undefined,
    volume: undefined,
  } as unknown as Partial<CslItem>;
  test.each([
    ['en', 'Müller J, editor. T. J. 2nd ed. Springer; 2020.'],
    ['en-GB', 'Müller J, editor. T. J. 2nd ed. Springer; 2020.'],
    ['de', 'Müller J, Herausgeber. T. J. 2. Aufl. Springer; 2020.'],
    ['mt', 'Müller J, editor. T. J. 2nd ed. Springer; 2020.'],
  ])('%s', (language, printed) => {
    expect(format(book, own, language)?.text).toBe(printed);
  });
});

describe('a work that is not out yet, in the words of the language', () => {
  test.each([
    ['in press', 'en', 'T. J. In press.'],
    ['in press', 'de', 'T. J. Im Druck.'],
    ['forthcoming', 'en', 'T. J. Forthcoming.'],
    ['forthcoming', 'fr', 'T. J. À paraître.'],
    ['under review', 'de', 'T. J. Under review.'],
  ])('%s, %s', (status, language, printed) => {
    const [press] = readInlineReferences([
      { value: { title: 'T', type: 'article-journal', 'container-title': 'J', status }, source: item({}).source },
    ]).references;
    expect(formatReferences(press === undefined ? [] : [press], own, language)[0]?.text).toBe(printed);
  });

  test('with a year, volume and pages', () => {
    expect(format({ status: 'in press' })?.text).toBe('T. J 2020;1:2. In press.');
  });
});

describe('a CSL style of the journal', () => {
  const valid = (name: string) => readStyle(new SourceText('style.csl', csl.styles.data[name] ?? ''));

  test('APA, with initials and "et al." as it wants them', () => {
    const { style, faults } = valid('apa');
    expect(faults).toEqual([]);
    expect(
      htmlOf(
        format(
          {
            author: [
              { family: 'Camargo', given: 'CA', suffix: 'Jr.' },
              { family: 'Cruz', given: 'María', 'non-dropping-particle': 'de la' },
            ],
          },
          style,
        ),
      ),
    ).toBe('Camargo, C. A., Jr, &amp; de la Cruz, M. (2020). T. <em>J</em>, <em>1</em>, 2.');
  });

  test('years of one author are told apart by the whole list', () => {
    const { style } = valid('apa');
    const two = [
      item({ author: [{ family: 'Kan' }], title: 'A' }),
      { ...item({ author: [{ family: 'Kan' }], title: 'B' }), key: 'l' },
    ];
    expect(formatReferences(two, style ?? own, 'en').map(({ text }) => text)).toEqual([
      'Kan. (2020a). A. J, 1, 2.',
      'Kan. (2020b). B. J, 1, 2.',
    ]);
  });

  test('Vancouver, without the number that the page writes', () => {
    const { style } = valid('vancouver');
    expect(format({ author: [{ family: 'Kan', given: 'Z' }] }, style)?.text).toBe('Kan Z. T. J. 2020;1:2.');
  });

  test('a dash never stands for a repeated author', () => {
    const xml = (csl.styles.data['apa'] ?? '').replace(
      '<bibliography ',
      '<bibliography subsequent-author-substitute="———" ',
    );
    const { style } = readStyle(new SourceText('dash.csl', xml));
    const two = [item({ author: [{ family: 'Kan' }], title: 'A' }), item({ author: [{ family: 'Kan' }], title: 'B' })];
    expect(formatReferences(two, style ?? own, 'en').every(({ text }) => text.startsWith('Kan'))).toBe(true);
  });

  const six = 'et-al-min="7" et-al-use-first="6"';
  const names = ['Ek', 'Kan', 'Lund', 'Moe', 'Noor', 'Ota', 'Poe'].map((family) => ({ family }));
  test.each([
    ['three of four names', 4, `<bibliography et-al-min="4" et-al-use-first="3">`, 'Ek, Kan, Lund, et al. T.'],
    ['as many as there are', 3, `<bibliography et-al-min="4" et-al-use-first="3">`, 'Ek, Kan, Lund. T.'],
    ['one of two', 2, `<bibliography et-al-use-first='1' et-al-min='2'>`, 'Ek, et al. T.'],
    ['six of seven', 7, `<bibliography ${six}>`, 'Ek, Kan, Lund, Moe, Noor, Ota, et al. T.'],
    ['all', 7, '<bibliography>', 'Ek, Kan, Lund, Moe, Noor, Ota, Poe. T.'],
  ])('shows %s, as Casebook’s own would if it said so', (_, count, bibliography, printed) => {
    const { style } = readStyle(new SourceText('names.csl', own.xml.replace(`<bibliography ${six}>`, bibliography)));
    const author = names.slice(0, count);
    expect(format({ author }, style)?.text).toMatch(printed);
    // A style of this name has its authors set by Casebook.
    expect(format({ author }, style && { ...style, name: own.name })?.text).toMatch(printed);
  });

  test('the same text is registered once', () => {
    expect(valid('apa').style).toBe(valid('apa').style);
  });

  const whole = csl.styles.data['vancouver'] ?? '';
  test.each([
    [
      'no CSL',
      'hello',
      '1:1 This is not a CSL style; expected a file that begins with <style xmlns="http://purl.org/net/xbiblio/csl"> [citation-style]',
    ],
    [
      'a tag left open',
      '<style>\n  <citation>\n</style>',
      '3:1 This CSL style is not valid XML: </style> closes no open <style> [citation-style]',
    ],
    [
      'cut off',
      '<style>\n  <citation>',
      '2:3 This CSL style is not valid XML: <citation> is never closed [citation-style]',
    ],
    [
      'a stray "<"',
      '<style>\n  a < b\n</style>',
      '2:5 This CSL style is not valid XML here; a "<" must begin a complete tag [citation-style]',
    ],
    [
      'no list',
      whole.replace(/<bibliography[\s\S]*<\/bibliography>/, ''),
      '2:1 This CSL style has no <bibliography>; Casebook needs one that formats citations and a list of references [citation-style]',
    ],
    [
      'only a pointer',
      '<style><info><link href="http://x.org/vancouver" rel="independent-parent"/></info></style>',
      '1:20 This CSL style only points to another one (http://x.org/vancouver); use the file of that style [citation-style]',
    ],
    [
      'an unknown macro',
      '<style><citation><layout><text macro="a"/></layout></citation><bibliography><layout/></bibliography></style>',
      '1:32 This CSL style uses the macro "a", which it does not define [citation-style]',
    ],
  ])('%s is a fault', (_what, xml, fault) => {
    const { style, faults } = readStyle(new SourceText('style.csl', xml));
    expect(style).toBeUndefined();
    expect(faults.map(shown)).toEqual([fault]);
  });
});
