/**
 * A text that a browser completes: "{count}" and the like are replaced, and the form is chosen by the plural rules of
 * the language (https://cldr.unicode.org/index/cldr-spec/plural-rules).
 */
export type CountText = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Texts of the search page that only a browser can complete; sent to it as they are, so no functions. */
export interface SearchMessages {
  readonly searching: string;
  /** "{count} results for “{text}”" */
  readonly found: CountText;
  /** "{count} results", where only filters were chosen. */
  readonly filtered: CountText;
  /** "No results for “{text}”" */
  readonly none: string;
  readonly noneFiltered: string;
  readonly failed: string;
  /** "Show {count} more" */
  readonly more: CountText;
  /** Accessible name of the button that takes a filter off: "Remove filter {filter}: {value}". */
  readonly remove: string;
  /** "{count} more; type to filter", below the first values of a long filter. */
  readonly narrow: CountText;
  /** What names something in the next two: "“{text}”". */
  readonly quoted: string;
  /** "Also searched: {names}" */
  readonly also: string;
  /** "Did you mean {text}?"; the text leads to it. */
  readonly near: string;
}
