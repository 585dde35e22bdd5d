import type { Labels } from '../../language/labels.ts';

/** What writing needs besides the tree. */
export interface TypstContext {
  readonly labels: Labels;
  /** The content of a note by its number; undefined where there is none. */
  readonly note: (number: number) => string | undefined;
  /** Numbers of the notes that stand in the text already. */
  readonly placed: Set<number>;
  /** Is told of a formula that cannot be typeset, by where its TeX begins in article.md. */
  readonly refuseFormula: (offset: number, tex: string) => void;
}
