import type { CountText } from './search-messages.ts';

/** Replaces "{name}" by the value of that name. */
export function completeText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** Makes of a text that counts what it says of a number: "1 article", "2 articles". */
export type Counting = (text: CountText) => (count: number) => string;

/** The counting of a language, whose forms and digits numbers take. @param locale BCP 47 tag */
export function countingIn(locale: string): Counting {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (text) => (count) => completeText(text[rules.select(count)] ?? text.other, { count: numbers.format(count) });
}

/** The form of a text that a number takes in a language, with the other values that it names. */
export function countText(
  text: CountText,
  count: number,
  locale: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return completeText(countingIn(locale)(text)(count), values);
}
