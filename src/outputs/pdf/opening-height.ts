/** What stands before the text, as content of Typst, in the order of the page. */
export interface Opening {
  readonly notices: readonly string[];
  readonly title: string;
  readonly subtitle: string;
  readonly authors: string;
  readonly affiliations: readonly string[];
  readonly facts: readonly string[];
  readonly note: string;
  readonly abstract: string;
}

/** Points: the room for all of it on the first page, which the template measures in the same way. */
const room = 680;
/** Points: the width of the text in one column, and that within a box. */
const [width, boxWidth] = [425, 397];
/** Points: the line of the journal with a logo and the DOI, and the section. */
const constant = 90;

/** What is no line of words: its height is not told by its length. */
const unforeseen = /#(?:report-|math|quote|raw|terms|image|box\(image)/;

/**
 * Whether an opening is surely lower than a page. What surely is need not be measured, which costs as much as setting it;
 * so the sum of all its parts is estimated from their words, and each is taken for a little more than it is.
 */
export function isShortOpening(opening: Opening): boolean {
  const { notices, title, subtitle, authors, affiliations, facts, note, abstract } = opening;
  if (unforeseen.test(abstract) || unforeseen.test(note)) return false;
  const sum =
    constant +
    total(notices.map((notice) => linesOf(notice, 9, width - 19) + 24)) +
    (linesOf(title, 24, width) + 27) +
    linesOf(subtitle, 14, width) +
    (linesOf(authors, 16, width) + 14) +
    total([...affiliations, ...facts].map((line) => linesOf(line, 8.5, width) + 6)) +
    (note === '' ? 0 : linesOf(note, 9, width - 8) + 24) +
    (abstract === '' ? 0 : textHeight(abstract, boxWidth) + 96);
  return sum <= room;
}

/** Whether learning points are surely lower than two thirds of a page. */
export const arePointsShort = (points: string): boolean =>
  !unforeseen.test(points) && textHeight(points, boxWidth) + 96 <= room * 0.66;

/** Of paragraphs, headings and items of lists, each of which begins a line. */
function textHeight(content: string, wide: number): number {
  return total(content.split(/\n\n|(?:\(|, )\[/).map((part) => linesOf(part, 10, wide) + 12));
}

/** The height of the lines of a paragraph. @param size of its letters, as its width in points */
function linesOf(content: string, size: number, wide: number): number {
  const ems = total(Array.from(wordsOf(content), widthOf));
  return Math.ceil((1.12 * ems * size) / wide) * 1.35 * size;
}

/** What is printed stands in strings. */
const wordsOf = (content: string): string => (content.match(/"(?:[^"\\]|\\.)*"/g) ?? []).join('');

/** About how wide a character is, in ems. */
function widthOf(character: string): number {
  if (character > '\u1100') return 1;
  return /[\p{Lu}mw%@—]/u.test(character) ? 0.72 : 0.5;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
