const months = [
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
];

/** The abbreviations that BibTeX itself knows; months may be written out or cut ("mar", "sept"). */
export function monthNames(): Map<string, string> {
  const names = months.flatMap((name): [string, string][] => [
    [name.toLowerCase(), name],
    [name.slice(0, 3).toLowerCase(), name],
  ]);
  return new Map([...names, ['sept', 'September']]);
}
