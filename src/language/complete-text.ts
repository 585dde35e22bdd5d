import type { CountText } from './search-messages.ts';

/** Replaces "{name}" by the value of that name. */
export function completeText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** The form of a text that a number takes in a language, the number written as that language does. */
export function countText(
  text: CountText,
  count: number,
  locale: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const form = text[new Intl.PluralRules(locale).select(count)] ?? text.other;
  return completeText(form, { ...values, count: count.toLocaleString(locale) });
}
