import type {
  BlockContent,
  FootnoteDefinition,
  Image,
  Node,
  Paragraph,
  Parent,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import type { CitationItem } from '../citation/citation-cluster.ts';
import type * as resolved from '../model/tree/block.ts';
import type * as line from '../model/tree/inline.ts';

/** The fields of a resolved node while they are filled in; its place is a position still. */
type Unresolved<Resolved> = { -readonly [Field in keyof Omit<Resolved, 'place'>]: Resolved[Field] };

/** One reference that a citation names. */
export interface CitedItem extends CitationItem {
  /** Offset in article.md of the "@" of its key. */
  offset: number;
}

/** `[see @a, p. 3; @b]` or, narrative, `@a`. */
export interface Citation extends Node, Unresolved<line.Citation> {
  type: 'citation';
  items: CitedItem[];
}

/** `@fig-ct` or `@tbl-labs`; its text is absent until it is resolved. */
export interface CrossReference extends Node, Partial<Unresolved<Omit<line.CrossReference, 'type'>>> {
  type: 'crossReference';
  /** "fig-ct-b" */
  label: string;
}

export interface Subscript extends Parent {
  type: 'subscript';
  children: PhrasingContent[];
}

export interface Superscript extends Parent {
  type: 'superscript';
  children: PhrasingContent[];
}

export interface Underline extends Parent {
  type: 'underline';
  children: PhrasingContent[];
}

export interface SmallCapitals extends Parent {
  type: 'smallCapitals';
  children: PhrasingContent[];
}

/** A formula in a line (`$…$`), or set apart in its paragraph (`$$…$$`). */
export interface InlineMath extends Node, Unresolved<line.InlineMath> {
  type: 'inlineMath';
  /** Offset in article.md of the first character of the TeX. */
  offset: number;
}

/** A formula that is a block of its own. */
export interface MathBlock extends Node, Unresolved<resolved.MathBlock> {
  type: 'math';
  offset: number;
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
export interface Panel extends Node, Unresolved<Omit<resolved.Panel, 'image'>> {
  type: 'panel';
  image: Image;
}

/** What figures and tables have that get a number; their id is their label, or "fig-1" by the number. */
interface Numbered extends Node, Unresolved<Omit<resolved.Captioned, 'caption'>> {
  /** As the editor labelled it, "fig-ct". */
  label?: string | undefined;
  /** Counts from 1 in the order of the page; 0 until numbered. */
  number: number;
  caption?: Caption | undefined;
  /** Without a caption where none is needed: it gets no number and no name. */
  isBare: boolean;
}

export interface Figure extends Numbered {
  type: 'figure';
  panels: Panel[];
}

export interface Media
  extends Numbered,
    Unresolved<Omit<resolved.Media, keyof resolved.Captioned | 'type' | 'poster' | 'transcript'>> {
  type: 'media';
  poster?: Image | undefined;
  transcript?: Paragraph[] | undefined;
}

export interface CaptionedTable extends Numbered {
  type: 'captionedTable';
  table: Table;
  /** What stands under it. */
  notes: Paragraph[];
  /** Notes whose marks stand in it alone, in the order of their marks. */
  footnotes: FootnoteDefinition[];
}

/** `::: box Title`, or `:::`: nothing but its beginning or its end. */
export interface BoxFence extends Node {
  type: 'boxFence';
  value: string;
}

export interface DefinitionItem {
  term: PhrasingContent[];
  definitions: BlockContent[][];
}

export interface DefinitionList extends Node {
  type: 'definitionList';
  items: DefinitionItem[];
}

export interface Box extends Parent {
  type: 'box';
  title: PhrasingContent[];
  children: BlockContent[];
}

/** A part of an article that the page shows at a place of its own; one without content is absent. */
export interface Part {
  name: resolved.PartName;
  /** Depth of the heading that it stands under, as typed; the body stands under none. */
  depth?: number | undefined;
  children: RootContent[];
}

interface OwnInlines {
  citation: Citation;
  crossReference: CrossReference;
  subscript: Subscript;
  superscript: Superscript;
  underline: Underline;
  smallCapitals: SmallCapitals;
  inlineMath: InlineMath;
  attributes: Attributes;
}

interface OwnBlocks {
  math: MathBlock;
  figure: Figure;
  media: Media;
  captionedTable: CaptionedTable;
  boxFence: BoxFence;
  box: Box;
  definitionList: DefinitionList;
}

declare module 'mdast' {
  interface PhrasingContentMap extends OwnInlines {}
  interface RootContentMap extends OwnInlines, OwnBlocks {}
  interface BlockContentMap extends OwnBlocks {}
}
