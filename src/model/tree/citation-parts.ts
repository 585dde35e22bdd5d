import type { Citation, PrintedPiece } from './inline.ts';

/** Whether a citation is printed as a mark, as [2] or ²; authors and years are words. */
export function isMark({ pieces = [] }: Citation): boolean {
  return pieces.some(({ text, numbers }) => text === String(numbers[0]));
}

/** What is printed: the authors of a narrative citation, which are words of the sentence, and what refers to the list. */
export function citationParts({ narrative, pieces = [] }: Citation): {
  readonly authors: readonly PrintedPiece[];
  readonly rest: readonly PrintedPiece[];
} {
  const named = narrative && pieces[0]?.numbers.length === 0 ? 1 : 0;
  return { authors: pieces.slice(0, named), rest: pieces.slice(named) };
}
