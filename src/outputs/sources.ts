import type { Article } from '../model/article.ts';
import type { ListedReference, Manuscript } from '../model/manuscript.ts';
import type { OutputName, outputs, SourceName } from '../model/outputs.ts';
import type { KeptFile } from '../store/kept-file.ts';
import type { ArticleView, GalleyView } from '../views/article-view.ts';
import type { JournalIndex } from '../views/journal-index.ts';
import type { CrossrefBatch } from './crossref/deposit.ts';
import type { Feed } from './feed/feed.ts';
import type { InlineImages } from './html/offline-images.ts';
import type { PdfProblem } from './pdf/pdf-problem.ts';
import type { PmcPackage } from './pmc/package.ts';
import type { ShareCard } from './share-image/share-card.ts';

/** A text that the site publishes and that is made, not copied. */
export interface SiteText {
  /** Below the root of the site. */
  readonly path: string;
  readonly write: () => string | Promise<string>;
}

/** How heavy the images inside a galley may be. */
export interface ImageLimits {
  /** Widths in pixels that are tried, until the images of an article are light enough together. */
  readonly widths: readonly number[];
  /** Most characters of all images of an article, in base64. */
  readonly heaviest: number;
}

/** An article as a galley shows it. */
export interface GalleySource {
  readonly view: GalleyView;
  readonly text: Manuscript;
  /** The images that the text shows, as data. */
  readonly images: (limits: ImageLimits) => Promise<InlineImages>;
  /** The logo of the journal as data; of a PDF alone. */
  readonly logo: string | undefined;
}

/** An article and its text, each found when it is asked for. */
export interface ArticleSource {
  readonly view: () => ArticleView;
  readonly text: () => Promise<Manuscript>;
}

/** A journal and what each of its articles shows. */
export interface JournalSource {
  readonly index: JournalIndex;
  readonly view: (article: Article) => ArticleView;
}

/** How an output is written, by what it is made from. */
export interface Writers {
  galley(source: GalleySource): string | Promise<string | Buffer | { readonly problems: readonly PdfProblem[] }>;
  /** One after another. */
  records(views: readonly ArticleView[]): string;
  references(references: readonly ListedReference[]): string;
  article(source: ArticleSource): string | Promise<string>;
  /** @returns the picture in the folder of the cache that is given */
  card(card: ShareCard, cacheFolder: string): Promise<KeptFile>;
  list(feed: Feed): string;
  /** @returns the file at the path, with others where one would be too large; none where the journal has none */
  journal(journal: JournalSource, path: string): readonly SiteText[];
  deposit(batch: CrossrefBatch): string;
  package(view: GalleyView, text: Manuscript): PmcPackage;
}

/** A writer of every output for everything that it is made from. */
export type OutputWriters = {
  readonly [Name in OutputName]: Readonly<Pick<Writers, (typeof outputs)[Name]['from'][number] & SourceName>>;
};
