import type { Article } from '../model/article.ts';
import type { Citations } from '../model/citation.ts';
import type { SummedFile } from '../store/kept-file.ts';
import type { FolderText } from '../store/text-cache.ts';
import type { ArticleView } from '../views/article-view.ts';
import type { PdfProblem } from './pdf/pdf-problem.ts';

/** An article of which a galley is to be made. */
export interface GalleySource {
  readonly view: ArticleView;
  /** How to cite it. */
  readonly citations: Citations;
  /** The logo of the journal, as it is published. */
  readonly logo: SummedFile | undefined;
}

/** What a galley shows of an article besides its text, as plain data. */
export interface ShownArticle {
  readonly article: Article;
}

/** How a galley is made. */
export interface GalleyWriter {
  /** All that its writer reads besides the text: the key under which the galley is kept. */
  readonly show: (source: GalleySource) => ShownArticle;
  readonly write: (shown: ShownArticle, text: FolderText) => WrittenGalley | Promise<WrittenGalley>;
}

/** A galley, or why it cannot be made. */
export type WrittenGalley = { readonly bytes: string | Uint8Array } | { readonly problems: readonly PdfProblem[] };

/** A galley whose writer reads nothing but what is shown. */
export function galley<Shown extends ShownArticle>(
  show: (source: GalleySource) => Shown,
  write: (shown: Shown, text: FolderText) => WrittenGalley | Promise<WrittenGalley>,
): GalleyWriter {
  // What is written is what was shown, and the kind of the galley says its type.
  return { show, write: (shown, text) => write(shown as Shown, text) };
}
