import type { PublishedImage } from '../model/published-file.ts';
import type { Alignment, Numbering } from '../model/tree/block.ts';

/** What our steps add to the nodes of Markdown itself. */
declare module 'mdast' {
  interface Heading {
    /** Anchor, unique on the page. */
    id?: string | undefined;
  }
  interface List {
    /** By what it counts; numbers where absent. */
    numbering?: Numbering | undefined;
  }
  interface Blockquote {
    source?: PhrasingContent[] | undefined;
  }
  interface Image {
    published?: PublishedImage | undefined;
    /** The alternative text holds markup, which would be lost. */
    markedUp?: boolean | undefined;
    /** Seen without scrolling. */
    first?: boolean | undefined;
  }
  interface Table {
    /** Rows that head the table; 1 where absent. */
    headRows?: number | undefined;
    /** As the caption says, instead of `align`. */
    alignment?: Alignment[] | undefined;
  }
  interface TableCell {
    /** Heads its column or its row, in a body row. */
    header?: 'column' | 'row' | undefined;
    /** Its own; that of its column where absent. */
    align?: Alignment | undefined;
    columns?: number | undefined;
    rows?: number | undefined;
  }
  interface FootnoteReference {
    /** "1", or "a" in a table. */
    sign?: string | undefined;
    /** "fn-1" */
    target?: string | undefined;
    /** "fn-ref-1" */
    anchor?: string | undefined;
  }
  interface FootnoteDefinition {
    sign?: string | undefined;
    /** "fn-1" */
    id?: string | undefined;
    /** Anchors of its marks. */
    marks?: string[] | undefined;
  }
}
