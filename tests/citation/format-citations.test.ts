import { describe, expect, test } from 'vitest';
import type { CitationCluster, CitationItem, CitationPiece } from '../../src/citation/citation-cluster.ts';
import type { CitationStyle } from '../../src/citation/citation-style.ts';
import { csl } from '../../src/citation/engine.ts';
import { formatCitations } from '../../src/citation/format-citations.ts';
import { formatReferences } from '../../src/citation/format-references.ts';
import { journalStyle, readStyle } from '../../src/citation/style.ts';
import { SourceText } from '../../src/faults/fault.ts';
import type { CslItem, Reference } from '../../src/model/reference.ts';

const reference = (key: string, item: Partial<CslItem>): Reference => ({
  key,
  item: { id: key, type: 'article-journal', 'container-title': 'J', title: `Title ${key}`, ...item },
  source: { path: 'references.bib', line: 1, column: 1 },
});
const year = (number: number) => ({ issued: { 'date-parts': [[number]] } });
const delPrete = ['Del Prete', 'Fiore', 'Modica'].map((family) => ({ family, given: 'M' }));
const kan = ['Kan', 'Madoff'].map((family) => ({ family, given: 'Z' }));

const references: readonly Reference[] = [
  reference('delprete2014', { author: delPrete, ...year(2014) }),
  reference('kan2008', { author: kan, ...year(2008) }),
  reference('kan2003', { author: kan, ...year(2003) }),
  reference('kan2003b', { author: kan, ...year(2003) }),
  reference('x', { author: [{ literal: 'World Health Organization' }], ...year(2020) }),
  reference('10.1145/1499402.1499562', {
    author: [{ family: 'Lesk', given: 'M' }, { literal: 'others' }],
    ...year(1977),
  }),
  {
    key: 'pasted',
    pasted: 'Tu J, Jia Z, Ying X, et al. The incidence. Medicine 2016;95(49):e5606.',
    source: { path: 'article.md', line: 1, column: 1 },
  },
  { key: 'plain', pasted: 'A leaflet of the hospital (2019).', source: { path: 'article.md', line: 2, column: 1 } },
  ...Array.from({ length: 8 }, (_, index) =>
    reference(`more${index + 9}`, { author: [{ family: `More${index}`, given: 'A' }], ...year(2000) }),
  ),
];

const cite = (...items: readonly (string | CitationItem)[]): CitationCluster => ({
  narrative: false,
  items: items.map((item) => (typeof item === 'string' ? { key: item } : item)),
});
const narrate = (item: string | CitationItem): CitationCluster => ({ ...cite(item), narrative: true });

/** "[‹delprete2014:1›]": a link as its keys and its text between angle quotes. */
const drawn = (pieces: readonly CitationPiece[]): string =>
  pieces.map(({ text, keys }) => (keys.length > 0 ? `‹${keys.join(' ')}:${text}›` : text)).join('');

const numeric = journalStyle('casebook-references');
const styleOf = (name: string) => {
  const { style } = readStyle(new SourceText(`${name}.csl`, csl.styles.data[name] ?? ''));
  if (style === undefined) throw new Error(`${name} is not valid`);
  return style;
};

