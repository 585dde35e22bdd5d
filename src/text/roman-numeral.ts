const romans = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** "iv" for the place 3, counted from 0. */
export function romanNumeral(place: number): string {
  let left = place + 1;
  let numeral = '';
  for (const [sign, value] of romans) for (; left >= value; left -= value) numeral += sign;
  return numeral;
}
