import type { IsoDate } from '../model/article.ts';
import type { Dictionary } from './dictionary.ts';
import { en } from './en.ts';

const dictionaries: readonly Dictionary[] = [en];

/** A dictionary with what its language says about dates and lists. */
export interface Texts extends Dictionary {
  /** BCP 47 tag of the page around the articles: the journal's, or that of the dictionary where there is none for it. */
  readonly tag: string;
  /** "19 March 2020" */
  readonly date: (date: IsoDate) => string;
  /** "A, B and C" */
  readonly list: (items: readonly string[]) => string;
  /** The first names of many: "A, B, C and 7 others". */
  readonly names: (names: readonly string[], most?: number) => string;
  /** The lang attribute that text in a language needs: none where it is that of the page. */
  readonly langOf: (tag: string) => string | undefined;
  /** A language's name in itself, with a capital as a heading has it: "Français". */
  readonly languageName: (tag: string) => string;
}

/** More authors than this are cut short in lists of articles, to one less. */
const NAMES_SHOWN = 6;

const cache = new Map<string, Texts>();

/** The texts for a journal's language (BCP 47); English where no dictionary has it. */
export function textsFor(language: string): Texts {
  const known = cache.get(language);
  if (known) return known;
  const texts = createTexts(language);
  cache.set(language, texts);
  return texts;
}

function createTexts(language: string): Texts {
  const dictionary = dictionaries.find((candidate) => candidate.language === language.split('-')[0]?.toLowerCase());
  const found = dictionary ?? en;
  const tag = dictionary ? language : found.language;
  const locale = dictionary && language.includes('-') ? language : found.locale;
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const list = (items: readonly string[]) => lists.format(items);
  return {
    ...found,
    tag,
    langOf: (other) => (other === tag ? undefined : other),
    date: (date) => dates.format(new Date(`${date}T00:00:00Z`)),
    list,
    names: (names, most = NAMES_SHOWN) => list(cutShort(names, most, found)),
    languageName,
  };
}

function cutShort(names: readonly string[], most: number, { lists }: Dictionary): readonly string[] {
  if (names.length <= most) return names;
  return [...names.slice(0, most - 1), lists.others(names.length - most + 1)];
}

function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
