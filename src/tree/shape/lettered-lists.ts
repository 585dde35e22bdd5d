import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Numbering } from '../../model/tree/block.ts';
import { placeLetter } from '../../text/place-letter.ts';
import { romanNumeral } from '../../text/roman-numeral.ts';
import { linesOf, paragraphOf, withoutStart } from './lines.ts';

/** "a)", "(iv)", "b.", "A)": what a point begins with. Initials, "A. Smith", begin none, but for those before a tab. */
const mark =
  /^(?:\(([a-z]{1,5}|[A-Z]{1,5}|\d{1,2})\)|([a-z]{1,5}|[A-Z]{1,5}|\d{1,2})\)|([a-z]{1,5}|[A-Z]{1,5}(?=\.\t))\.)[ \t]+(?=\S|$)/;

/** Paragraphs that are read as one list: without a limit, many that make none would be read again from each of them. */
const mostParagraphs = 100;

interface Point {
  readonly sign: string;
  /** The marks around it: ")". */
  readonly style: string;
  readonly lines: PhrasingContent[][];
}

/** Points of a paragraph, and the lines above the first. */
interface Pointed {
  readonly above: PhrasingContent[][];
  readonly points: readonly Point[];
}

/**
 * Blocks with the lists among them whose points have letters, Roman numerals or numbers in brackets, in their order. The
 * first may stand below the line that announces them; another kind of sign begins a list in the point above it.
 */
export function readLetteredLists(blocks: readonly RootContent[]): RootContent[] {
  const read: RootContent[] = [];
  for (let index = 0; index < blocks.length; ) {
    const from = index;
    const first = pointedAt(blocks[index]);
    const points = [...(first?.points ?? [])];
    if (first) index++;
    for (let more = first && pointedAt(blocks[index]); more && index - from < mostParagraphs; ) {
      if (more.above.length > 0) break;
      points.push(...more.points);
      more = pointedAt(blocks[++index]);
    }
    const list = listOf(points, index - from > 1);
    if (first && list) read.push(...aboveOf(first), list);
    else {
      index = from + 1;
      const block = blocks[from];
      if (block) read.push(block);
    }
  }
  return read;
}

const aboveOf = ({ above }: Pointed): Paragraph[] => (above.length > 0 ? [paragraphOf(above)] : []);

function pointedAt(block: RootContent | undefined): Pointed | undefined {
  if (block?.type !== 'paragraph') return undefined;
  const above: PhrasingContent[][] = [];
  const points: Point[] = [];
  for (const line of linesOf(block)) {
    const [first] = line;
    const [whole = '', ...signs] = (first?.type === 'text' && mark.exec(first.value)) || [];
    const sign = signs.find(Boolean);
    if (sign === undefined) (points.at(-1)?.lines ?? above).push(line);
    else points.push({ sign, style: whole.replace(sign, '').trim(), lines: [withoutStart(line, whole.length)] });
  }
  return points.length > 0 ? { above, points } : undefined;
}

const forms: readonly (readonly [Numbering, (place: number) => string])[] = [
  ['decimal', (place) => String(place + 1)],
  ['lower-alpha', placeLetter],
  ['upper-alpha', (place) => placeLetter(place).toUpperCase()],
  ['lower-roman', romanNumeral],
  ['upper-roman', (place) => romanNumeral(place).toUpperCase()],
];

/** A list that points are added to. */
interface Level {
  readonly style: string;
  readonly numeral: (place: number) => string;
  readonly list: List;
}

/** The list that points make, each of which goes on with one that is open or begins one; undefined where one does neither. */
function listOf(points: readonly Point[], spread: boolean): List | undefined {
  const all: Level[] = [];
  let open: Level[] = [];
  for (const point of points) {
    const at = open.findLastIndex(
      ({ style, numeral, list }) => style === point.style && numeral(list.children.length) === point.sign,
    );
    open = at === -1 ? open : open.slice(0, at + 1);
    const level = open[at] ?? beginning(point, spread);
    if (!level || (at === -1 && open.some((other) => areAlike(other, level)))) return undefined;
    if (at === -1) {
      open.at(-1)?.list.children.at(-1)?.children.push(level.list);
      open.push(level);
      all.push(level);
    }
    const paragraph = paragraphOf(point.lines);
    level.list.children.push({ type: 'listItem', spread, children: [paragraph], position: paragraph.position });
  }
  const [top] = all;
  return top && all.some(({ list }) => list.children.length > 1) ? placed(top.list) : undefined;
}

/** Whether two lists count in the same way, so that one cannot stand in the other. */
const areAlike = (first: Level, second: Level): boolean =>
  first.style === second.style && first.numeral === second.numeral;

function beginning({ sign, style }: Point, spread: boolean): Level | undefined {
  const [numbering, numeral] = forms.find(([, each]) => each(0) === sign) ?? [];
  if (!numbering || !numeral) return undefined;
  const form = numbering === 'decimal' ? undefined : numbering;
  return { style, numeral, list: { type: 'list', ordered: true, start: 1, spread, numbering: form, children: [] } };
}

function placed(list: List): List {
  for (const item of list.children) for (const child of item.children) if (child.type === 'list') placed(child);
  const start = list.children[0]?.position?.start;
  const end = list.children.at(-1)?.position?.end;
  list.position = start && end && { start, end };
  return list;
}
