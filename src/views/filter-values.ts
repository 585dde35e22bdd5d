/** A value of a filter with the number of results that it would leave. */
export interface FilterValue {
  readonly value: string;
  readonly count: number;
}

/** Values of a filter that are offered at a time. */
const mostOffered = 12;

/**
 * The values of a filter to offer: those of most results (years: the newest) and those chosen. Values without a result
 * are left out, and the rest of many is found by typing a part of its name.
 *
 * @returns the values to show and how many more there are
 */
export function offeredValues(
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
  typed: string,
): { readonly values: readonly FilterValue[]; readonly more: number } {
  const wanted = plain(typed);
  const all = Object.entries(counts)
    .map(([value, count]) => ({ value, count }))
    .filter(({ value, count }) => chosen.includes(value) || (count > 0 && plain(value).includes(wanted)))
    .sort(inOrder);
  const values = all.filter(({ value }, index) => index < mostOffered || chosen.includes(value));
  return { values, more: all.length - values.length };
}

function inOrder(a: FilterValue, b: FilterValue): number {
  return Number(b.value) - Number(a.value) || b.count - a.count || a.value.localeCompare(b.value);
}

/** Capitals and accents do not matter to who types a name. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
