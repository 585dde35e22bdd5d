import type { Labels } from '../../../language/labels.ts';
import type { Place } from '../../../model/tree/inline.ts';
import type { Fitting } from '../fitting-text.ts';
import { placed } from '../typst-text.ts';

/** What writing needs besides the tree. */
export interface TypstContext extends Fitting {
  readonly labels: Labels;
  /** Whether figures and tables may leave their place for the top or the bottom of a page. */
  readonly floats: boolean;
  /** Whether headings are sections of the article: not in lists, quotations and notes, where levels would be skipped. */
  readonly sections: boolean;
  /** Columns of text on a page, 1 or 2. */
  readonly columns: number;
  /** Of the page of the article, with a slash at its end. */
  readonly url: string;
}

/** The content that a node was written as, marked with the place of the node. */
export function placedNode({ place }: { readonly place?: Place | undefined }, content: string): string {
  return place === undefined ? content : placed(place.join('-'), content);
}
