import { describe, expect, it } from 'vitest';
import type { ListedReference } from '../../src/model/article-text.ts';
import type { Contributor } from '../../src/model/contributor.ts';
import type { CslItem } from '../../src/model/reference.ts';
import { unmarked } from '../../src/model/text.ts';
import { articleBibtex, referencesBibtex } from '../../src/outputs/bibtex/bibtex.ts';
import { latexField } from '../../src/outputs/bibtex/latex.ts';
import { articlesCsl, referencesCsl } from '../../src/outputs/csl-json/csl-json.ts';
import { articleNbib } from '../../src/outputs/nbib/nbib.ts';
import { articleRis, referencesRis } from '../../src/outputs/ris/ris.ts';
import { group, person, sampleView } from './sample-view.ts';

const names: readonly (readonly [string, Contributor, { bibtex: string; ris: string; nbib: string }])[] = [
  [
    'a particle',
    person('Cruz', 'María José', { particle: 'de la' }),
    { bibtex: 'de la Cruz, María José', ris: 'de la Cruz, María José', nbib: 'de la Cruz, María José' },
  ],
  [
    'a suffix',
    person('Smith', 'John', { suffix: 'Jr' }),
    { bibtex: 'Smith, Jr, John', ris: 'Smith, John, Jr', nbib: 'Smith, John Jr' },
  ],
  ['one name', person('Suharto'), { bibtex: '{Suharto}', ris: 'Suharto,', nbib: 'Suharto' }],
  [
    'a family name with "and"',
    person('Rock and Roll', 'A'),
    { bibtex: '{Rock and Roll}, A', ris: 'Rock and Roll, A', nbib: 'Rock and Roll, A' },
  ],
  [
    'a suffix alone',
    person('Smith', undefined, { suffix: 'Jr' }),
    { bibtex: 'Smith, Jr, {}', ris: 'Smith, , Jr', nbib: 'Smith, Jr' },
  ],
  ['another script', person('王', '小明'), { bibtex: '王, 小明', ris: '王, 小明', nbib: '王, 小明' }],
];

describe('a name', () => {
  it.each(names)('with %s', (_, contributor, expected) => {
    const view = sampleView({ id: 'a', contributors: [contributor] });
    expect(/author = \{(.*)\},/.exec(articleBibtex(view))?.[1]).toBe(expected.bibtex);
    expect(/AU {2}- (.*)\r/.exec(articleRis(view))?.[1]).toBe(expected.ris);
    expect(/FAU - (.*)/.exec(articleNbib(view))?.[1]).toBe(expected.nbib);
  });

  it('of a group is never taken apart', () => {
    const view = sampleView({ id: 'a', contributors: [group('Names & Numbers')] });
    expect(articleBibtex(view)).toContain('author = {{Names \\& Numbers}},');
    expect(articleRis(view)).toContain('AU  - Names & Numbers,\r\n');
    expect(articleNbib(view)).toContain('CN  - Names & Numbers\n');
    expect(articleNbib(view)).not.toContain('AU  - ');
  });

  it.each([
    [[person('Łoś', 'Żaneta')], 'los_a.1'],
    [[person('王', '小明')], 'a.1'],
    [[group('A')], 'a.1'],
    [[], 'a.1'],
  ])('makes the key of a BibTeX entry: %#', (contributors, key) => {
    expect(articleBibtex(sampleView({ id: 'a.1', contributors }))).toMatch(`@article{${key},`);
  });
});

describe('an article', () => {
  it('of another year than its volume has that year alone', () => {
    const view = sampleView({ id: 'a', published: '2023-12-30', volume: '7' }, { year: 2024 });
    expect(articleRis(view)).toContain('PY  - 2024\r\n');
    expect(articleRis(view)).not.toContain('DA  - ');
    expect(articleBibtex(view)).not.toContain('date = ');
    expect(articleNbib(view)).toContain('DP  - 2024\n');
    expect(articleNbib(view)).toContain('DEP - 20231230\n');
    expect(JSON.parse(articlesCsl([view]))[0].issued).toEqual({ 'date-parts': [[2024]] });
  });

  it('keeps an e-locator with a hyphen whole, which is no number of an issue', () => {
    const view = sampleView({ id: 'a', eLocator: 'e-17', volume: '7' });
    expect(articleRis(view)).toContain('SP  - e-17\r\n');
    expect(articleRis(view)).not.toContain('IS  - ');
    expect(articleBibtex(view)).toContain('pages = {e-17},');
    expect(articleBibtex(view)).not.toContain('number = ');
  });

  it('keeps a keyword with a comma or a semicolon in one piece, for Zotero parts keywords there', () => {
    const view = sampleView({ id: 'a', keywords: ['β-lactam allergy, acute', 'fever; chills'] });
    expect(articleBibtex(view)).toContain('keywords = {β-lactam allergy\u201A acute, fever\u037E chills},');
    expect(articleRis(view)).toContain('KW  - β-lactam allergy, acute\r\nKW  - fever\u037E chills\r\n');
  });

  it('names its only keyword twice in RIS where that has a comma, at which Zotero would part it', () => {
    const view = sampleView({ id: 'a', keywords: ['allergy, acute'] });
    expect(articleRis(view)).toContain('KW  - allergy, acute\r\nKW  - allergy, acute\r\n');
  });

  it('that was retracted says so in its title', () => {
    const notice = { path: 'r/', title: unmarked('R'), language: 'en', published: '2024-06-01' };
    const view = sampleView({ id: 'a' }, { notices: [{ ...notice, kind: 'retracted' }] });
    for (const text of [articleBibtex(view), articleRis(view), articleNbib(view), articlesCsl([view])])
      expect(text).toContain('RETRACTED: Title of a');
    expect(articleNbib(view)).toContain('PT  - Retracted Publication\n');
  });

  it.each([
    ['en-GB', 'eng'],
    ['de', 'ger'],
    ['sw', 'swa'],
    ['nb-NO', 'nor'],
    ['nn', 'nor'],
    ['tlh', 'und'],
  ])('in %s is in the language %s of PubMed', (language, code) => {
    expect(articleNbib(sampleView({ id: 'a', language }))).toContain(`LA  - ${code}\n`);
  });

  it('breaks the lines of its NBIB record as PubMed does', () => {
    const lines = articleNbib(sampleView({ id: 'a', abstract: 'word '.repeat(100).trim() })).split('\n');
    expect(lines.every((line) => line.length <= 88)).toBe(true);
    expect(lines.filter((line) => line.startsWith('      word')).length).toBe(6);
  });
});

