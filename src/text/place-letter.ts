/** The letter of a place, counted from 0: a, b … z, aa, ab … */
export function placeLetter(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26));
  return place < 26 ? letter : placeLetter(Math.floor(place / 26) - 1) + letter;
}
