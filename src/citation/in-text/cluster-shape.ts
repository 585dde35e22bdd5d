import { cite, citeBegin, citeEnd, citeNumber, numberOfMark } from './marks.ts';
import type { RehypeCluster } from './rehype-clusters.ts';

/** A cluster with the smallest numbers that are printed in the same way, and what they stand for. */
interface ClusterShape {
  readonly cluster: RehypeCluster;
  readonly actual: ReadonlyMap<number, number>;
}

/**
 * [7,8,9,31] is printed as [1,2,3,5] is: only the order of numbers and which of them are neighbours counts. So a few
 * shapes serve all the clusters of a journal.
 */
export function shapeOf(cluster: RehypeCluster): ClusterShape {
  const numbers = [...new Set(cluster.map(({ number }) => number))].sort((a, b) => a - b);
  const small = new Map<number, number>();
  let last = -1;
  for (const [index, number] of numbers.entries()) {
    last += index > 0 && numbers[index - 1] === number - 1 ? 1 : 2;
    small.set(number, last);
  }
  return {
    cluster: cluster.map((item) => ({ ...item, number: small.get(item.number) ?? item.number })),
    actual: new Map([...small].map(([number, shape]) => [shape, number])),
  };
}

/** The number that a text is, with nothing but punctuation around it. */
export const soleNumber = (text: string): number => Number(/^\D*(\d+)\D*$/.exec(text)?.[1] ?? 0);

/** A printed shape with the numbers that it stands for, every cite marked with its own. */
export function withActualNumbers(printed: string, actual: ReadonlyMap<number, number>): string {
  return printed.replace(cite, (whole, mark: string, text: string) => {
    const shape = numberOfMark(mark) || soleNumber(text);
    const number = actual.get(shape);
    if (number === undefined) return whole;
    const renumbered = text.replace(new RegExp(`(?<!\\d)${shape}(?!\\d)`), String(number));
    return `${citeBegin}${citeNumber(number)}${renumbered}${citeEnd}`;
  });
}
