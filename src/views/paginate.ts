/** Most entries that a page of a list shows. */
export const pageLength = 100;

/** Lists of no more pages than this link each page to every other. */
const fewPages = 10;

/** A page of a list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  /** Pages that the list has, one at least. */
  readonly count: number;
  /** Path of the list, at which its first page stands: "keywords/fever/". */
  readonly list: string;
}

/** The pages of a list; a list of nothing has one page. */
export function paginate<T>(items: readonly T[], list: string): readonly ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / pageLength));
  return Array.from({ length: count }, (_, at) => ({
    items: items.slice(at * pageLength, (at + 1) * pageLength),
    number: at + 1,
    count,
    list,
  }));
}

/** "keywords/fever/", "keywords/fever/page/2/" */
export function pagePath(list: string, number: number): string {
  return number === 1 ? list : `${list}page/${number}/`;
}

/**
 * The pages that a page of a list links to, itself among them: all where they are few, else the first, the last, those
 * beside it, and round numbers near and far, so that any page is a few links from any other.
 */
export function linkedPages(number: number, count: number): readonly number[] {
  if (count <= fewPages) return Array.from({ length: count }, (_, at) => at + 1);
  const near = [-2, -1, 0, 1, 2].map((step) => number + step);
  const round = [10, 100, 1000].flatMap((unit) => multiplesAround(number, unit));
  const inList = [1, ...near, ...round, count].filter((each) => each >= 1 && each <= count);
  return [...new Set(inList)].sort((a, b) => a - b);
}

/** Five multiples of a unit below a number and five above, with the nearest between them. */
function multiplesAround(number: number, unit: number): number[] {
  const nearest = Math.round(number / unit);
  return Array.from({ length: 11 }, (_, at) => (nearest - 5 + at) * unit);
}
