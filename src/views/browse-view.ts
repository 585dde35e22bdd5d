import { type PageLink, type TopicList, yearPath } from '../model/paths.ts';
import { alphabetical } from './alphabet.ts';
import { filedName } from './filing.ts';
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
  /** In the order of the index: the most used topics; authors where they are few. */
  readonly named: readonly IndexEntry[];
}

/** The ways to the articles. */
export interface BrowseView {
  readonly site: SiteView;
  readonly articles: number;
  readonly issues: { readonly total: number; readonly latest: readonly IssueSummary[] };
  readonly years: readonly IndexEntry[];
  readonly authors: IndexSummary;
  readonly keywords: IndexSummary;
  readonly specialties: IndexSummary;
}

export function browseView(index: JournalIndex): BrowseView {
  const { site, articles, issues } = index;
  return {
    site,
    articles: articles.length,
    issues: { total: issues.length, latest: issues.slice(0, mostIssues).map(issueSummary) },
    years: yearEntries(index),
    authors: authorSummary(index),
    keywords: topicSummary(index, 'keywords'),
    specialties: topicSummary(index, 'specialties'),
  };
}

/** The years in which articles were published, newest first. */
export function yearEntries({ years }: JournalIndex): readonly IndexEntry[] {
  return [...years].map(([year, articles]) => ({ path: yearPath(year), label: year, count: articles.length }));
}

function authorSummary(index: JournalIndex): IndexSummary {
  const [page] = authorIndex(index);
  const initials = page?.initials ?? [];
  return { total: page?.total ?? 0, initials, named: initials.length > 0 ? [] : (page?.page.items ?? []) };
}

function topicSummary(index: JournalIndex, list: TopicList): IndexSummary {
  const { all } = index[list];
  const { language } = index.site;
  const frequent = all.toSorted((a, b) => b.articles.length - a.articles.length).slice(0, mostTopics);
  const named = alphabetical(frequent, ({ label }) => filedName(label, language), language).flatMap(
    ({ items }) => items,
  );
  return {
    total: all.length,
    initials: topicIndex(index, list)[0]?.initials ?? [],
    named: named.map((topic) => topicEntry(topic, list)),
  };
}
