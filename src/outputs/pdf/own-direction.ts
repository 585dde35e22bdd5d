import type { RichNode } from '../../model/text.ts';
import type { Inline, Text } from '../../model/tree/inline.ts';
import { plainText } from '../../tree/text/plain-text.ts';

const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const fromLeft = /\p{Script=Latin}/u;

/** Whether a text has Latin letters, and none that are written from the right. */
export const isLatin = (text: string): boolean => fromLeft.test(text) && !fromRight.test(text);

type Range = readonly [start: number, end: number];

/**
 * A line of a text that is written from the right, in which Latin sentences are set apart (UAX #9), several together:
 * they are read from the left, and keep the stops and brackets at their ends.
 */
export function withLatinApart<N extends Inline | RichNode>(nodes: readonly N[]): readonly (N | Text)[] {
  const texts = nodes.map(wordsOf);
  const ranges = latinRanges(texts.join(''));
  let end = 0;
  return ranges.length === 0
    ? nodes
    : nodes.flatMap((node, at) => {
        const start = end;
        end += texts[at]?.length ?? 0;
        return marked(node, start, end, ranges);
      });
}

/** Marks of citations and notes stand for a sign, and what has other letters within it for one of these. */
function wordsOf(node: Inline | RichNode): string {
  if (node.type === 'text') return node.value;
  const text = plainText([node]);
  return fromRight.test(text) ? 'ا' : text || '1';
}

/** The text as a whole, or its sentences of three words at least. */
function latinRanges(text: string): readonly Range[] {
  if (isLatin(text)) return [[0, text.length]];
  return Array.from(text.matchAll(/[^\p{Script=Arabic}\p{Script=Hebrew}]+/gu)).flatMap(({ 0: stretch, index }) => {
    const opening = (index === 0 ? /^\s*/ : /[.!?:؟،؛]\s+/).exec(stretch);
    const [whole] = /^.*[.!?]\S*(?=\s|$)/su.exec(stretch) ?? [''];
    const start = opening ? opening.index + opening[0].length : stretch.length;
    const words = whole.slice(start);
    return isLatin(words) && words.split(/\s+/).length >= 3 ? [[index + start, index + whole.length]] : [];
  });
}

const [open, close] = ['\u2066', '\u2069'];

/** A node with the marks of what begins and ends in it; they stand beside it where it is no text. */
function marked<N extends Inline | RichNode>(
  node: N,
  start: number,
  end: number,
  ranges: readonly Range[],
): (N | Text)[] {
  const opens = ranges.map(([at]) => at - start).filter((at) => at >= 0 && at < end - start);
  const closes = ranges.map(([, at]) => at - start).filter((at) => at > 0 && at <= end - start);
  if (opens.length + closes.length === 0) return [node];
  const text = (value: string): Text => ({ type: 'text', value });
  if (node.type !== 'text') return [...opens.map(() => text(open)), node, ...closes.map(() => text(close))];
  const letters = Array.from(
    { length: end - start + 1 },
    (_, at) => (closes.includes(at) ? close : '') + (opens.includes(at) ? open : '') + (node.value[at] ?? ''),
  );
  return [{ ...node, value: letters.join('') }];
}
