import { articleRecord, pageRecord } from '../language/search-records.ts';
import { textsFor } from '../language/texts.ts';
import type { Article } from '../model/article.ts';
import type { Content } from '../model/content.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { keyOf } from '../store/kinds.ts';
import { isRetracted, noticesById } from '../views/related.ts';
import type { SearchedText } from './searched-text.ts';

/** A record of which the texts are read where they are asked for: most indexes are those of the build before. */
export interface ListedRecord extends Pick<SearchRecord, 'path' | 'facts' | 'filters'> {
  /** Changes with all that the record says, and with the code that makes an index of it. */
  readonly key: string;
  readonly read: () => Promise<SearchRecord>;
}

/**
 * All that is searched: the articles, and the journal's own pages.
 *
 * @param readText gives what is searched of the text of an article
 */
export function searchedRecords(
  { journal, articles, pages }: Content,
  readText: (article: Article) => Promise<SearchedText>,
): readonly ListedRecord[] {
  const { language } = journal;
  const texts = textsFor(language);
  const notices = noticesById(articles);
  const spelling = firstSpellings(articles.flatMap(({ keywords }) => keywords));
  const listArticle = (article: Article): ListedRecord => {
    const retracted = isRetracted(notices.get(article.id) ?? []);
    const keyword = [...new Set(article.keywords.map(spelling))];
    const recordOf = (text: SearchedText): SearchRecord => {
      const record = articleRecord(article, { ...text, retracted }, texts);
      return { ...record, filters: record.filters && { ...record.filters, keyword } };
    };
    const { path, facts, filters, ...bare } = recordOf({ abstract: '', text: '' });
    const key = keyOf('search', [path, facts, filters, bare, article.digest]);
    return { path, facts, filters, key, read: async () => recordOf(await readText(article)) };
  };
  const listPage = (page: (typeof pages)[number]): ListedRecord => {
    const record = pageRecord(page, language, texts);
    return { ...record, key: keyOf('search', record), read: () => Promise.resolve(record) };
  };
  return [...articles.map(listArticle), ...pages.map(listPage)];
}

/** Keywords that differ in capitals alone are one to a reader: the way in which the first article writes it. */
function firstSpellings(keywords: readonly string[]): (keyword: string) => string {
  const spellings = new Map(keywords.toReversed().map((keyword) => [keyword.toLowerCase(), keyword]));
  return (keyword) => spellings.get(keyword.toLowerCase()) ?? keyword;
}
