import type { Image, Node, Parent, PhrasingContent, RootContent, Table } from 'mdast';
import type { CitationItem } from '../citation/citation-cluster.ts';
import type { PartName } from '../model/tree/block.ts';
import type { CitationAnchor, PrintedPiece } from '../model/tree/inline.ts';

/** One reference that a citation names. */
export interface CitedItem extends CitationItem {
  /** Offset in article.md of the "@" of its key. */
  offset: number;
}

/** `[see @a, p. 3; @b]` or, narrative, `@a`. */
export interface Citation extends Node {
  type: 'citation';
  narrative: boolean;
  /** As typed; printed where the citation could not be resolved. */
  raw: string;
  items: CitedItem[];
  /** What is printed; absent until resolved. */
  pieces?: readonly PrintedPiece[] | undefined;
  anchors?: readonly CitationAnchor[] | undefined;
  /** Whether the style prints it as raised numerals. */
  raised?: boolean | undefined;
}

/** `@fig-ct` or `@tbl-labs`. */
export interface CrossReference extends Node {
  type: 'crossReference';
  /** "fig-ct-b" */
  label: string;
  /** "Figure 1B"; absent until resolved. */
  text?: string | undefined;
  /** Id of what it points to. */
  target?: string | undefined;
}

export interface Subscript extends Parent {
  type: 'subscript';
  children: PhrasingContent[];
}

export interface Superscript extends Parent {
  type: 'superscript';
  children: PhrasingContent[];
}

/** A formula in a line (`$…$`), or set apart in its paragraph (`$$…$$`). */
export interface InlineMath extends Node {
  type: 'inlineMath';
  /** TeX without its dollars. */
  value: string;
  display: boolean;
  /** Offset in article.md of the first character of the TeX. */
  offset: number;
  /** A `math` element of allowed tags and attributes only; absent where the TeX cannot be typeset. */
  mathml?: string | undefined;
  /** Mathematics of Typst; absent where the TeX cannot be set in a PDF. */
  typst?: string | undefined;
}

/** A formula that is a block of its own. */
export interface MathBlock extends Node {
  type: 'math';
  value: string;
  offset: number;
  mathml?: string | undefined;
  typst?: string | undefined;
}

/** `{#fig-ct credit="…"}`. Attributes that end no caption become text again. */
export interface Attributes extends Node {
  type: 'attributes';
  /** As typed, with its braces. */
  value: string;
}

export interface Caption extends Parent {
  type: 'caption';
  children: PhrasingContent[];
}

/** One image of a figure. */
export interface Panel extends Node {
  type: 'panel';
  /** "B"; absent in a figure of one image. */
  letter?: string | undefined;
  /** "fig-ct-b"; absent in a figure of one image. */
  id?: string | undefined;
  image: Image;
}

/** One or more images with a caption and a number. */
export interface Figure extends Node {
  type: 'figure';
  /** As the editor labelled it, "fig-ct". */
  label?: string | undefined;
  /** Its label, or "fig-1" by its number. */
  id: string;
  /** Counts from 1 in the order of the page; 0 until numbered. */
  number: number;
  /** "Figure 1" */
  name: string;
  panels: Panel[];
  caption?: Caption | undefined;
  credit?: string | undefined;
  /** As typed: "CC-BY-4.0". */
  license?: string | undefined;
}

/** A table with a caption and a number. */
export interface CaptionedTable extends Node {
  type: 'captionedTable';
  label?: string | undefined;
  id: string;
  number: number;
  /** "Table 1" */
  name: string;
  table: Table;
  caption?: Caption | undefined;
  credit?: string | undefined;
  license?: string | undefined;
}

/** A part of an article that the page shows at a place of its own; one without content is absent. */
export interface Part {
  name: PartName;
  /** Depth of the heading that it stands under, as typed; the body stands under none. */
  depth?: number | undefined;
  children: RootContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation;
    crossReference: CrossReference;
    subscript: Subscript;
    superscript: Superscript;
    inlineMath: InlineMath;
    attributes: Attributes;
  }
  interface RootContentMap {
    citation: Citation;
    crossReference: CrossReference;
    subscript: Subscript;
    superscript: Superscript;
    inlineMath: InlineMath;
    attributes: Attributes;
    math: MathBlock;
    figure: Figure;
    captionedTable: CaptionedTable;
  }
  interface BlockContentMap {
    math: MathBlock;
    figure: Figure;
    captionedTable: CaptionedTable;
  }
}
