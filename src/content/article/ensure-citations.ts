import type { CitationStyle } from '../../citation/citation-style.ts';
import type { Article } from '../../model/article.ts';
import type { Journal } from '../../model/journal.ts';
import { settings } from '../../settings/settings.ts';
import { keyOf } from '../../store/kinds.ts';
import { type KeptCitations, readCitations, writeCitations } from '../../store/text-cache.ts';
import { citedYear, type JournalIndex } from '../../views/journal-index.ts';
import { journalStyles } from '../journal/journal-styles.ts';

/** The citations of an article; made where the cache has none, or others than the journal of now asks for. */
export async function ensureCitations(
  article: Article,
  journal: Journal,
  year: number,
  style: CitationStyle,
): Promise<KeptCitations> {
  const cited = citedJournal(journal);
  const key = citationsKey(article, cited, year);
  const kept = await readCitations(article.digest);
  if (kept?.key === key) return kept;
  // The engine is loaded where it is needed: most runs find all citations in the cache.
  const { citationsOf } = await import('../../citation/cite-article.ts');
  const made = { key, citations: citationsOf(article, cited, year, style) };
  await writeCitations(article.digest, made);
  return made;
}

function citedJournal({ title, shortTitle, abbreviation, issn, publisher, url }: Journal) {
  return { title, shortTitle, abbreviation, issn, publisher, url };
}

/** The digest of the article stands for its folder, the style and the code that prints them. */
function citationsKey({ language }: Article, cited: ReturnType<typeof citedJournal>, year: number): string {
  return keyOf('citations', [language, year, cited]);
}

/** Changes with all that the citations of an article say besides the article itself. */
export function citationsKeyIn(index: JournalIndex, article: Article): string {
  return citationsKey(article, citedJournal(index.journal), citedYear(index, article));
}

/** The same for articles of a journal. @param articles one that is shown, or all of a build */
export function ensureCitationsOf(index: JournalIndex, articles: readonly Article[]): Promise<KeptCitations[]> {
  const { howToCite } = journalStyles(index.journal.citationStyle, settings().content).styles;
  return Promise.all(
    articles.map((article) => ensureCitations(article, index.journal, citedYear(index, article), howToCite)),
  );
}
