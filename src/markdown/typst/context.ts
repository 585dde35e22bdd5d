import type { Labels } from '../../language/labels.ts';

/** What writing needs besides the tree. */
export interface TypstContext {
  readonly labels: Labels;
  /** Whether figures and tables may leave their place for the top or the bottom of a page. */
  readonly floats: boolean;
  /** The longest word that surely fits where the text stands, in characters. */
  readonly longestWord: number;
  /** Is told of a formula that cannot be typeset, by where its TeX begins in article.md. */
  readonly refuseFormula: (offset: number, tex: string) => void;
}
