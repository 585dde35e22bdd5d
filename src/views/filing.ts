/** A Greek letter or the numbers of places before a name, as often as they stand there: "β-", "5-", "17α-", "1,25-". */
const locants =
  /^(?:(?=[\p{N}\p{Script=Greek}µ])[\p{N},′'’]*[\p{Script=Greek}µ]?[\p{N},′'’]*(?:[-‐‑–−]|(?<=[\p{Script=Greek}µ]\p{N}*)\s))+(?=\p{L})/u;

/** The letters of the form of a substance: "L-asparaginase", "N-acetylcysteine"; D-dimer and L-shaped are no such names. */
const formLetters =
  /^(?:N(?:,N)?|DL?|L)[-‐‑](?!(?:dimer|like|loop|shape|termin|transposition|type|wave))(?=\p{L}{4})/iu;

/** The definite articles of a language before a name. */
const articles: Readonly<Record<string, RegExp>> = {
  // Not the beginning of words such as "التهاب", inflammation.
  ar: /^ال(?!تهاب|تواء|تصاق|تئام|تحام|كترو)(?=\p{L}{3})/u,
  de: /^(?:der|die|das)\s+/iu,
  en: /^the\s+/iu,
  es: /^(?:el|la|los|las)\s+/iu,
  fr: /^(?:(?:les?|la)\s+|l['’])/iu,
  it: /^(?:(?:il|lo|la|gli|le)\s+|l['’])/iu,
  pt: /^(?:os|as)\s+/iu,
};

/**
 * What an index files a keyword or the name of a group by: librarians pass over articles and the prefixes of chemists, so
 * that "β-hydroxybutyrate" stands under H, and "The Editors" under E.
 *
 * @param language BCP 47 tag of the index
 */
export function filedName(name: string, language: string): string {
  const article = articles[language.split('-')[0]?.toLowerCase() ?? ''];
  const bare = article ? name.replace(article, '') : name;
  return bare.replace(locants, '').replace(formLetters, '');
}
