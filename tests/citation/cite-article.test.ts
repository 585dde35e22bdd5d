import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../src/citation/cite-article.ts';
import { journalStyle, readStyle } from '../../src/citation/style.ts';
import { SourceText } from '../../src/faults/fault.ts';
import { sampleJournal } from '../model/sample-article.ts';
import { type CitedFacts, type CitedJournal, citedArticle, citedBy } from './cited-article.ts';
import { fixture } from './support.ts';

interface Case {
  readonly name: string;
  readonly article: CitedFacts;
  /** HTML by style. */
  readonly citations: Readonly<Record<string, string>>;
}

interface Published {
  readonly style: string;
  /** Where the citation stands in print; its hyphens of ranges are dashes here. */
  readonly source: string;
  readonly article: CitedFacts;
  readonly journal: CitedJournal;
  readonly year: number;
  readonly citation: string;
}

const readFixture = <T>(name: string): T => JSON.parse(readFileSync(fixture(name), 'utf8')) as T;

const { journal, cases } = readFixture<{ journal: CitedJournal; cases: readonly Case[] }>('cite-cases.json');

describe('every style cites', () => {
  test.each(cases)('$name', ({ article, citations }) => {
    expect(citedBy(article, journal, 2020)).toEqual(citations);
  });
});

describe('citations come out as their manuals print them', () => {
  test.each(readFixture<readonly Published[]>('published-citations.json'))('$source', (published) => {
    const { style, article, journal: itsJournal, year, citation } = published;
    expect(citedBy(article, itsJournal, year)[style]).toBe(citation);
  });
});

describe('the journal’s own citation shows', () => {
  const own = journalStyle('casebook-how-to-cite');
  const authors = ['Ek', 'Kan', 'Lund', 'Moe'].map((family) => ({ family, given: 'Ana' }));
  test.each([
    ['all names', '<bibliography>', 'Ek A, Kan A, Lund A, Moe A. '],
    ['three of four', '<bibliography et-al-min="4" et-al-use-first="3">', 'Ek A, Kan A, Lund A, et al. '],
    ['all where there are too few', '<bibliography et-al-min="5" et-al-use-first="3">', 'Ek A, Kan A, Lund A, Moe A. '],
  ])('%s, as its style says', (_, bibliography, printed) => {
    const { style } = readStyle(new SourceText('own.csl', own.xml.replace('<bibliography>', bibliography)));
    if (style === undefined) throw new Error('not a style');
    const article = citedArticle({ title: 'A case', authors });
    for (const each of [style, { ...style, name: own.name }])
      expect(citationsOf(article, sampleJournal, 2020, each)[0].text.text).toContain(printed);
  });
});
