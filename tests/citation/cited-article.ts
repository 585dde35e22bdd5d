import { citationsOf } from '../../src/citation/cite-article.ts';
import { richText } from '../../src/citation/rich-text.ts';
import { journalStyle } from '../../src/citation/style.ts';
import type { Article } from '../../src/model/article.ts';
import { withTitleMark } from '../../src/model/citation.ts';
import type { Contributor } from '../../src/model/contributor.ts';
import type { Journal } from '../../src/model/journal.ts';
import { writeRichText } from '../../src/outputs/html/tree/write-html.ts';
import { sampleArticle, sampleJournal } from '../model/sample-article.ts';

type Name = Partial<Record<'given' | 'family' | 'particle' | 'suffix' | 'group', string>>;

/** The facts of an article that its citations print. */
export interface CitedFacts
  extends Partial<Pick<Article, 'doi' | 'pmid' | 'pmcid' | 'volume' | 'issue' | 'eLocator' | 'pages'>> {
  readonly title: string;
  readonly authors: readonly Name[];
  readonly language?: string;
  readonly retracted?: boolean;
}

export type CitedJournal = Partial<Journal>;

const contribution = { affiliations: [], corresponding: false, equal: false, deceased: false, credit: [] };

function contributor({ group, family = '', ...name }: Name): Contributor {
  if (group !== undefined) return { ...contribution, kind: 'group', name: group };
  return { ...contribution, ...name, kind: 'person', family };
}

export function citedArticle({ title, authors, retracted: _, ...facts }: CitedFacts): Article {
  return sampleArticle({ id: 'report', ...facts, title: richText(title), contributors: authors.map(contributor) });
}

/** The citations of an article as its page shows them, in HTML by style. */
export function citedBy(facts: CitedFacts, journal: CitedJournal, year: number): Record<string, string> {
  const style = journalStyle('casebook-how-to-cite');
  const citations = citationsOf(citedArticle(facts), { ...sampleJournal, ...journal }, year, style);
  const shown = withTitleMark(citations, facts.retracted ? 'RETRACTED: ' : '');
  return Object.fromEntries(shown.map((citation) => [citation.style, writeRichText(citation.text)]));
}
