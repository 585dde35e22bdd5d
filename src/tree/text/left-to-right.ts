import type { RichNode } from '../../model/text.ts';
import type { Inline, Text } from '../../model/tree/inline.ts';
import { plainText } from './plain-text.ts';

/** Words that are read from the left in a line from the right, apart from those around them (UAX #9, isolates). */
export interface LeftToRight<Child> {
  readonly type: 'leftToRight';
  readonly children: readonly Child[];
}

/** Letters that are written from the right, with their marks; their digits are not. */
const rightLetter = String.raw`[[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]--\p{Nd}]`;
const fromRight = new RegExp(rightLetter, 'v');
const fromLeft = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Whether a text has Latin letters, or others like them, and none that are written from the right. */
export const isFromLeft = (text: string): boolean => fromLeft.test(text) && !fromRight.test(text);

type Range = readonly [start: number, end: number];

/**
 * A line of a text that is written from the right, in which Latin sentences (several together) and measures are set
 * apart: "< 5 mg/L" would be printed as "mg/L 5 >", and the stop of a sentence before it.
 */
export function withLeftToRight<N extends Inline | RichNode>(
  nodes: readonly N[],
): readonly (N | Text | LeftToRight<N | Text>)[] {
  const texts = nodes.map(wordsOf);
  const text = texts.join('');
  const ranges = rangesOf(text).filter(([start, end]) => isMisread(text.slice(start, end), text[end]));
  return ranges.length === 0 ? nodes : setApart(nodes, texts, ranges);
}

const mark = '\u{FFFC}';

/** A citation or a mark of a note counts as U+FFFC, and a node with letters from the right as one such letter. */
function wordsOf(node: Inline | RichNode): string {
  if (node.type === 'text') return node.value;
  const text = plainText([node]);
  return fromRight.test(text) ? 'ا' : text || mark;
}

/** The text as a whole, its sentences of three words at least, and the measures between them, in their order. */
function rangesOf(text: string): readonly Range[] {
  if (isFromLeft(text)) return [[0, text.length]];
  const stretches = text.matchAll(new RegExp(`[^${rightLetter}]+`, 'gv'));
  return Array.from(stretches).flatMap(({ 0: stretch, index }) => {
    const end = index + stretch.length;
    const sentences = sentencesOf(stretch, index === 0);
    if (!sentences) return measuresOf(text, index, end);
    const [from, to] = [index + sentences[0], index + sentences[1]];
    return [...measuresOf(text, index, from), [from, to] as const, ...measuresOf(text, to, end)];
  });
}

function sentencesOf(stretch: string, begins: boolean): Range | undefined {
  const opening = (begins ? /^\s*/ : /[.!?:؟،؛]\s+/).exec(stretch);
  const [whole] = /^.*[.!?]\S*(?=\s|$)/su.exec(stretch) ?? [''];
  const start = opening ? opening.index + opening[0].length : stretch.length;
  const words = whole.slice(start);
  return isFromLeft(words) && words.split(/\s+/).length >= 3 ? [start, whole.length] : undefined;
}

/** What holds together without spaces: "mg/dL", "CD4+", "p.(Val600Glu)"; marks, quotes and brackets end it. */
const inWord = String.raw`[^\s\(\)\[\]\{\}«»“”"،؛؟…${mark}]`;
const word = String.raw`${inWord}(?:${inWord}|\(${inWord}*\))*`;
const run = new RegExp(String.raw`${word}(?:(?<![,;:.!?])\s+${word})*`, 'gv');

const leadingSigns = /^(?:[^\p{L}\p{N}<>≤≥≈~±+=×↑↓−–\-.]+|[–-]+\s+)+/u;
const trailingSigns = /(?:\s+[^\p{L}\p{N}%°‰]+|[,;:.!?]+)$/u;
/** What joins a measure to a word from the right that stands directly before or behind it. */
const joiningStart = /^[-–—/+.,:]+/u;
const joiningEnd = /[-–—/,;:.!?]+$/u;

