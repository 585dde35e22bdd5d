import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Numbering } from '../../model/tree/block.ts';
import { placeLetter } from '../../text/place-letter.ts';
import { romanNumeral } from '../../text/roman-numeral.ts';
import { linesOf, paragraphOf, withoutStart } from './lines.ts';

/** "a)", "(iv)", "b.", "A)": what a point begins with. Initials, "A. Smith", begin none. */
const mark = /^(?:\(([a-z]{1,5}|[A-Z]{1,5}|\d{1,2})\)|([a-z]{1,5}|[A-Z]{1,5})\)|([a-z]{1,5})\.)[ \t]+(?=\S|$)/;

/** Paragraphs that are read as one list: without a limit, many that make none would be read again from each of them. */
const mostParagraphs = 100;

interface Point {
  readonly sign: string;
  readonly lines: PhrasingContent[][];
}

/** Blocks with the lists among them whose points have letters, Roman numerals or numbers in brackets, in their order. */
export function readLetteredLists(blocks: readonly RootContent[]): RootContent[] {
  const read: RootContent[] = [];
  for (let index = 0; index < blocks.length; ) {
    const points: Point[] = [];
    const from = index;
    for (let more = pointsOf(blocks[index]); more && index - from < mostParagraphs; more = pointsOf(blocks[++index]))
      points.push(...more);
    const numbering = numberingOf(points);
    if (numbering !== undefined) read.push(listOf(points, numbering, index - from));
    else {
      index = from;
      const block = blocks[index++];
      if (block) read.push(block);
    }
  }
  return read;
}

function pointsOf(block: RootContent | undefined): Point[] | undefined {
  if (block?.type !== 'paragraph') return undefined;
  const points: Point[] = [];
  for (const line of linesOf(block)) {
    const [first] = line;
    const [whole = '', ...signs] = (first?.type === 'text' && mark.exec(first.value)) || [];
    const sign = signs.find(Boolean);
    if (sign !== undefined) points.push({ sign, lines: [withoutStart(line, whole.length)] });
    else if (points.length === 0) return undefined;
    else points.at(-1)?.lines.push(line);
  }
  return points;
}

/** How points are numbered that follow one another from the first on; undefined where they do not. */
function numberingOf(points: readonly Point[]): Numbering | undefined {
  if (points.length < 2) return undefined;
  const isUpper = /[A-Z]/.test(points[0]?.sign ?? '');
  const forms: readonly (readonly [Numbering, (place: number) => string])[] = [
    ['decimal', (place) => String(place + 1)],
    [isUpper ? 'upper-alpha' : 'lower-alpha', placeLetter],
    [isUpper ? 'upper-roman' : 'lower-roman', romanNumeral],
  ];
  const written = (text: string): string => (isUpper ? text.toUpperCase() : text);
  return forms.find(([, numeral]) => points.every(({ sign }, place) => sign === written(numeral(place))))?.[0];
}

function listOf(points: readonly Point[], numbering: Numbering, blocks: number): List {
  const children = points.map(({ lines }): ListItem => {
    const paragraph = paragraphOf(lines);
    return { type: 'listItem', spread: blocks > 1, children: [paragraph], position: paragraph.position };
  });
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  const position = start && end && { start, end };
  return {
    type: 'list',
    ordered: true,
    start: 1,
    spread: blocks > 1,
    numbering: numbering === 'decimal' ? undefined : numbering,
    children,
    position,
  };
}
