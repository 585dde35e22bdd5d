/** First and last code point. */
export type CodeRange = readonly [first: number, last: number];

/** Ranges of a CSS unicode-range: "U+0-FF,U+131". */
export function parseRanges(list: string): CodeRange[] {
  return list.split(',').map((range) => {
    const [first = 0, last = first] = range
      .replace(/^\s*u\+/i, '')
      .split('-')
      .map(fromHex);
    return [first, last];
  });
}

function fromHex(digits: string): number {
  return Number.parseInt(digits, 16);
}

/** Whether a code point is in one of the ranges. */
export function isInRanges(code: number, ranges: readonly CodeRange[]): boolean {
  return ranges.some(([first, last]) => first <= code && code <= last);
}

/** The fewest ranges that hold just these code points, which are in ascending order. */
export function rangesOf(codes: Iterable<number>): CodeRange[] {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}