/** The measures from one place of a text to another, without the stops, dashes and hyphens that join them to others. */
function measuresOf(text: string, from: number, to: number): Range[] {
  return Array.from(text.slice(from, to).matchAll(run)).flatMap(({ 0: words, index }) => {
    const start = from + index;
    const end = start + words.length;
    const joins = (at: number) => fromRight.test(text[at] ?? '');
    const whole = words.replace(joins(end) ? joiningEnd : trailingSigns, '');
    const held = (joins(start - 1) ? whole.replace(joiningStart, '') : whole).replace(leadingSigns, '');
    const first = start + whole.length - held.length;
    return isMeasure(held) ? [[first, first + held.length]] : [];
  });
}

const digit = '[0-9۰-۹]';
const sign = '[<>≤≥≈~±+=−–-]';
const anyDigit = new RegExp(digit);
/** Measures without letters. */
const unlettered = [
  /[%‰°]/,
  new RegExp(`^${sign}\\s?${digit}`),
  new RegExp(`${digit}\\s${digit}{3}(?!${digit})`),
  // "2021;2:5–9" would be read in part from either side.
  new RegExp(`${digit};${digit}`),
  new RegExp(`${digit}{4}-${digit}{1,2}-${digit}`),
  // In Persian, unlike Arabic, a range is read from the left.
  /[۰-۹]\s?[–×-]\s?[۰-۹]/,
];

/** Numbers without letters follow their language, but for those with a sign or spaces within them. */
function isMeasure(words: string): boolean {
  if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}µ℃]/u.test(words)) return /[\p{L}\p{N}]/u.test(words);
  return anyDigit.test(words) && unlettered.some((kind) => kind.test(words));
}

/** Between Latin letters at both ends all keeps its order by itself; a mark behind them would stand on their right. */
function isMisread(words: string, next: string | undefined): boolean {
  const keepsOrder = /^\p{L}.*[\p{L}0-9]$/su.test(words) && !/[٠-٩۰-۹]/.test(words);
  return next === mark || words.includes(mark) || (words.length > 1 && !keepsOrder && !/^\p{L}$/u.test(words));
}

interface Piece<N> {
  readonly node: N | Text;
  readonly start: number;
  readonly end: number;
}

/** The nodes with those of each range in one; one that has a part of a range is in it as a whole, unless it is text. */
function setApart<N extends Inline | RichNode>(
  nodes: readonly N[],
  texts: readonly string[],
  ranges: readonly Range[],
): (N | Text | LeftToRight<N | Text>)[] {
  const line: (N | Text | LeftToRight<N | Text>)[] = [];
  let at = 0;
  let apart: { readonly range: number; readonly children: (N | Text)[] } | undefined;
  for (const { node, start, end } of piecesOf(nodes, texts, ranges)) {
    while ((ranges[at]?.[1] ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const isWithin = (ranges[at]?.[0] ?? Number.POSITIVE_INFINITY) < end;
    if (!isWithin) line.push(node);
    else if (apart?.range === at) apart.children.push(node);
    else {
      apart = { range: at, children: [node] };
      line.push({ type: 'leftToRight', children: apart.children });
    }
  }
  return line;
}

/** The nodes with their places in the line, and texts cut where a range begins or ends. */
function piecesOf<N extends Inline | RichNode>(
  nodes: readonly N[],
  texts: readonly string[],
  ranges: readonly Range[],
): Piece<N>[] {
  const cuts = new Set(ranges.flat());
  let end = 0;
  return nodes.flatMap((node, index): Piece<N>[] => {
    const start = end;
    end += texts[index]?.length ?? 0;
    if (node.type !== 'text') return [{ node, start, end }];
    const places = [start];
    for (let place = start + 1; place < end; place += 1) if (cuts.has(place)) places.push(place);
    return places.map((from, at) => {
      const to = places[at + 1] ?? end;
      return { node: { ...node, value: node.value.slice(from - start, to - start) }, start: from, end: to };
    });
  });
}
