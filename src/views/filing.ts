import { withoutLocants } from './chemical-prefix.ts';

/** Arabic nouns that are met with their article; of other words the first letters may be their own: "الدوستيرون". */
const arabicNouns =
  'أطفال|إيدز|بول|جلد|جنين|حمل|حمى|دماغ|ربو|رحم|رضع|رئة|سرطان|سكري|سل|صداع|صرع|طفل|عظام|عين|قلب|كبد|كلى|كلية|مرض|مفاصل|نقرس';

/**
 * The definite articles of a language before a name: where a capital follows, it may be a part of the name, "Le Fort",
 * "Los Angeles", and in capitals an abbreviation. In German every noun has a capital, and in English no name of a
 * disease begins with "The".
 */
const articles: Readonly<Record<string, RegExp>> = {
  // Surely one before a hamza, and in a noun that ends in "ة".
  ar: new RegExp(`^ال(?=[أإآ]|(?:${arabicNouns})(?!\\p{L})|(?!كتر|ته|تو|تص|تئ|تح)\\p{L}{3,}(?<!ي)ة(?!\\p{L}))`, 'u'),
  de: /^[Dd](?:er|ie|as)\s+(?=[\p{L}\p{N}])/u,
  en: /^[Tt]he\s+(?=[\p{L}\p{N}])/u,
  es: /^(?:[Ee]l|[Ll][ao]s?)\s+(?=\p{Ll})/u,
  fr: /^(?:[Ll](?:es?|a)\s+|[Ll]['’])(?=\p{Ll})/u,
  it: /^(?:(?:[Ii]l|[Ll][oae]|[Gg]li)\s+|[Ll]['’])(?=\p{Ll})/u,
  // Before a plural: "os odontoideum" is the Latin of a bone.
  pt: /^[OoAa]s\s+(?=\p{Ll}+s(?!\p{L}))/u,
};

/**
 * What an index files a keyword or the name of a group by: librarians pass over articles and the prefixes of chemists, so
 * that "β-hydroxybutyrate" stands under H, and "The Editors" under E.
 *
 * @param language BCP 47 tag of the index
 */
export function filedName(name: string, language: string): string {
  const article = articles[language.split('-')[0]?.toLowerCase() ?? ''];
  return withoutLocants(article ? name.replace(article, '') : name);
}
