const suffixes: Readonly<Record<string, string>> = {
  jr: 'Jr',
  junior: 'Jr',
  sr: 'Sr',
  senior: 'Sr',
  ii: 'II',
  iii: 'III',
  iv: 'IV',
  '2nd': 'II',
  '3rd': 'III',
  '4th': 'IV',
};

/** "Jr" of "Jr.", "jr" and "Junior"; undefined for any other word. */
export function suffixOf(word: string): string | undefined {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return Object.hasOwn(suffixes, plain) ? suffixes[plain] : undefined;
}
