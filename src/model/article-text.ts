import type { Citations } from './citation.ts';
import type { PublishedFile } from './published-file.ts';
import type { Reference } from './reference.ts';
import type { Statement, WrittenStatement } from './statement.ts';
import type { RichText } from './text.ts';
import type { Block, Footnote } from './tree/block.ts';

/** An entry of the reference list, formatted by the journal's style, without its number. */
export interface ListedReference extends RichText, Omit<Reference, 'pasted' | 'source'> {
  /** 1-based number in the list. */
  readonly number: number;
  /** File and place of the entry, for faults. */
  readonly source?: Reference['source'] | undefined;
  /** Anchors in the text of every citation of it, in order of appearance. */
  readonly citedAt: readonly string[];
}

/** The parts of a text as trees; those that it does not have are empty. */
export interface TextTree {
  readonly abstract: readonly Block[];
  readonly learningPoints: readonly Block[];
  readonly body: readonly Block[];
  /** In the order of their marks. */
  readonly footnotes: readonly Footnote[];
  /** Those of the front matter, then those of the text. */
  readonly statements: readonly Statement[];
}

/** The same parts in some format. */
export type TextParts = { readonly [Part in Exclude<keyof TextTree, 'statements'>]: string } & {
  readonly statements: readonly WrittenStatement[];
};

/** A part of an article that Casebook knows by its heading and gives a place of its own. */
export type HeadedPart = 'abstract' | 'learning-points' | 'keywords' | 'references' | 'declarations' | 'abbreviations';

/** The headings that the authors gave to these parts, as plain text. */
export type PartHeadings = Readonly<Partial<Record<HeadedPart, string>>>;

/** The text of an article, from which every output is written, and what belongs to it. */
export interface ArticleText extends TextTree {
  readonly headings: PartHeadings;
  readonly references: readonly ListedReference[];
  /** How to cite it, by the journal's own style (or `cite-as` verbatim) and by the standard ones. */
  readonly citations: Citations;
  readonly files: readonly PublishedFile[];
}
