/** Labels of locators by what people write, as rehype-citation knows them, too. */
const labels: readonly (readonly [label: string, pattern: RegExp])[] = [
  ['p.', /^(?:pp?\.?|pages?|S\.|Seiten?)\s*(?=[\divxlcm])/i],
  ['chap.', /^(?:chap(?:ter|ters|s)?\.?|ch\.)\s*(?=[\divxlcm])/i],
  ['fig.', /^fig(?:ure|ures|s)?\.?\s*(?=\d)/i],
  ['sec.', /^(?:sec(?:tion|tions|t|s)?\.?|§+)\s*(?=[\divxlcm])/i],
  ['para.', /^(?:para(?:graph|graphs|s|gr)?\.?|¶+)\s*(?=\d)/i],
  ['vol.', /^vol(?:ume|umes|s)?\.?\s*(?=[\divxlcm])/i],
  ['no.', /^(?:nos?\.|numbers?)\s*(?=\d)/i],
];

/** What CSL calls the labels. */
const terms: Readonly<Record<string, string>> = {
  'p.': 'page',
  'chap.': 'chapter',
  'fig.': 'figure',
  'sec.': 'section',
  'para.': 'paragraph',
  'vol.': 'volume',
  'no.': 'issue',
};

/** A locator with its label as rehype-citation reads it; without one where it is none that CSL knows ("table 2"). */
export interface Locator {
  readonly label?: string;
  readonly value: string;
}

/** "p. 12" and "12" are page 12, "fig. 2" is figure 2, "table 2" stays as it is. */
export function readLocator(text: string): Locator {
  const written = text.trim();
  for (const [label, pattern] of labels) {
    const found = pattern.exec(written);
    const value = found === null ? '' : written.slice(found[0].length);
    // Braces would end the locator for rehype-citation.
    if (found !== null && /^(?:[\divxlcmeS–,& -]|\.(?=\d))+[a-z]?$/i.test(value)) return { label, value };
  }
  return /^[\divxlcm][\divxlcm–, -]*$/i.test(written) ? { label: 'p.', value: written } : { value: written };
}

/**
 * A locator as Casebook writes it where a style prints none: with the short label of the locale, as CSL would.
 * @param term gives the short form of a term of CSL, the plural for 1.
 */
export function printedLocator({ label, value }: Locator, term: (name: string, plural: 0 | 1) => string): string {
  const name = label === undefined ? undefined : terms[label];
  return name === undefined ? value : `${term(name, /\d\s*[–,&-]/.test(value) ? 1 : 0)} ${value}`;
}
