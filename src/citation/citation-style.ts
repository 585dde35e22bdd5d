/** How the list shortens names: of so many or more, the first ones alone (CSL et-al-min, et-al-use-first). */
export interface EtAl {
  readonly min: number;
  readonly useFirst: number;
}

/** A CSL style, registered once under a name that is its own or, for a journal's file, the hash of its text. */
export interface CitationStyle {
  readonly name: string;
  readonly xml: string;
  /** Whether citations are numbers ("[1–3]") rather than names and years. */
  readonly numeric: boolean;
  /** Whether an entry of the list is the same whatever stands beside it: it may be remembered. */
  readonly independentEntries: boolean;
  /** Whether a citation depends on nothing but the numbers, locators and affixes in it. */
  readonly plainNumbers: boolean;
  /** Whether citations print locators; where they do not, Casebook writes them. */
  readonly printsLocators: boolean;
  /** Whether an entry of the list begins with its number. */
  readonly numbersEntries: boolean;
  /** Whether citations are raised numerals. */
  readonly raised: boolean;
  /** Undefined where the list shows all names. */
  readonly etAl?: EtAl | undefined;
}
