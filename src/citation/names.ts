import type { CslName } from '../model/reference.ts';
import { withParticle } from '../text/particle.ts';
import type { CitationStyle } from './citation-style.ts';

/** The name that stands for "and others" at the end of a list: BibTeX's own word, which pandoc uses, too. */
export const othersName: CslName = { literal: 'others' };

/** Whether a name says only that the list goes on. */
export function isOthers(name: CslName): boolean {
  return /^(others|et\.? al\.?)$/i.test(name.literal ?? (name.given === undefined ? (name.family ?? '') : ''));
}

/** "CA" and "JFK" are initials, "Li" and "Ana" are names. */
const capitals = /^\p{Lu}(?:\p{M}*\p{Lu}\p{M}*){1,5}$/u;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Initials as PubMed writes them with what belongs to them: "MdL", "OABNE", "Xl". */
function areInitials(word: string): boolean {
  const letters = word.replace(/[-.\u2010]/g, '');
  if (letters.length < 2 || letters.length > 6) return false;
  const upper = count(letters, /\p{Lu}/gu);
  return (
    (upper > 1 && count(letters, /\p{Ll}/gu) < upper) || /^[BCDFGHJKLMNPQRSTVWXYZ][bcdfghjklmnpqrstvwxz]$/.test(letters)
  );
}

/** In a name that is all in capitals, a long word is a name, not initials. */
const shouted = (word: string, family: string): boolean =>
  word.length > 3 && /\p{Lu}{2}/u.test(family) && !/\p{Ll}/u.test(family);

/** "CA" as "C. A.": citeproc takes two capitals in a row for one word and would print the first alone. */
function spreadInitials(given: string, family = ''): string {
  return given
    .split(' ')
    .map((word) =>
      capitals.test(word) && !shouted(word, family) ? word.replace(/\p{Lu}\p{M}*/gu, '$&. ').trimEnd() : word,
    )
    .join(' ');
}

/** A name as every CSL style can print it: initials apart, suffix without a stop, no guesses at particles. */
export function printableName(name: CslName): CslName {
  const { given, suffix } = name;
  return {
    ...name,
    ...(given === undefined ? {} : { given: spreadInitials(given, name.family) }),
    ...(suffix === undefined ? {} : { suffix: suffix.replace(/\.$/, '') }),
    'parse-names': 0,
  };
}

function initial(word: string, family: string): string {
  if (!/\p{Lu}/u.test(word)) return /\p{Ll}/u.test(word) ? ` ${word} ` : word;
  // "Yu." and "Ch." are initials of two letters.
  const short = /^(\p{Lu}\p{Ll})\.$/u.exec(word)?.[1];
  if (short !== undefined) return short;
  if (areInitials(word) && !shouted(word, family)) return word.replace(/[-.\u2010]/g, '');
  return word
    .split(/[-\u2010]/)
    .map((part) => part.match(/\p{Lu}\p{M}*/u)?.[0] ?? '')
    .join('');
}

/** Initials of given names as Medline writes them: "María José" → "MJ", "Jean-Pierre" → "JP". */
function medlineInitials(given: string, family: string): string {
  const words = given.replace(/\.(?=[^\s-])/g, '. ').split(/[\s\u00A0]+/);
  const joined = words.map((word) => initial(word, family)).join('');
  return joined.replace(/ +/g, ' ').trim();
}

const ideographs = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;

/** A name as Medline writes it: "de la Cruz MJ", "Smith J Jr", "World Health Organization". */
export function medlineName(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const particle = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ');
  const family = withParticle(particle, name.family ?? '');
  if (ideographs.test(`${family}${name.given ?? ''}`)) return `${family}${name.given ?? ''}`;
  const initials = medlineInitials(name.given ?? '', name.family ?? '');
  return [family, initials, name.suffix?.replace(/\.$/, '')].filter(Boolean).join(' ');
}

/** All names, or the first ones of many and "et al", as a style has it; this, too, where the list ends with "and others". */
export function medlineNames(names: readonly CslName[], { etAl }: Pick<CitationStyle, 'etAl'>): string {
  const known = names.filter((name) => !isOthers(name));
  const shown = etAl !== undefined && known.length >= etAl.min ? known.slice(0, etAl.useFirst) : known;
  return [...shown.map(medlineName), ...(shown.length < names.length ? ['et al'] : [])].join(', ');
}