const inNumbers: [what: string, cluster: CitationCluster, printed: string][] = [
  ['one', cite('kan2008'), '[‹kan2008:2›]'],
  ['sorted, each number with its own link', cite('kan2008', 'delprete2014'), '[‹delprete2014:1›,‹kan2008:2›]'],
  [
    'a range links its ends; the end also stands for the middle',
    cite('delprete2014', 'kan2008', 'kan2003', 'x'),
    '[‹delprete2014:1›–‹kan2003 kan2008:3›,‹x:5›]',
  ],
  ['a range out of order', cite('more12', 'more10', 'more11', 'x'), '[‹x:5›,‹more10:10›–‹more12 more11:12›]'],
  ['the same one twice', cite('kan2008', 'kan2008'), '[‹kan2008:2›]'],
  ['a key of one character', cite('x'), '[‹x:5›]'],
  ['a DOI as key', cite('10.1145/1499402.1499562', 'x'), '[‹x:5›,‹10.1145/1499402.1499562:6›]'],
  ['a pasted reference', cite('pasted'), '[‹pasted:7›]'],
  ['a page', cite({ key: 'kan2003', locator: 'p. 12' }), '[‹kan2003:3›, p. 12]'],
  ['pages', cite({ key: 'kan2003', locator: 'pp. 12-14' }), '[‹kan2003:3›, pp. 12–14]'],
  ['a section', cite({ key: 'kan2003', locator: 'Section 4.2' }), '[‹kan2003:3›, sec. 4.2]'],
  ['a chapter', cite({ key: 'kan2003', locator: 'chapter 7' }), '[‹kan2003:3›, chap. 7]'],
  [
    'a page that is a reference number, too',
    cite({ key: 'kan2003', locator: '2' }, 'kan2008'),
    '[‹kan2008:2›,‹kan2003:3›, p. 2]',
  ],
  ['a figure', cite({ key: 'kan2003', locator: 'Fig. 2' }), '[‹kan2003:3›, fig. 2]'],
  ['a locator that CSL does not know', cite({ key: 'kan2003', locator: 'table 2' }), '[‹kan2003:3›, table 2]'],
  ['a prefix and a suffix', cite({ key: 'x', prefix: 'see', suffix: 'for a review' }), '[see ‹x:5› for a review]'],
  [
    'words that rehype-citation takes for locators',
    cite({ key: 'x', suffix: 'zone 3 and sections of it' }),
    '[‹x:5› zone 3 and sections of it]',
  ],
  [
    'marks that would end a citation',
    cite({ key: 'x', prefix: 'a; [b] @c', suffix: '{d}; -@e <f> & g' }, 'kan2008'),
    '[‹kan2008:2›,a; [b] @c ‹x:5› {d}; -@e <f> & g]',
  ],
  ['digits in a prefix', cite({ key: 'x', prefix: 'since 1 and 2' }), '[since 1 and 2 ‹x:5›]'],
  ['locator and suffix', cite({ key: 'x', locator: 'chap. 4', suffix: ', as shown' }), '[‹x:5›, chap. 4, as shown]'],
  [
    'a number behind a locator',
    cite({ key: 'kan2003', locator: 'chapter 7' }, 'kan2003b', 'x'),
    '[‹kan2003:3›, chap. 7; ‹kan2003b:4›,‹x:5›]',
  ],
  [
    'a range behind a suffix, a locator at the end',
    cite({ key: 'kan2008', suffix: 'for a review' }, 'kan2003', 'kan2003b', 'x', { key: 'more12', locator: '3' }),
    '[‹kan2008:2› for a review; ‹kan2003:3›–‹x kan2003b:5›,‹more12:12›, p. 3]',
  ],
  ['author suppressed: the number is all there is', cite({ key: 'x', suppressAuthor: true }), '[‹x:5›]'],
  ['narrative with three authors', narrate('delprete2014'), 'Del Prete et al. [‹delprete2014:1›]'],
  ['narrative with two', narrate('kan2008'), 'Kan and Madoff [‹kan2008:2›]'],
  [
    'narrative with a group and a page',
    narrate({ key: 'x', locator: 'p. 3' }),
    'World Health Organization [‹x:5›, p. 3]',
  ],
  ['narrative with "and others"', narrate('10.1145/1499402.1499562'), 'Lesk et al. [‹10.1145/1499402.1499562:6›]'],
  ['narrative of a pasted reference', narrate('pasted'), 'Tu et al. [‹pasted:7›]'],
  ['narrative of a pasted one without authors', narrate('plain'), 'A leaflet of the hospital (2019) [‹plain:8›]'],
];

