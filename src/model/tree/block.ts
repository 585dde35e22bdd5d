import type { PlayedFile, PlayedKind } from '../played-file.ts';
import type { Formula, Image, Inline, Placed } from './inline.ts';

export interface Paragraph extends Placed {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface Heading extends Placed {
  readonly type: 'heading';
  /** 2 or more; 3 or more in a part that stands under a heading of its own. */
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  /** Anchor, unique on the page. */
  readonly id?: string | undefined;
  readonly children: readonly Inline[];
}

export interface ListItem extends Placed {
  /** Whether blank lines part what is in it. */
  readonly spread?: boolean | undefined;
  readonly children: readonly Block[];
}

export type Numbering = 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman';

export interface List extends Placed {
  readonly type: 'list';
  readonly ordered: boolean;
  /** By what an ordered list counts; numbers where absent. */
  readonly numbering?: Numbering | undefined;
  /** Number of the first item of an ordered list. */
  readonly start?: number | undefined;
  /** Whether blank lines part its items. */
  readonly spread?: boolean | undefined;
  readonly children: readonly ListItem[];
}

export interface DefinitionItem {
  readonly term: readonly Inline[];
  readonly definitions: readonly (readonly Block[])[];
}

export interface DefinitionList extends Placed {
  readonly type: 'definitionList';
  readonly items: readonly DefinitionItem[];
}

export interface Blockquote extends Placed {
  readonly type: 'blockquote';
  /** Who said it, without a dash. */
  readonly source?: readonly Inline[] | undefined;
  readonly children: readonly Block[];
}

/** What stands beside the text: a definition, key messages. */
export interface Box extends Placed {
  readonly type: 'box';
  readonly title?: readonly Inline[] | undefined;
  readonly children: readonly Block[];
}

export interface Code extends Placed {
  readonly type: 'code';
  readonly value: string;
  /** What stands behind the fence: the language, and the rest. */
  readonly lang?: string | undefined;
  readonly meta?: string | undefined;
}

export interface ThematicBreak extends Placed {
  readonly type: 'thematicBreak';
}

/** A formula that is a block of its own. */
export interface MathBlock extends Formula {
  readonly type: 'math';
}

/** One image of a figure. */
export interface Panel {
  /** "B"; absent in a figure of one image. */
  readonly letter?: string | undefined;
  /** "fig-ct-b"; absent in a figure of one image. */
  readonly id?: string | undefined;
  readonly image: Image;
}

/** What figures, tables, videos and sounds with a caption and a number have. */
export interface Captioned extends Placed {
  readonly id: string;
  /** "Figure 1"; empty in a list, a quotation or a box where it has no caption. */
  readonly name: string;
  readonly caption?: readonly Inline[] | undefined;
  readonly credit?: string | undefined;
  /** As typed: "CC-BY-4.0". */
  readonly license?: string | undefined;
}

export interface Figure extends Captioned {
  readonly type: 'figure';
  readonly panels: readonly Panel[];
}

/** Captions of a video, or the words of a sound: its file beside the article, and the language that its name says. */
export interface CaptionsFile {
  readonly name: string;
  readonly language?: string | undefined;
}

/** A video or a sound with a player. */
export interface Media extends Captioned {
  readonly type: 'media';
  readonly kind: PlayedKind;
  /** Its forms, the first of which is linked; empty where none could be published. */
  readonly sources: readonly PlayedFile[];
  /** The names that are typed. */
  readonly typed: readonly string[];
  /** What it shows, for those who do not see it, where that is not its caption. */
  readonly alt?: string | undefined;
  /** Shown before it is played, and on paper. */
  readonly poster?: Image | undefined;
  readonly captions: readonly CaptionsFile[];
  /** What is said and seen in it. */
  readonly transcript?: readonly Paragraph[] | undefined;
}

export interface TableCell {
  /** Heads its column or its row, in a body row. */
  readonly header?: 'column' | 'row' | undefined;
  /** How many columns and rows it takes; 1 where absent. */
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  /** Its own; that of its column where absent. */
  readonly align?: Alignment | undefined;
  readonly children: readonly Inline[];
}

/** Decimals stand with their points below one another. */
export type Alignment = 'left' | 'right' | 'center' | 'decimal' | null;

export interface Table extends Placed {
  readonly type: 'table';
  /** By column. */
  readonly align: readonly Alignment[];
  /** How many of the rows head the table. */
  readonly headRows: number;
  readonly rows: readonly (readonly TableCell[])[];
}

export interface CaptionedTable extends Captioned {
  readonly type: 'captionedTable';
  readonly table: Table;
  /** What stands under it: abbreviations, the words of its signs, sources. */
  readonly notes?: readonly Paragraph[] | undefined;
  /** Notes whose marks stand in it alone. */
  readonly footnotes?: readonly Footnote[] | undefined;
}

/** A node that stands by itself. */
export type Block =
  | Paragraph
  | Heading
  | List
  | Blockquote
  | DefinitionList
  | Box
  | Code
  | ThematicBreak
  | MathBlock
  | Figure
  | Media
  | Table
  | CaptionedTable;

export interface Footnote extends Placed {
  /** "1", or "a" under a table. */
  readonly sign: string;
  /** "fn-1", or "fn-2a" under the second table. */
  readonly id: string;
  /** Anchors of its marks. */
  readonly marks: readonly string[];
  readonly children: readonly Block[];
}

export type PartName = 'abstract' | 'learning-points' | 'body';

/** A part of an article that the page shows at a place of its own. */
export interface Part {
  readonly name: PartName;
  readonly children: readonly Block[];
}
