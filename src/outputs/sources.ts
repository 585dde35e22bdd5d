import type { Article } from '../model/article.ts';
import type { ArticleText, ListedReference } from '../model/article-text.ts';
import type { OutputName, outputs, SourceName } from '../model/outputs.ts';
import type { KeptFile } from '../store/kept-file.ts';
import type { ArticleView } from '../views/article-view.ts';
import type { JournalIndex } from '../views/journal-index.ts';
import type { CrossrefBatch } from './crossref/deposit.ts';
import type { Feed } from './feed/feed.ts';
import type { GalleyWriter } from './galley.ts';
import type { PmcPackage } from './pmc/package.ts';
import type { ShareCard } from './share-image/share-card.ts';

/** A text that the site publishes and that is made, not copied. */
export interface SiteText {
  /** Below the root of the site. */
  readonly path: string;
  readonly write: () => string | Promise<string>;
}

/** An article and its text, each found when it is asked for. */
export interface ArticleSource {
  readonly view: () => ArticleView;
  readonly text: () => Promise<ArticleText>;
}

/** A journal and what each of its articles shows. */
export interface JournalSource {
  readonly index: JournalIndex;
  readonly view: (article: Article) => ArticleView;
  readonly said: Said;
}

/**
 * What a text of the whole journal says of one article: one of ten thousand changes, and the others are not written again.
 *
 * @param output which text
 * @param write writes it from the view of the article alone
 */
export type Said = (output: OutputName, article: Article, write: (view: ArticleView) => string) => string;

/** How an output is written, by what it is made from. */
export interface Writers {
  readonly galley: GalleyWriter;
  /** One after another. */
  records(views: readonly ArticleView[]): string;
  references(references: readonly ListedReference[]): string;
  article(source: ArticleSource): string | Promise<string>;
  card(card: ShareCard): Promise<KeptFile>;
  list(feed: Feed): string;
  /** @returns the file at the path, with others where one would be too large; none where the journal has none */
  journal(journal: JournalSource, path: string): readonly SiteText[];
  deposit(batch: CrossrefBatch): string;
  package(view: ArticleView, text: ArticleText): PmcPackage;
}

/** A writer of every output for everything that it is made from. */
export type OutputWriters = {
  readonly [Name in OutputName]: Readonly<Pick<Writers, (typeof outputs)[Name]['from'][number] & SourceName>>;
};
