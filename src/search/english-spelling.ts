type Rule = readonly [pattern: RegExp, replacement: string];

/** British spellings as American ones. A word need not come out right, but both spellings must come out alike. */
const american: readonly Rule[] = [
  // Not of "aerobic", "Michael" or "vertebrae", where nobody writes "e".
  [/(?<!^)ae(?=[^l\W])|^ae(?=[^lr\W])/g, 'e'],
  [/o?oe(?=soph|dem|str|nol)|^oe(?=\w)|(?<=^f|am|^c)oe(?=[bltm])|(?<=rrh|gn|pn|an|hom|ph|man)oe(?=[aionu])/g, 'e'],
  // Not of "hour", where it is the whole word.
  [/(?<=[aeiou]\w*)our(?=$|[^c])/, 'or'],
  [/(?<=\w{2})is(?=(?:e|ed|es|er|ers|ing|able|ation|ations)$)/, 'iz'],
  [/(?<=l)ys(?=(?:e|ed|es|er|ers|ing)$)/, 'yz'],
  [/(?<=\w{2}[bt]|uv)re(?=s?$)/, 'er'],
  [/(?<=cent|tit|fib)red$/, 'ered'],
  [/(?<=\w{2})ogue(?=s?$)/, 'og'],
  [/sulph/, 'sulf'],
  [/(?<=^lic|def|^off)ence/, 'ense'],
  [/^leuc(?=[ao])/, 'leuk'],
  [/^grey/, 'gray'],
  [/^mould/, 'mold'],
  [/^ageing$/, 'aging'],
  [/programme/, 'program'],
  [/aluminium/, 'aluminum'],
  [/^disk/, 'disc'],
];

/** Latin and Greek plurals as their singulars, which no stemmer of English knows; "thrombosis" as its plural. */
const classical: readonly Rule[] = [
  [/(?<=\w{2})sis$/, 'ses'],
  [/(?<=\w{2}[^\Waeouy])um$/, 'a'],
  [/(?<=gangli|criteri|phenomen|mitochondri)on$/, 'a'],
  [/(?<=\w{2}(?:[bclmnv]|ce|le))i$/, 'us'],
  [/(?<=\w{3})mata$/, 'ma'],
  [/(?<=^(?:cort|vert|ap|ind|cerv|append|matr|var))(?:ices|exes|ixes|ex)$/, 'ix'],
  [/(?<=lary|phary|phala|meni|salpi)nges$/, 'nx'],
];

/** What is longer is no word, and would be looked through again and again. */
export const longestWord = 60;

const apply = (rules: readonly Rule[], word: string): string =>
  word.length > longestWord
    ? word
    : rules.reduce((changed, [pattern, replacement]) => changed.replace(pattern, replacement), word);

/** "haemoglobin" as "hemoglobin", "tumours" as "tumors". @param word folded */
export function americanSpelling(word: string): string {
  return apply(american, word);
}

/** The singular that a stemmer can go on from: "metastases" and "metastasis" as one, "emboli" as "embolus". */
export function classicalSingular(word: string): string {
  return apply(classical, word);
}
