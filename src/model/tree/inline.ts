import type { PublishedImage } from '../published-file.ts';

/** Where a node stands in article.md, as offsets; texts of elsewhere have no places. */
export type Place = readonly [start: number, end: number];

/** What every node has. */
export interface Placed {
  readonly place?: Place | undefined;
}

export interface Text extends Placed {
  readonly type: 'text';
  readonly value: string;
}

/** Marked words in a line. */
export interface Span<Child> extends Placed {
  readonly type: 'emphasis' | 'strong' | 'delete' | 'underline' | 'smallCapitals' | 'subscript' | 'superscript';
  readonly children: readonly Child[];
}

export interface InlineCode extends Placed {
  readonly type: 'inlineCode';
  readonly value: string;
}

/** Its address is one that a link may have: what leads nowhere good has left its words alone. */
export interface Link<Child> extends Placed {
  readonly type: 'link';
  readonly url: string;
  readonly title?: string | undefined;
  readonly children: readonly Child[];
}

export interface Break extends Placed {
  readonly type: 'break';
}

export interface Image extends Placed {
  readonly type: 'image';
  /** As typed. */
  readonly url: string;
  readonly alt: string;
  /** Absent where it could not be published. */
  readonly published?: PublishedImage | undefined;
  /** Seen without scrolling. */
  readonly first?: boolean | undefined;
}

/** A stretch of a printed citation; one with numbers is a link to the first of them and stands for all. */
export interface PrintedPiece {
  readonly text: string;
  /** Numbers of references in the list. */
  readonly numbers: readonly number[];
}

/** The place in the text that a reference links back to. */
export interface CitationAnchor {
  readonly number: number;
  /** "cite-3-1": the first citation of reference 3. */
  readonly id: string;
}

export interface Citation extends Placed {
  readonly type: 'citation';
  /** Whether the authors are words of the sentence: "Doe (3)". */
  readonly narrative: boolean;
  /** As typed; printed where the citation could not be resolved. */
  readonly raw: string;
  /** What is printed; absent where it could not be resolved. */
  readonly pieces?: readonly PrintedPiece[] | undefined;
  readonly anchors?: readonly CitationAnchor[] | undefined;
  /** Whether the style prints it as raised numerals. */
  readonly raised?: boolean | undefined;
}

export interface CrossReference extends Placed {
  readonly type: 'crossReference';
  /** "Figure 1B", "2" of "Figures 1 and 2"; as typed where there is no such figure. */
  readonly text: string;
  /** Id of the figure, the panel, the table or the supplement, where there is one. */
  readonly target?: string | undefined;
  /** Ids of those that stand between this and the one before it, where it ends a range. */
  readonly between?: readonly string[] | undefined;
}

/** The mark of a note. */
export interface FootnoteReference extends Placed {
  readonly type: 'footnoteReference';
  /** Name of the note, as typed. */
  readonly label: string;
  /** Sign and id of the note, where there is one: "1" and "fn-1". */
  readonly sign?: string | undefined;
  readonly target?: string | undefined;
  /** "fn-ref-1" */
  readonly anchor?: string | undefined;
}

/** TeX in the forms that it was typeset in; each is absent where it cannot be. */
export interface Formula extends Placed {
  /** TeX without its dollars. */
  readonly value: string;
  /** A `math` element of allowed tags and attributes only. */
  readonly mathml?: string | undefined;
  /** Mathematics of Typst. */
  readonly typst?: string | undefined;
}

export interface InlineMath extends Formula {
  readonly type: 'inlineMath';
  /** Whether it is set apart in its paragraph. */
  readonly display: boolean;
}

/** A node of a line of text. */
export type Inline =
  | Text
  | Span<Inline>
  | InlineCode
  | Link<Inline>
  | Break
  | Image
  | Citation
  | CrossReference
  | FootnoteReference
  | InlineMath;
