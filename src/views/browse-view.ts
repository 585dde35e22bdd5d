import { type PageLink, type TopicList, yearPath } from '../model/paths.ts';
import { authorIndex, type IndexEntry, topicEntry, topicIndex } from './index-view.ts';
import type { JournalIndex } from './journal-index.ts';
import { type IssueSummary, issueSummary } from './list-view.ts';
import type { SiteView } from './site-view.ts';

/** Most issues and topics of a kind that are named before the link to all. */
const mostIssues = 6;
const mostTopics = 24;

/** An index in short. */
export interface IndexSummary {
  readonly total: number;
  readonly initials: readonly PageLink[];
}

/** The index of keywords or specialties in short. */
export interface TopicSummary extends IndexSummary {
  /** The most used, in the order of the index. */
  readonly frequent: readonly IndexEntry[];
}

/** The ways to the articles. */
export interface BrowseView {
  readonly site: SiteView;
  readonly articles: number;
  readonly issues: { readonly total: number; readonly latest: readonly IssueSummary[] };
  readonly years: readonly IndexEntry[];
  readonly authors: IndexSummary;
  readonly keywords: TopicSummary;
  readonly specialties: TopicSummary;
}

export function browseView(index: JournalIndex): BrowseView {
  const { site, articles, issues, authors } = index;
  return {
    site,
    articles: articles.length,
    issues: { total: issues.length, latest: issues.slice(0, mostIssues).map(issueSummary) },
    years: yearEntries(index),
    authors: { total: authors.all.length, initials: authorIndex(index)[0]?.initials ?? [] },
    keywords: topicSummary(index, 'keywords'),
    specialties: topicSummary(index, 'specialties'),
  };
}

/** The years in which articles were published, newest first. */
export function yearEntries({ years }: JournalIndex): readonly IndexEntry[] {
  return [...years].map(([year, articles]) => ({ path: yearPath(year), label: year, count: articles.length }));
}

function topicSummary(index: JournalIndex, list: TopicList): TopicSummary {
  const { all } = index[list];
  const order = new Intl.Collator(index.site.language);
  const frequent = all
    .toSorted((a, b) => b.articles.length - a.articles.length)
    .slice(0, mostTopics)
    .sort((a, b) => order.compare(a.label, b.label));
  return {
    total: all.length,
    initials: topicIndex(index, list)[0]?.initials ?? [],
    frequent: frequent.map((topic) => topicEntry(topic, list)),
  };
}
