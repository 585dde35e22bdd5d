import { hash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import { type JournalIndex, viewOf } from './journal-index.ts';

/** Says what is shown in a few characters: the same for the same, and another for all that differs. */
export interface ShownDigests {
  /** Of anything that is plain data. */
  readonly of: (shown: unknown) => string;
  /** Of all that the page of an article is given, but for its text, for which the article's own digest stands. */
  readonly ofView: (article: Article) => string;
  /** The same without the galleys, which show it themselves. */
  readonly ofBareView: (article: Article) => string;
  /** Of the whole journal. */
  readonly ofJournal: () => string;
}

const known = new WeakMap<JournalIndex, ShownDigests>();

/** The digests of what a journal shows. What many pages show is looked at once. */
export function shownDigests(index: JournalIndex): ShownDigests {
  const digests = known.get(index) ?? digestsOf(index);
  known.set(index, digests);
  return digests;
}

/** What digests are of without galleys: a journal is looked at once, before its galleys are made and with them. */
const knownBare = new WeakMap<JournalIndex, Pick<ShownDigests, 'of' | 'ofBareView'>>();

/** A journal with the sizes of its galleys. */
export function withGalleySizes(index: JournalIndex, galleySizes: JournalIndex['galleySizes']): JournalIndex {
  const sized = { ...index, galleySizes };
  knownBare.set(sized, bareOf(index));
  return sized;
}

function bareOf(index: JournalIndex): Pick<ShownDigests, 'of' | 'ofBareView'> {
  const bare = knownBare.get(index) ?? bareDigests(index);
  knownBare.set(index, bare);
  return bare;
}

function digestsOf(index: JournalIndex): ShownDigests {
  const bare = bareOf(index);
  const ofView = (article: Article): string =>
    digest(bare.ofBareView(article) + JSON.stringify(index.galleySizes[article.id]));
  let journal: string | undefined;
  const ofJournal = (): string => {
    journal ??= bare.of([index, index.articles.map(ofView)]);
    return journal;
  };
  return { ...bare, ofView, ofJournal };
}

function bareDigests(index: JournalIndex): Pick<ShownDigests, 'of' | 'ofBareView'> {
  const shared = new WeakMap<object, string>();
  for (const each of [index.site, ...index.articles, ...index.summaries.values()])
    shared.set(each, digest(JSON.stringify(each)));
  const short = (_: string, value: unknown): unknown => shared.get(value as object) ?? value;
  const of = (shown: unknown): string => digest(JSON.stringify(shown, short) ?? '');
  const withoutSizes = { ...index, galleySizes: {} };
  const views = new Map<Article, string>();
  const ofBareView = (article: Article): string => {
    const view = views.get(article) ?? of(viewOf(withoutSizes, article));
    views.set(article, view);
    return view;
  };
  return { of, ofBareView };
}

const digest = (text: string): string => hash('sha256', text).slice(0, 32);
