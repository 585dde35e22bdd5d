import type { Break, InlineCode, Link, Span, Text } from './tree/inline.ts';

/** What a title, a notice, a formatted reference or a citation may hold. */
export type RichNode = Text | Span<RichNode> | InlineCode | Link<RichNode> | Break;

/** One line of text that may carry emphasis, sub- and superscript. */
export interface RichText {
  /** Plain characters, for metadata, sorting and names of files. */
  readonly text: string;
  /** The same words with their marks, for what shows them. */
  readonly nodes: readonly RichNode[];
}

/** A line without marks. */
export function unmarked(text: string): RichText {
  return { text, nodes: text === '' ? [] : [{ type: 'text', value: text }] };
}
