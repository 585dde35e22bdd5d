// The names that a journal gives its reports one after the other: "2020_001530", "ljcc.2025.0101".

/** A name and the year in which it was given. */
export interface Named {
  readonly name: string;
  readonly year: string;
}

/** A name in its parts: what stands before the number, with {year} in the place of the year, and the number. */
interface Numbered extends Named {
  readonly before: string;
  readonly number: string;
}

function parted({ name, year }: Named): Numbered[] {
  const [, start, number] = /^(.*?)(\d{1,12})$/.exec(name) ?? [];
  if (start === undefined || number === undefined) return [];
  const before = start.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/, (found) => (found === year ? '{year}' : found));
  return [{ name, year, before, number }];
}

/**
 * The name that continues the most frequent series of names: its number is one more than the greatest of the series. A
 * series that begins anew every year begins with the smallest number of its last year.
 *
 * @param names in the order in which they were given
 * @param isFree whether a name may be given
 * @returns undefined where no name ends in a number
 */
export function nextInSeries(
  names: readonly Named[],
  year: string,
  isFree: (name: string) => boolean,
): string | undefined {
  const groups = Map.groupBy(names.flatMap(parted), ({ before }) => before);
  // Of two series of the same length the one that began last is the one in use.
  const [series] = [...groups.values()].toReversed().toSorted((a, b) => b.length - a.length);
  if (!series?.[0]) return undefined;
  const { before } = series[0];
  const width = series.at(-1)?.number.length ?? 1;
  let number = firstNumber(series, year);
  const name = (): string => before.replace('{year}', year) + String(number).padStart(width, '0');
  while (!isFree(name())) number++;
  return name();
}

/** A name like one that is taken: "2020_001531" after "2020_001530", "first-correction-2" after "first-correction". */
export function nextLike(name: string, isFree: (name: string) => boolean): string {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(name)?.[0] ?? '';
  const numbered = /\d{1,12}$/.test(name) ? name : `${name}-1`;
  return nextInSeries([{ name: numbered, year }], year, isFree) ?? numbered;
}

function firstNumber(series: readonly Numbered[], year: string): number {
  const numbersOf = (wanted: string): number[] =>
    series.filter((each) => each.year === wanted).map(({ number }) => Number(number));
  const years = [...new Set(series.map((each) => each.year))].sort();
  const lastYear = years.at(-1) ?? year;
  const yearBefore = years.at(-2);
  const perYear = series[0]?.before.includes('{year}') && yearBefore !== undefined;
  const beginsAnew = perYear && Math.min(...numbersOf(lastYear)) <= Math.max(...numbersOf(yearBefore));
  if (beginsAnew && year > lastYear) return Math.min(...numbersOf(lastYear));
  const counted = beginsAnew ? numbersOf(year) : series.map(({ number }) => Number(number));
  return Math.max(0, ...counted) + 1;
}
