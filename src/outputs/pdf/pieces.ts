/** A part of a document that can be set by itself, with the place in the content that it was written from. */
export interface Piece {
  readonly place: string;
  /** Content of Typst. */
  readonly content: string;
  /** The pieces that it is made of, besides others that have no place. */
  readonly parts: readonly Piece[];
}

const mark = /\/\*(?:<(?<place>[^*]*)|>)\*\//g;

interface Open extends Piece {
  readonly parts: Piece[];
  readonly from: number;
}

/** The pieces of a document that `placed` marked, in its order; those within others stand in these. */
export function piecesOf(source: string): readonly Piece[] {
  const all: Open = { place: '', content: source, parts: [], from: 0 };
  const open = [all];
  for (const { 0: found, index, groups } of source.matchAll(mark)) {
    const place = groups?.['place'];
    if (place !== undefined) open.push({ place, content: '', parts: [], from: index + found.length });
    else if (open.length > 1) {
      const { from, ...piece } = open.pop() as Open;
      open.at(-1)?.parts.push({ ...piece, content: source.slice(from, index) });
    }
  }
  return all.parts;
}
