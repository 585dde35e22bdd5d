/** Things under the letter with which their names begin. */
export interface Letter<T> {
  readonly letter: string;
  readonly items: readonly T[];
}

/** Scripts without an alphabet stand under one sign each. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}/u, '漢'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'あ'],
  [/\p{Script=Hangul}/u, '한'],
  [/^$|\P{L}/u, '#'],
];

const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Things in the alphabetical order of a language, by letter: Ö stands under O in English and after Z in Swedish. What
 * comes before the first letter or digit of a name does not count.
 * @param language BCP 47 tag
 */
export function alphabetical<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  language: string,
): readonly Letter<T>[] {
  const order = new Intl.Collator(language, { numeric: true });
  const letterOf = letterFinder(language);
  const named = items.map((item) => ({ item, name: nameOf(item).replace(/^[^\p{L}\p{N}]+/u, '') }));
  named.sort((a, b) => order.compare(a.name, b.name));
  const letters = Map.groupBy(named, ({ name }) => letterOf([...name.normalize('NFC')][0] ?? ''));
  return [...letters].map(([letter, group]) => ({ letter, items: group.map(({ item }) => item) }));
}

/** Finds the letter of its alphabet that a character is a form of, each once. */
function letterFinder(language: string): (character: string) => string {
  const base = new Intl.Collator(language, { sensitivity: 'base' });
  const known = new Map<string, string>();
  const find = (character: string): string => {
    const script = scripts.find(([pattern]) => pattern.test(character));
    if (script) return script[1];
    const plain = [...character.normalize('NFD')][0] ?? character;
    const letter = [...latin, plain].find((each) => base.compare(each, character) === 0);
    return (letter ?? character).toLocaleUpperCase(language);
  };
  return (character) => {
    const letter = known.get(character) ?? find(character);
    known.set(character, letter);
    return letter;
  };
}
