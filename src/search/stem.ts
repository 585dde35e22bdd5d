import { americanSpelling, classicalSingular, longestWord } from './english-spelling.ts';
import { foldWord } from './fold-word.ts';

/** What words are indexed and searched by: words with the same key are one to a reader. */
export type WordKey = (folded: string) => string;

type Stem = (word: string) => string;

/** What a stemmer asks for that readers leave out, as accents by which it knows an ending, or that it leaves on. */
const prepared: Readonly<Record<string, readonly [RegExp, string]>> = {
  // "and", "with", "like" and the article, written as one word with the next.
  ar: [/^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/, ''],
  es: [/([cs])ion$/, '$1ión'],
  fr: [/ee(s?)$/, 'ée$1'],
  pt: [/c(?:ao|oes)$/, 'ção'],
};

/** Snowball's stemmers, each loaded where a text of its language is. */
const stemmers: Readonly<Record<string, () => Promise<Stem>>> = {
  ar: async () => (await import('@orama/stemmers/arabic')).stemmer,
  da: async () => (await import('@orama/stemmers/danish')).stemmer,
  de: async () => (await import('@orama/stemmers/german')).stemmer,
  en: async () => {
    const { stem } = await import('porter2');
    return (word) => stem(americanSpelling(classicalSingular(word)));
  },
  es: async () => (await import('@orama/stemmers/spanish')).stemmer,
  fi: async () => (await import('@orama/stemmers/finnish')).stemmer,
  fr: async () => (await import('@orama/stemmers/french')).stemmer,
  it: async () => (await import('@orama/stemmers/italian')).stemmer,
  nl: async () => (await import('@orama/stemmers/dutch')).stemmer,
  no: async () => (await import('@orama/stemmers/norwegian')).stemmer,
  pt: async () => (await import('@orama/stemmers/portuguese')).stemmer,
  ro: async () => (await import('@orama/stemmers/romanian')).stemmer,
  ru: async () => (await import('@orama/stemmers/russian')).stemmer,
  sv: async () => (await import('@orama/stemmers/swedish')).stemmer,
  tr: async () => (await import('@orama/stemmers/turkish')).stemmer,
};

/** "en" of "en-GB". */
export function searchLanguage(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-');
  return language === 'nb' || language === 'nn' ? 'no' : language;
}

const known = new Map<string, Promise<WordKey>>();

/**
 * The keys of the words of a language. The language is in the key, since the stem of a word of one may be another word of
 * another: a query is asked by the keys of every language of the journal.
 *
 * @param language of `searchLanguage`
 */
export function wordKey(language: string): Promise<WordKey> {
  const made = known.get(language) ?? makeKey(language);
  known.set(language, made);
  return made;
}

async function makeKey(language: string): Promise<WordKey> {
  const stem = await stemmers[language]?.();
  const [ending, better] = prepared[language] ?? [/^\b$/, ''];
  const keys = new Map<string, string>();
  const keyOf = (word: string): string =>
    stem && word.length <= longestWord && /^\D+$/.test(word) ? foldWord(stem(word.replace(ending, better))) : word;
  return (word) => {
    const key = keys.get(word) ?? `${keyOf(word)}:${language}`;
    keys.set(word, key);
    return key;
  };
}
