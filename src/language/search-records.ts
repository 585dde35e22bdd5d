import type { Article } from '../model/article.ts';
import { displayName } from '../model/contributor.ts';
import type { JournalPage } from '../model/page.ts';
import { articlePath } from '../model/paths.ts';
import type { SearchFacts, SearchRecord } from '../model/search-record.ts';
import type { Texts } from './texts.ts';

/** What the search needs of an article besides itself. */
export interface SearchedArticle {
  /** Learning points and body as plain text. */
  readonly text: string;
  /** The year that the journal states for it: that of its volume. */
  readonly year: number;
  readonly retracted: boolean;
}

/**
 * An article to be found by title, authors, abstract, text, keywords and identifiers, and by their translations. Its
 * references are left out: a search for an author or a subject is for who wrote on it here, not for who was cited.
 */
export function articleRecord(article: Article, around: SearchedArticle, texts: Texts): SearchRecord {
  const { id, abstract, keywords, translations } = article;
  const translated = translations.flatMap(({ title, abstract: own = [], keywords: words }) => [
    title?.text,
    ...own.map(({ text }) => text),
    words.map(({ text }) => text).join(', '),
  ]);
  const parts = [abstract, around.text, keywords.join(', '), ...translated];
  return {
    path: articlePath(id),
    text: parts.filter(Boolean).join('\n\n'),
    facts: articleFacts(article, around.retracted, texts),
    filters: {
      year: [String(around.year)],
      type: [article.section],
      keyword: keywords,
      author: [...new Set(article.contributors.map(displayName))],
    },
  };
}

function articleFacts(article: Article, retracted: boolean, texts: Texts): SearchFacts {
  const names = article.contributors.map(displayName);
  const shown = texts.names(names);
  const all = texts.list(names);
  return {
    title: article.title.text,
    type: article.section,
    authors: shown === '' ? undefined : shown,
    everyAuthor: all === shown ? undefined : all,
    identifiers: [article.id, article.doi, article.pmid, article.pmcid].filter(Boolean).join(' '),
    date: article.published.replaceAll('-', '').padEnd(8, '0'),
    language: texts.inLanguage(article.language).lang,
    status: article.withdrawn ? 'withdrawn' : retracted ? 'retracted' : undefined,
  };
}

/** A page of the journal itself. */
export function pageRecord({ slug, title, text }: JournalPage, texts: Texts): SearchRecord {
  const type = texts.search.journalPage;
  return { path: `${slug}/`, text, facts: { title, type }, filters: { type: [type] } };
}
