import { andList } from '../text/word-list.ts';
import { cutDegrees } from './degrees.ts';
import { suffixOf } from './name-endings.ts';
import type { Reading, Refusal } from './reading.ts';
import { accept, refuse } from './reading.ts';

/** The parts of a person's name; a person with one name has it as family name. */
export interface Name {
  given?: string | undefined;
  particle?: string | undefined;
  family: string;
  suffix?: string | undefined;
  degrees?: readonly string[] | undefined;
}

/** A particle by its lower case: "de", "la", "van". "d'Alembert" and "al-Hassan" are family names as they stand. */
const lowerCase = /^\p{Ll}[\p{Ll}.'’-]*$/u;

/** Capitalised words that begin a family name of several words: "Michele Del Prete". */
const capitalised = new Set(
  [
    'Abu Al Ben Bin Da Dal Dalla De Degli Dei Del Della Delle Den Der Des Di Dos Du El Ibn La Las Le Les Lo Los',
    'Mac Mc Saint San Sant Santa St St. Ten Ter Van Vande Vander Von Zu Zum Zur',
  ].flatMap((words) => words.split(' ')),
);

/** Joins two family names: "Ortega y Gasset". */
const joining = new Set(['y', 'e', 'i']);

/** Chinese, Japanese and Korean names are written family name first. */
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・·]+$/u;

/** A given name or nothing, with exact optional properties. */
function withGiven(given: readonly string[], rest: Omit<Name, 'given'>): Name {
  return given.length === 0 ? rest : { given: given.join(' '), ...rest };
}

/** "de la Cruz" as particle "de la" and family "Cruz". */
function splitFamily(words: readonly string[]): Omit<Name, 'given' | 'suffix'> {
  const start = words.findIndex((word) => !lowerCase.test(word));
  if (start <= 0) return { family: words.join(' ') };
  return { particle: words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
}

/** Where the family name begins, particle included, in a name that is written given name first. */
function familyStart(words: readonly string[]): number {
  const last = words.length - 1;
  const found = words.findIndex(
    (word, index) => index > 0 && index < last && (lowerCase.test(word) || capitalised.has(word)),
  );
  if (found === -1) return last;
  return joining.has(words[found] ?? '') && found > 1 ? found - 1 : found;
}

function givenFirst(words: readonly string[]): Name {
  if (words.length > 1 && words.every((word) => eastAsian.test(word))) {
    return withGiven(words.slice(1), { family: words[0] ?? '' });
  }
  const start = familyStart(words);
  const family = words.slice(start);
  if (joining.has(family[1] ?? '')) return withGiven(words.slice(0, start), { family: family.join(' ') });
  return withGiven(words.slice(0, start), splitFamily(family));
}

/** "Micallef SA": initials where the family name should be. */
function endsWithInitials(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return words.length > 1 && /^(?:[A-Z]\.?-?){1,3}$/.test(last) && /\p{Ll}/u.test(words[0] ?? '');
}

function withoutComma(text: string): Reading<Name> {
  const words = text.split(' ');
  const suffix = words.length > 2 ? suffixOf(words.at(-1) ?? '') : undefined;
  const rest = suffix === undefined ? words : words.slice(0, -1);
  if (!endsWithInitials(rest)) return accept(suffix === undefined ? givenFirst(rest) : { ...givenFirst(rest), suffix });
  const cure = `write "${rest.slice(0, -1).join(' ')}, ${rest.at(-1)}" with the family name first, or use given and family`;
  return refuse('invalid-value', `Name "${text}" ends with initials; ${cure}`);
}

function familyFirst(family: string, given: string, suffix: string | undefined): Name {
  const words = family.split(' ');
  const ending = suffix === undefined && words.length > 1 ? suffixOf(words.at(-1) ?? '') : undefined;
  const name = withGiven([given], splitFamily(ending === undefined ? words : words.slice(0, -1)));
  const found = suffix ?? ending;
  return found === undefined ? name : { ...name, suffix: found };
}

function withCommas(text: string, parts: readonly string[]): Reading<Name> {
  const [first = '', second = '', third] = parts;
  const suffix = suffixOf(second);
  if (third === undefined && suffix !== undefined) {
    const name = withoutComma(first);
    return 'value' in name ? accept({ ...name.value, suffix }) : name;
  }
  const ending = third === undefined ? undefined : suffixOf(third);
  if (first !== '' && second !== '' && parts.length === (ending === undefined ? 2 : 3)) {
    return accept(familyFirst(first, second, ending));
  }
  return refuse(
    'invalid-value',
    `Name "${text}" has too many commas; expected "Family, Given", and one name for each author`,
  );
}

const groupWords =
  /\b(?:group|consortium|collaborators?|collaboration|collaborative|investigators|committee|network|society|association|team|editors?|office)\b/iu;

/**
 * Reads a name in one line, given name first or "Family, Given", without the degrees behind it; refuses what is more or
 * less than a person's name.
 */
export function readName(text: string): Reading<Name> {
  const cut = cutDegrees(text);
  const degrees = cut?.degrees ?? [];
  const marked = markedName(text, cut?.name ?? text, degrees);
  if (marked) return marked;
  const name = readBareName(cut?.name ?? text);
  return 'value' in name && cut ? accept({ ...name.value, degrees }) : name;
}

/** Signs with which manuscripts mark authors: numbers of affiliations, and stars. */
const marks =
  /[\s,^]*[\d\u00B9\u00B2\u00B3\u2070-\u2079*\u2020\u2021\u00A7\u00B6#][\d\u00B9\u00B2\u00B3\u2070-\u2079*\u2020\u2021\u00A7\u00B6#\s,^]*$/u;

/** "John Smith1,2*": what the marks say has fields of its own. */
function markedName(whole: string, text: string, degrees: readonly string[]): Refusal | undefined {
  const name = text.replace(marks, '');
  if (name === text || name === '' || !('value' in readBareName(name))) return undefined;
  const signs = text.slice(name.length).normalize('NFKC');
  const places = signs.match(/\d+/g) ?? [];
  const fields = [
    ...(places.length > 0 ? [`"affiliations: [${places.join(', ')}]"`] : []),
    ...(signs.includes('*') ? ['"corresponding: true"'] : []),
    ...(degrees.length > 0 ? [`"degrees: [${degrees.join(', ')}]"`] : []),
  ];
  const rest = fields.length === 0 ? '' : `; what stands behind it has fields of its own: ${andList(fields)}`;
  return refuse('invalid-value', `Name "${whole}" holds more than a name; write "${name}"${rest}`);
}

function readBareName(text: string): Reading<Name> {
  const title = /^(?:Dr|Prof|Professor|Doctor|Mr|Mrs|Ms|Miss)\b\.? +/u.exec(text);
  if (title) {
    return refuse(
      'invalid-value',
      `Leave the title "${title[0].trim()}" out of the name; write "${text.slice(title[0].length)}"`,
    );
  }
  if (text.includes(' ') && groupWords.test(text)) {
    return refuse('invalid-value', `"${text}" looks like the name of a group; write it as "group: ${text}"`);
  }
  if (/;| (?:and|&) /u.test(text)) {
    return refuse(
      'invalid-value',
      `Name "${text}" holds more than one person; give each author an entry of its own in the list`,
    );
  }
  const unexpected = /[\d@<>[\]{}*:]/u.exec(text)?.[0];
  if (unexpected !== undefined)
    return refuse('invalid-value', `Name "${text}" holds "${unexpected}"; expected the name alone`);
  return text.includes(',')
    ? withCommas(
        text,
        text.split(',').map((part) => part.trim()),
      )
    : withoutComma(text);
}