describe('citations by numbers', () => {
  test.each(inNumbers)('%s', async (_what, cluster, printed) => {
    const [pieces = []] = await formatCitations([cluster], references, numeric, 'en');
    expect(drawn(pieces)).toBe(printed);
  });

  test('all in one run, and again from memory', async () => {
    const clusters = inNumbers.map(([, cluster]) => cluster);
    for (let run = 0; run < 2; run++) {
      const all = await formatCitations(clusters, references, numeric, 'en');
      expect(all.map(drawn)).toEqual(inNumbers.map(([, , printed]) => printed));
    }
  });

  test('numbers are those of the list, whatever is cited first', async () => {
    const pieces = await formatCitations([cite('more16'), cite('more9', 'x')], references, numeric, 'en');
    expect(pieces.map(drawn)).toEqual(['[‹more16:16›]', '[‹x:5›,‹more9:9›]']);
  });

  test('a key that is no reference never reaches rehype-citation', async () => {
    const pieces = await formatCitations(
      [cite('nobody'), cite('nobody', 'x'), cite('kan2008')],
      references,
      numeric,
      'en',
    );
    expect(pieces.map(drawn)).toEqual(['', '[‹x:5›]', '[‹kan2008:2›]']);
  });

  test('nothing to cite', async () => {
    expect(await formatCitations([], references, numeric, 'en')).toEqual([]);
    expect((await formatCitations([cite('a')], [], numeric, 'en')).map(drawn)).toEqual(['']);
  });

  test('in another language', async () => {
    const pieces = await formatCitations(
      [narrate('kan2008'), cite({ key: 'x', locator: 'p. 3' })],
      references,
      numeric,
      'de',
    );
    expect(pieces.map(drawn)).toEqual(['Kan und Madoff [‹kan2008:2›]', '[‹x:5›, S. 3]']);
  });

  test('articles formatted side by side do not leak into each other', async () => {
    const apa = styleOf('apa');
    const other = references.toReversed();
    const [a, b, c] = await Promise.all([
      formatCitations([cite('delprete2014', 'x')], references, apa, 'en'),
      formatCitations([cite('delprete2014', 'x')], other, apa, 'en'),
      formatCitations([cite('kan2003b')], other, apa, 'en'),
    ]);
    expect([a, b, c].map((pieces) => pieces.map(drawn))).toEqual([
      ['(‹delprete2014:Del Prete et al., 2014›; ‹x:World Health Organization, 2020›)'],
      ['(‹delprete2014:Del Prete et al., 2014›; ‹x:World Health Organization, 2020›)'],
      ['(‹kan2003b:Kan & Madoff, 2003b›)'],
    ]);
  });
});

describe('lists of other lengths, one after another and side by side', () => {
  const list = (length: number): readonly Reference[] =>
    Array.from({ length }, (_, index) =>
      reference(`r${index + 1}`, { author: [{ family: `Of${length}`, given: 'A' }], ...year(1900 + index) }),
    );
  const lengths = [40, 5, 40, 5, 3];
  /** The locator makes each citation one that is not remembered. */
  const last = (length: number, page: number) =>
    cite('r1', { key: `r${length}`, locator: `p. ${length * 1000 + page}` });
  const styles = (): [string, CitationStyle, (length: number, page: number) => string][] => [
    ['numbers', numeric, (length, page) => `[‹r1:1›,‹r${length}:${length}›, p. ${length * 1000 + page}]`],
    [
      'names',
      styleOf('apa'),
      (length, page) => `(‹r1:Of${length}, 1900›, ‹r${length}:${1899 + length}, p. ${length * 1000 + page}›)`,
    ],
  ];

  test.each(styles())('%s', async (_what, style, printed) => {
    const run = async (length: number, page: number) => {
      const [pieces = []] = await formatCitations([last(length, page)], list(length), style, 'en');
      const entries = formatReferences(list(length), style, 'en');
      expect([entries.length, entries.every(({ text }) => text.startsWith(`Of${length}`))]).toEqual([length, true]);
      return drawn(pieces);
    };
    for (const [page, length] of lengths.entries()) expect(await run(length, page)).toBe(printed(length, page));
    const together = await Promise.all(lengths.map((length, page) => run(length, page + 100)));
    expect(together).toEqual(lengths.map((length, page) => printed(length, page + 100)));
  });
});

