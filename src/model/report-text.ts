import type { DisplayKind } from './display.ts';

/** A line of text as readers see it, and where its letters stand in article.md. */
export interface TextLine {
  /** Citations and marks of notes are left out, formulae are "\uFFFC", line breaks are spaces. */
  readonly text: string;
  /** Where stretches of it begin: an index of `text`, and the offset in the file; ascending. */
  readonly places: readonly (readonly [index: number, offset: number])[];
}

export interface TextBlock extends TextLine {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'caption';
  readonly part: 'abstract' | 'learning-points' | 'body' | 'notes';
  /** Level of a heading, 2 or more. */
  readonly depth?: number | undefined;
  /** Of a heading: whether nothing stands below it but further headings. */
  readonly isEmpty?: boolean | undefined;
}

/** A figure, a table, a video or a sound. */
export interface Display {
  readonly kind: DisplayKind;
  /** "fig-ct" */
  readonly id: string;
  /** "Figure 1" */
  readonly name: string;
  readonly offset: number;
  readonly caption: string;
  /** Alternative texts of its images and where each image begins. */
  readonly images: readonly { readonly alt: string; readonly offset: number }[];
}

/** A mention of a display in the text. */
export interface Mention {
  /** Id of the figure, also where one of its panels is meant. */
  readonly id: string;
  readonly offset: number;
  /** Whether it stands in the caption of a figure or a table. */
  readonly inCaption: boolean;
}

/** `<!-- … -->` and its offset in the file. */
export interface FoundComment {
  readonly text: string;
  readonly offset: number;
}

/** A comment at its place in the text. */
export interface Comment extends FoundComment {
  /** The block that it stands in or before, as offsets; where it is the last thing of the text, there is none. */
  readonly block?: readonly [start: number, end: number] | undefined;
}

/** The text of an article as the editorial check reads it. */
export interface ReportText {
  /** In the order of the page. */
  readonly blocks: readonly TextBlock[];
  readonly displays: readonly Display[];
  readonly mentions: readonly Mention[];
  readonly comments: readonly Comment[];
}

/** Offset in article.md of a letter of a line. */
export function offsetAt({ places }: Pick<TextLine, 'places'>, index: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.[0] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const [from, offset] = places[low] ?? [0, 0];
  return offset + Math.max(0, index - from);
}
