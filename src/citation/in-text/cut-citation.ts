import { soleNumber } from './cluster-shape.ts';
import type { Marks } from './marks.ts';
import { cite, citeBegin, citeEnd, numberOfMark } from './marks.ts';
import { partCites } from './part-cites.ts';

interface NumberedPiece {
  readonly text: string;
  /** Numbers of the references that the piece stands for; it links to the first. */
  readonly numbers: readonly number[];
}

const anyMark = new RegExp(`[${citeBegin}${citeEnd}\\u{F0000}-\\u{FFFFD}]`, 'gu');

/**
 * Cuts a printed citation at the marks around its cites. In a numeric style the link is the number alone, and the end of
 * a range also stands for the numbers that it swallowed. A cite that is not one of those expected is no link.
 */
export function cutCitation(
  printed: string,
  cited: readonly number[],
  numeric: boolean,
  marks: Marks,
): NumberedPiece[] {
  const pieces: NumberedPiece[] = [];
  const shown = new Set<number>();
  let from = 0;
  const parted = numeric ? partCites(printed) : printed;
  for (const { 0: whole, 1: mark = '', 2: text = '', index } of parted.matchAll(cite)) {
    const number = numberOfMark(mark) || soleNumber(text);
    pieces.push({ text: parted.slice(from, index), numbers: [] });
    if (cited.includes(number)) pieces.push(...(numeric ? numberPieces(text, number) : [{ text, numbers: [number] }]));
    else pieces.push({ text, numbers: [] });
    shown.add(number);
    from = index + whole.length;
  }
  pieces.push({ text: parted.slice(from), numbers: [] });
  return merged(
    withSwallowed(
      pieces,
      [...new Set(cited)].filter((number) => !shown.has(number)),
    ),
    marks,
  );
}

/** The number of a cite as the link, what stands before and behind it as text. */
function numberPieces(text: string, number: number): NumberedPiece[] {
  const at = new RegExp(`(?<!\\d)${number}(?!\\d)`).exec(text)?.index;
  if (at === undefined) return [{ text, numbers: [number] }];
  const end = at + String(number).length;
  return [
    { text: text.slice(0, at), numbers: [] },
    { text: text.slice(at, end), numbers: [number] },
    { text: text.slice(end), numbers: [] },
  ];
}

/** Gives the numbers inside a range to the piece that ends it, and any other that was not printed to the first link. */
function withSwallowed(pieces: readonly NumberedPiece[], swallowed: readonly number[]): NumberedPiece[] {
  let left = [...swallowed];
  let previous = Number.POSITIVE_INFINITY;
  const given = pieces.map((piece) => {
    const [number] = piece.numbers;
    if (number === undefined) return piece;
    const inside = left.filter((candidate) => candidate > previous && candidate < number);
    left = left.filter((candidate) => !inside.includes(candidate));
    previous = number;
    return { ...piece, numbers: [number, ...inside] };
  });
  if (left.length === 0) return given;
  const first = given.findIndex(({ numbers }) => numbers.length > 0);
  if (first === -1) return [{ text: given.map(({ text }) => text).join(''), numbers: left }];
  return given.map((piece, index) => (index === first ? { ...piece, numbers: [...piece.numbers, ...left] } : piece));
}

/** Neighbouring texts as one, empty ones dropped, the marked texts put back. */
function merged(pieces: readonly NumberedPiece[], marks: Marks): NumberedPiece[] {
  const result: NumberedPiece[] = [];
  for (const { text: marked, numbers } of pieces) {
    const text = marks.restore(marked.replace(anyMark, ''));
    const last = result.at(-1);
    if (text === '') continue;
    if (numbers.length > 0 || last === undefined || last.numbers.length > 0) result.push({ text, numbers });
    else result[result.length - 1] = { text: last.text + text, numbers: [] };
  }
  return result;
}
