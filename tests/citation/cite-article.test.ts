import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CitedFacts, type CitedJournal, citedBy } from './cited-article.ts';
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
