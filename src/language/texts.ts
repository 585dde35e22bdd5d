import type { IsoDate } from '../model/article.ts';
import { firstDay } from '../model/partial-date.ts';
import { ar } from './ar.ts';
import { type Counting, countingIn } from './complete-text.ts';
import { directionOf, isolated } from './direction.ts';
import { type Dictionary, en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** The languages of the interface by their primary BCP 47 tags. */
const dictionaries = new Map<string, (count: Counting) => Dictionary>(Object.entries({ ar, en, es, fr }));

/** What dates and numbers follow in a language whose bare tag stands for another region than is meant here. */
const locales: Readonly<Record<string, string>> = { en: 'en-GB' };

/** A dictionary with what its language says about dates and lists. */
export interface Texts extends Dictionary {
  /** BCP 47 tag of the page around the articles: the journal's, or that of the dictionary where there is none for it. */
  readonly tag: string;
  /** BCP 47 tag that dates and lists follow. */
  readonly locale: string;
  /** "19 March 2020" */
  readonly date: (date: IsoDate) => string;
  /** "1156", "12,345": parted from five digits on. */
  readonly number: (count: number) => string;
  /** "45 kB", "1.2 MB" */
  readonly fileSize: (bytes: number) => string;
  /** "A, B and C" */
  readonly list: (items: readonly string[]) => string;
  /** The first names of many: "A, B, C and 7 others". */
  readonly names: (names: readonly string[], most?: number) => string;
  /** The direction of the page, or of the article in it. */
  readonly direction: 'ltr' | 'rtl';
  /** The attributes that text in a language needs: none where language and direction are those around it. */
  readonly inLanguage: (tag: string) => { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' };
  /** A language's name in itself, with a capital as a heading has it: "Français". */
  readonly languageName: (tag: string) => string;
}

/** More authors than this are cut short in lists of articles, to one less. */
const namesShown = 6;

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
  const primary = primaryOf(language);
  const tag = dictionaries.has(primary) ? language : 'en';
  const locale = locales[tag.toLowerCase()] ?? tag;
  const words = (dictionaries.get(primary) ?? en)(countingIn(locale));
  const direction = directionOf(tag);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  /** By the length of what is known: the year, the month. */
  const dates: Readonly<Record<number, Intl.DateTimeFormat>> = {
    4: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
    7: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  };
  const size = (unit: 'kilobyte' | 'megabyte', maximumFractionDigits: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits });
  const [kilobytes, megabytes] = [size('kilobyte', 0), size('megabyte', 1)];
  const numbers = new Intl.NumberFormat(locale, { useGrouping: 'min2' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const list = (items: readonly string[]) => lists.format(items);
  return {
    ...words,
    tag,
    locale,
    direction,
    inLanguage: (other) => languageAttributes(other, tag, direction),
    date: (date) => (dates[date.length] ?? days).format(new Date(firstDay(date))),
    number: (count) => numbers.format(count),
    fileSize: (bytes) => (bytes < 999_500 ? kilobytes.format(Math.ceil(bytes / 1000)) : megabytes.format(bytes / 1e6)),
    list,
    names: (names, most = namesShown) => list(cutShort(names.map(isolated), most, words)),
    languageName,
  };
}

/**
 * The texts of an article: in its own language where a dictionary has it, else in that of its journal, in the direction
 * of the article. What marks its title, as "RETRACTED: ", is the journal's word wherever it stands.
 */
export function textsForArticle({
  site,
  article,
}: Readonly<Record<'site' | 'article', { readonly language: string }>>): Texts {
  const texts = textsFor(site.language);
  const { language } = article;
  const [primary, ofJournal] = [primaryOf(language), primaryOf(texts.tag)];
  if (dictionaries.has(primary) && primary !== ofJournal) {
    const own = textsFor(language);
    const { retracted, withdrawn } = texts.lists;
    return { ...own, lists: { ...own.lists, retracted, withdrawn } };
  }
  const direction = directionOf(language);
  return { ...texts, direction, inLanguage: (other) => languageAttributes(other, texts.tag, direction) };
}

/** The attributes of an article in a page: its language and direction where they are not those around it. */
export function articleAttributes(page: Texts, own: Texts): ReturnType<Texts['inLanguage']> {
  return { ...page.inLanguage(own.tag), ...(own.direction !== page.direction && { dir: own.direction }) };
}

const primaryOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

function languageAttributes(other: string, tag: string, direction: 'ltr' | 'rtl') {
  const own = directionOf(other);
  return { ...(other !== tag && { lang: other }), ...(own !== direction && { dir: own }) };
}

function cutShort(names: readonly string[], most: number, { lists }: Dictionary): readonly string[] {
  if (names.length <= most) return names;
  return [...names.slice(0, most - 1), lists.others(names.length - most + 1)];
}

function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
