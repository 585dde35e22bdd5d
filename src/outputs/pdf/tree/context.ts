import type { Nodes } from 'mdast';
import type { Labels } from '../../../language/labels.ts';
import { placed } from '../typst-text.ts';

/** What writing needs besides the tree. */
export interface TypstContext {
  readonly labels: Labels;
  /** Whether figures and tables may leave their place for the top or the bottom of a page. */
  readonly floats: boolean;
  /** Whether headings are sections of the article: not in lists, quotations and notes, where levels would be skipped. */
  readonly sections: boolean;
  /** The longest word that surely fits where the text stands, in characters. */
  readonly longestWord: number;
  /** Is told of a formula that cannot be typeset, by where its TeX begins in article.md. */
  readonly refuseFormula: (offset: number, tex: string) => void;
}

/** The content that a node was written as, marked with the place of the node. */
export function placedNode({ position }: Nodes, content: string): string {
  const { start, end } = position ?? {};
  return start?.offset === undefined ? content : placed(`${start.offset}-${end?.offset ?? start.offset}`, content);
}
