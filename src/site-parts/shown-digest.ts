import { hash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import { type JournalIndex, viewOf } from '../views/journal-index.ts';

/** Says what is shown in a few characters: the same for the same, and another for all that differs. */
export interface ShownDigests {
  /** Of anything that is plain data. */
  readonly of: (shown: unknown) => string;
  /** Of all that the page of an article is given, but for its text, for which the article's own digest stands. */
  readonly ofView: (article: Article) => string;
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

function digestsOf(index: JournalIndex): ShownDigests {
  const shared = new WeakMap<object, string>();
  for (const each of [index.site, ...index.articles, ...index.summaries.values()])
    shared.set(each, digest(JSON.stringify(each)));
  const short = (_: string, value: unknown): unknown => shared.get(value as object) ?? value;
  const of = (shown: unknown): string => digest(JSON.stringify(shown, short) ?? '');
  const views = new Map<Article, string>();
  const ofView = (article: Article): string => {
    const view = views.get(article) ?? of(viewOf(index, article));
    views.set(article, view);
    return view;
  };
  let journal: string | undefined;
  const ofJournal = (): string => {
    journal ??= of([index, index.articles.map(ofView)]);
    return journal;
  };
  return { of, ofView, ofJournal };
}

const digest = (text: string): string => hash('sha256', text).slice(0, 32);
