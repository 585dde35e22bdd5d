/** What stands between the items of a list, each with its space. */
export interface Separators {
  readonly comma: string;
  readonly semicolon: string;
}

const latin: Separators = { comma: ', ', semicolon: '; ' };
const arabic: Separators = { comma: '، ', semicolon: '؛ ' };

/** The separators of a language (BCP 47): those of Arabic letters in Arabic, Persian, Urdu and others. */
export function separatorsIn(tag: string): Separators {
  return new Intl.Locale(tag).maximize().script === 'Arab' ? arabic : latin;
}
