/** Spaces, signs above one letter, and signs that are no letters, in a row: setting them takes time beyond measure. */
const run = /[^\S\n]{100}|\p{M}{30}|[^\p{L}\p{N}\p{M}\s]{100}/u;

/** What of a text cannot be set in type, as the beginning of a message, and where. */
export interface Unsettable {
  readonly index: number;
  readonly message: string;
}

/** Runs that no writing has, such as a thousand no-break spaces. */
export function unsettableIn(text: string): Unsettable | undefined {
  const found = run.exec(text);
  if (!found) return undefined;
  const { 0: signs, index } = found;
  const isMarks = /^\p{M}/u.test(signs);
  const what = isMarks
    ? '30 accents or more on one letter'
    : `100 ${/^\s/.test(signs) ? 'spaces' : 'signs'} in a row or more`;
  return { index, message: `Here are ${what}; remove them` };
}
