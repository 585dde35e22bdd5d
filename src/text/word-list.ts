const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** "a, b and c" */
export function andList(words: readonly string[]): string {
  return conjunction.format(words);
}

/** "a, b or c" */
export function orList(words: readonly string[]): string {
  return disjunction.format(words);
}
