import { invertedName } from '../model/contributor.ts';
import { authorPath, indexPaths, type PageLink, type TopicList, topicPath } from '../model/paths.ts';
import { alphabetical, type Letter } from './alphabet.ts';
import type { Author } from './authors.ts';
import { filedName } from './filing.ts';
import type { JournalIndex } from './journal-index.ts';
import { type ListPage, pagePath, paginate } from './paginate.ts';
import type { SiteView } from './site-view.ts';
import type { Topic } from './topics.ts';

/** What articles are listed under, as a line of an index. */
export interface IndexEntry extends PageLink {
  /** Language of the label where it may differ from that of the page. */
  readonly language?: string | undefined;
  /** Articles listed under it. */
  readonly count: number;
  /** What tells it from others of the same label. */
  readonly note?: string | undefined;
}

/** A page of an alphabetical index. */
export interface IndexView {
  readonly site: SiteView;
  readonly page: ListPage<IndexEntry>;
  /** Entries of the whole index. */
  readonly total: number;
  /** The entries of the page by letter. */
  readonly letters: readonly Letter<IndexEntry>[];
  /** Where each letter of the index begins: its page and the anchor there; empty where there are few entries. */
  readonly initials: readonly PageLink[];
}

/** Indexes of no more entries than this go without letters. */
const fewEntries = 20;

/** Id of the heading of a letter. */
export function letterId(letter: string): string {
  return `letter-${letter}`;
}

/** An entry, and the name by which it is filed. */
interface FiledEntry {
  readonly entry: IndexEntry;
  readonly filed: string;
}

/** The pages of the index of authors, by their inverted names; none where there are no authors. */
export function authorIndex({ site, authors }: JournalIndex): readonly IndexView[] {
  const labels = Map.groupBy(authors.all, ({ contributor }) => invertedName(contributor));
  const entries = [...labels].flatMap(([label, namesakes]) =>
    namesakes.map((author) => ({
      entry: authorEntry(author, label, namesakes.length > 1),
      filed: author.contributor.kind === 'group' ? filedName(label, site.language) : label,
    })),
  );
  return indexViews(site, entries, indexPaths.authors);
}

function authorEntry({ slug, articles, affiliations }: Author, label: string, ambiguous: boolean): IndexEntry {
  return { path: authorPath(slug), label, count: articles.length, note: ambiguous ? affiliations[0] : undefined };
}

/** The pages of the index of keywords or specialties; none where no article has any. */
export function topicIndex(index: JournalIndex, list: TopicList): readonly IndexView[] {
  const { site } = index;
  const entries = index[list].all.map((topic) => ({
    entry: topicEntry(topic, list),
    filed: filedName(topic.label, site.language),
  }));
  return indexViews(site, entries, indexPaths[list]);
}

export function topicEntry({ slug, label, language, articles }: Topic, list: TopicList): IndexEntry {
  return { path: topicPath(list, slug), label, language, count: articles.length };
}

function indexViews(site: SiteView, entries: readonly FiledEntry[], list: string): readonly IndexView[] {
  if (entries.length === 0) return [];
  const lettered = alphabetical(entries, ({ filed }) => filed, site.language).flatMap(({ letter, items }) =>
    items.map(({ entry }) => ({ letter, entry })),
  );
  const pages = paginate(lettered, list);
  const initials = entries.length > fewEntries ? initialsOf(pages) : [];
  return pages.map((page) => {
    const letters = Map.groupBy(page.items, ({ letter }) => letter);
    return {
      site,
      page: { ...page, items: page.items.map(({ entry }) => entry) },
      total: entries.length,
      letters: [...letters].map(([letter, items]) => ({ letter, items: items.map(({ entry }) => entry) })),
      initials,
    };
  });
}

function initialsOf(pages: readonly ListPage<{ readonly letter: string }>[]): readonly PageLink[] {
  const first = new Map<string, string>();
  for (const { items, list, number } of pages) {
    for (const { letter } of items) {
      if (!first.has(letter)) first.set(letter, `${pagePath(list, number)}#${encodeURIComponent(letterId(letter))}`);
    }
  }
  return [...first].map(([label, path]) => ({ path, label }));
}
