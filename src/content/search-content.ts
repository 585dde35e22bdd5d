import { join } from 'node:path';
import { articleRecord, pageRecord } from '../language/search-records.ts';
import { textsFor } from '../language/texts.ts';
import type { Article } from '../model/article.ts';
import type { Content } from '../model/content.ts';
import type { SearchContent, SearchRecord } from '../search/search-record.ts';
import { settings } from '../settings/settings.ts';
import { isRetracted, noticesById } from '../views/related.ts';
import type { SharedText } from './shared-text.ts';

/** Absolute path of the file with what the search index of this journal is made from, a SearchContent. */
export function searchContentFile(): string {
  return join(settings().lastRun, 'search.json');
}

/** What is searched of a text. */
type SearchedText = Pick<SharedText, 'abstract' | 'text'>;

/** Gives the record of an article of this content by its text. */
export function articleSearch(content: Content): (article: Article, text: SearchedText) => SearchRecord {
  const { journal, articles } = content;
  const texts = textsFor(journal.language);
  const notices = noticesById(articles);
  const spelling = firstSpellings(articles.flatMap(({ keywords }) => keywords));
  return (article, { abstract, text }) => {
    const retracted = isRetracted(notices.get(article.id) ?? []);
    const record = articleRecord(article, { abstract, text, retracted }, texts);
    const keyword = [...new Set(article.keywords.map(spelling))];
    return { ...record, filters: record.filters && { ...record.filters, keyword } };
  };
}

/** Keywords that differ in capitals alone are one to a reader: the way in which the first article writes it. */
function firstSpellings(keywords: readonly string[]): (keyword: string) => string {
  const spellings = new Map(keywords.toReversed().map((keyword) => [keyword.toLowerCase(), keyword]));
  return (keyword) => spellings.get(keyword.toLowerCase()) ?? keyword;
}

/** All that is searched: the articles by their records, and the journal's own pages. */
export function searchContent(
  { journal, pages, synonyms = [] }: Content,
  articles: readonly SearchRecord[],
): SearchContent {
  const { language } = journal;
  const texts = textsFor(language);
  const records = [...articles, ...pages.map((page) => pageRecord(page, language, texts))];
  return { language, records, synonyms };
}
