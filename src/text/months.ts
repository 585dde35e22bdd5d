/** The months in English. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The number of a month by its English name, whole or cut to three letters or more; 0 where it is none. */
export function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return months.findIndex((month) => month.slice(0, 3).toLowerCase() === start) + 1;
}