const listed = (item: CslItem | undefined, more: Partial<ListedReference> = {}): ListedReference => ({
  ...{ number: 1, key: item?.id ?? 'ref1', nodes: [], text: 'As typed; by hand.', item, citedAt: [] },
  ...more,
});

describe('a reference list', () => {
  it('has keys that BibTeX can take, each once', () => {
    const references = ['müller,2001', 'Smith2001', 'smith2001', '王'].map((key) =>
      listed({ id: key, type: 'book', title: 'T' }, { key }),
    );
    const keys = Array.from(referencesBibtex(references).matchAll(/@book\{(.*),/g), ([, key]) => key);
    expect(keys).toEqual(['muller2001', 'Smith2001', 'smith2001-2', 'reference']);
  });

  it('says that authors are left out where that can be said, and never takes it for a name', () => {
    const item: CslItem = {
      id: 'a',
      type: 'book',
      title: 'T',
      author: [{ family: 'A', given: 'B' }, { literal: 'others' }],
    };
    expect(referencesBibtex([listed(item)])).toContain('author = {A, B and others},');
    expect(referencesRis([listed(item)])).not.toContain('others');
    expect(JSON.parse(referencesCsl([listed(item)]))[0].author).toEqual([{ family: 'A', given: 'B' }]);
  });

  it.each([
    ['12–15', ['12', '15']],
    ['S621–S631', ['S621', 'S631']],
    ['bcr-2018-226198', ['bcr-2018-226198']],
    ['1-3, 5-7', ['1-3, 5-7']],
    ['e17', ['e17']],
  ])('has the pages %s', (page, [first, last]) => {
    const text = referencesRis([listed({ id: 'a', type: 'article-journal', page })]);
    expect(/SP {2}- (.*)\r/.exec(text)?.[1]).toBe(first);
    expect(/EP {2}- (.*)\r/.exec(text)?.[1]).toBe(last);
  });

  it('has particles in the family name, where Zotero finds them', () => {
    const author = [{ family: 'Berg', given: 'A', 'non-dropping-particle': 'van den' }];
    const item: CslItem = { id: 'a', type: 'book', title: 'T', author };
    expect(JSON.parse(referencesCsl([listed(item)]))[0].author).toEqual([{ family: 'van den Berg', given: 'A' }]);
  });

  it.each(['en', 'en-GB', 'en; fr', 'eng;fre', 'en, fr', 'mul', 'x', 'English'])(
    'is written whatever its language is called: %s',
    (language) => {
      const text = referencesBibtex([listed({ id: 'a', type: 'book', title: 'T', language })]);
      expect(text).toContain(`language = {${language}},`);
      expect(text.includes('langid = {english}')).toBe(/^en(-GB)?$/.test(language));
    },
  );

  it('keeps the words of an entry that was pasted', () => {
    const pasted = listed(undefined, { doi: '10.5555/a_b', pmid: '1' });
    expect(referencesBibtex([pasted])).toBe(
      '@misc{ref1,\n  title = {{As typed; by hand.}},\n  doi = {10.5555/a_b},\n  pmid = {1},\n}\n',
    );
    expect(referencesRis([pasted])).toBe(
      'TY  - GEN\r\nTI  - As typed; by hand.\r\nDO  - 10.5555/a_b\r\nAN  - 1\r\nID  - ref1\r\nER  - \r\n\r\n',
    );
    expect(JSON.parse(referencesCsl([pasted]))).toEqual([
      { id: 'ref1', type: 'document', title: 'As typed; by hand.', DOI: '10.5555/a_b', PMID: '1' },
    ]);
  });
});

describe('LaTeX', () => {
  it.each([
    [
      '5% of $10 & #1 {a_b} ~ ^ \\',
      '5\\% of \\$10 \\& \\#1 \\{a\\_b\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
    ],
    ['<i>C. auris</i> and H<sub>2</sub>O<sup>+</sup>', '\\textit{C. auris} and H$_{\\textrm{2}}$O$^{\\textrm{+}}$'],
    ['<i>CYP2D6<sup>*4</sup> allele</i>', '\\textit{CYP2D6}$^{\\textrm{*4}}$\\textit{ allele}'],
    ['10<sup>5 <i>n</i></sup>', '10$^{\\textrm{5 n}}$'],
    ['<b>in <i>vivo</i></b>', '\\textbf{in \\textit{vivo}}'],
    ['<span class="nocase">mRNA</span> <span style="font-variant: small-caps;">d</span>', '{mRNA} \\textsc{d}'],
    ['p < 0.05 and x > y', 'p < 0.05 and x > y'],
    ['interval [0,1} x', 'interval [0,1\\textbraceright{} x'],
    ['HLA <b> allele, <i>C. auris</i>', 'HLA <b> allele, \\textit{C. auris}'],
    ['<i>in <i>vitro</i></i>', '<i>in \\textit{vitro}</i>'],
  ])('of %j', (csl, latex) => {
    expect(latexField(csl)).toBe(latex);
  });
});
