import type { FootnoteDefinition, FootnoteReference, Heading, Image, Link, Parents, Text } from 'mdast';
import type {
  CaptionedTable,
  Citation,
  CrossReference,
  Figure,
  InlineMath,
  MathBlock,
  Media,
  Superscript,
} from '../nodes.ts';

/** Everything in a text that is to be numbered, resolved or checked, each in the order in which the page shows it. */
export interface Collected {
  readonly texts: Text[];
  readonly superscripts: Superscript[];
  readonly citations: Citation[];
  readonly crossReferences: CrossReference[];
  readonly figures: Figure[];
  readonly tables: CaptionedTable[];
  readonly media: Media[];
  readonly headings: Heading[];
  /** Paragraphs, captions and cells. */
  readonly lines: Parents[];
  readonly links: Link[];
  readonly images: Image[];
  readonly formulae: (InlineMath | MathBlock)[];
  readonly marksWithoutNote: FootnoteReference[];
  /** Notes that have a mark, in the order of their first marks; those of tables stand under them. */
  readonly footnotes: FootnoteDefinition[];
}

export function nothingCollected(): Collected {
  return {
    ...{ texts: [], superscripts: [], citations: [], crossReferences: [], figures: [], tables: [], media: [] },
    ...{ headings: [], lines: [], links: [], images: [], formulae: [], marksWithoutNote: [], footnotes: [] },
  };
}