describe('citations by author and date', () => {
  const apa: [what: string, cluster: CitationCluster, printed: string][] = [
    [
      'sorted by author',
      cite('kan2008', 'delprete2014'),
      '(‹delprete2014:Del Prete et al., 2014›; ‹kan2008:Kan & Madoff, 2008›)',
    ],
    [
      'years told apart and collapsed',
      cite('kan2003', 'kan2003b', 'kan2008'),
      '(‹kan2003:Kan & Madoff, 2003a›, ‹kan2003b:2003b›, ‹kan2008:2008›)',
    ],
    [
      'page, prefix and suffix',
      cite({ key: 'x', prefix: 'see', locator: 'pp. 3-4', suffix: 'for more' }),
      '(‹x:see World Health Organization, 2020, pp. 3–4 for more›)',
    ],
    ['author suppressed', cite({ key: 'kan2008', suppressAuthor: true }), '(‹kan2008:2008›)'],
    ['narrative', narrate('delprete2014'), 'Del Prete et al. (‹delprete2014:2014›)'],
    ['narrative with a page', narrate({ key: 'kan2008', locator: '12' }), 'Kan and Madoff (‹kan2008:2008, p. 12›)'],
    ['pasted', cite('pasted'), '(‹pasted:Tu et al., 2016›)'],
  ];

  test.each(apa)('%s', async (_what, cluster, printed) => {
    const [pieces = []] = await formatCitations([cluster], references, styleOf('apa'), 'en');
    expect(drawn(pieces)).toBe(printed);
  });
});

describe('other styles', () => {
  test('Vancouver, which prints no locators: Casebook writes them', async () => {
    const clusters = [cite('kan2008', 'delprete2014', 'kan2003'), cite({ key: 'x', locator: 'p. 3' })];
    const pieces = await formatCitations(clusters, references, styleOf('vancouver'), 'en');
    expect(pieces.map(drawn)).toEqual(['(‹delprete2014:1›–‹kan2003 kan2008:3›)', '(‹x:5›, p. 3)']);
  });

  test.each([
    ['en', ['(‹x:5›, pp. 3–4)', '(‹x:5›, chap. 7)', '(‹kan2003:3›, fig. 2; ‹x:5›)', '(‹x:5›, table 2)']],
    ['de', ['(‹x:5›, S. 3–4)', '(‹x:5›, Kap. 7)', '(‹kan2003:3›, Abb. 2; ‹x:5›)', '(‹x:5›, table 2)']],
  ])('Vancouver, labels of locators as the locale has them: %s', async (language, printed) => {
    const clusters = [
      cite({ key: 'x', locator: 'pages 3–4' }),
      cite({ key: 'x', locator: 'Chapter 7' }),
      cite({ key: 'kan2003', locator: 'Figure 2' }, 'x'),
      cite({ key: 'x', locator: 'table 2' }),
    ];
    const pieces = await formatCitations(clusters, references, styleOf('vancouver'), language);
    expect(pieces.map(drawn)).toEqual(printed);
  });

  test('numbers are those of the list, though the style would sort it by author', async () => {
    const xml = numeric.xml.replace(
      /(<bibliography[^>]*>)/,
      '$1<sort><key macro="contributors"/><key variable="title"/></sort>',
    );
    const { style } = readStyle(new SourceText('sorted.csl', xml));
    if (style === undefined) throw new Error('the style is not valid');
    const pieces = await formatCitations([cite('more10', 'kan2008', 'delprete2014')], references, style, 'en');
    expect(pieces.map(drawn)).toEqual(['[‹delprete2014:1›,‹kan2008:2›,‹more10:10›]']);
    expect(formatReferences(references.slice(0, 2), style, 'en').map(({ text }) => text.split('.')[0])).toEqual([
      'Del Prete M, Fiore M, Modica M',
      'Kan Z, Madoff Z',
    ]);
  });

  test('citations of one article leave nothing behind for the list of the next', async () => {
    await formatCitations([cite('kan2008', 'x')], references, styleOf('apa'), 'en');
    expect(formatReferences(references.slice(4, 5), styleOf('apa'), 'en').map(({ text }) => text)).toEqual([
      'World Health Organization. (2020). Title x. J.',
    ]);
  });

  test('raised numerals, which a text cannot show, get brackets', async () => {
    const xml = numeric.xml.replace(
      '<layout prefix="[" suffix="]" delimiter=",">',
      '<layout vertical-align="sup" delimiter=",">',
    );
    const { style } = readStyle(new SourceText('raised.csl', xml));
    if (style === undefined) throw new Error('the style is not valid');
    const pieces = await formatCitations([cite('kan2008', 'x')], references, style, 'en');
    expect(pieces.map(drawn)).toEqual(['[‹kan2008:2›,‹x:5›]']);
  });
});
