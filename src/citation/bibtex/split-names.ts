import { closingBrace } from './scan-value.ts';

/** Parts of a name as LaTeX. A group or an institution has only `literal`. */
export interface RawName {
  readonly family?: string;
  readonly given?: string;
  readonly particle?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

/** What a list of names holds, and what could not be told for certain. */
interface RawNames {
  readonly names: readonly RawName[];
  /** The list ends with "and others". */
  readonly others: boolean;
  /** Parts between commas that may be names or pieces of names. */
  readonly unclear?: string;
}

const suffixes = /^(?:Jr|Sr|I{2,3}|IV|2nd|3rd|4th|Esq)\.?$/i;
const lowerCaseWord = /^(?![{])[^\p{Lu}]*?\p{Ll}/u;
/** "Del Prete M", "El-Menyar A": a family name and initials without stops, as Medline writes them. */
const medline = /^(?=.*\p{Ll})(?:[\p{L}\p{M}'’.{}\\"`^~-]+ )+\p{Lu}(?:-?\p{Lu}){0,2}$/u;
const groupWords =
  /\b(?:organi[sz]ation|group|committee|collaborat(?:ion|ive|ors)|consortium|society|association|institutes?|university|ministry|agency|department|cent(?:er|re)s?|foundation|network|investigators|team|program(?:me)?|council|academy|college|federation|initiative|alliance|task force|board|union|commission)\b/i;

/** Splits at a separator that stands outside braces. */
function splitOutside(text: string, separator: RegExp): string[] {
  if (!text.includes('{') && !text.includes('\\')) return text.split(separator).map((part) => part.trim());
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  const sticky = new RegExp(separator.source, `${separator.flags.replace(/[gy]/g, '')}y`);
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}') depth--;
    else if (depth === 0) {
      sticky.lastIndex = at;
      const found = sticky.exec(text);
      if (found === null || found[0] === '') continue;
      parts.push(text.slice(start, at));
      at += found[0].length - 1;
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
}

const words = (text: string): string[] => splitOutside(text, /[\s~]+/).filter(Boolean);

/** Whether one pair of braces holds all of it: `{World Health Organization}`, but not `{\"O}zt{\"u}rk`. */
function whollyBraced(text: string): boolean {
  const isLetter = /^\{\\./.test(text) && !/\s/.test(text);
  return text.startsWith('{') && !isLetter && closingBrace(text, 0) === text.length;
}

/** Lower-case words at the head of a family name: "van der Berg". */
function familyParts(text: string): { readonly family: string; readonly particle?: string } {
  const all = words(text);
  let count = 0;
  while (count < all.length - 1 && lowerCaseWord.test(all[count] ?? '')) count++;
  if (count === 0) return { family: text };
  return { particle: all.slice(0, count).join(' '), family: all.slice(count).join(' ') };
}

/** "First von Last" without commas. */
function writtenOut(text: string): RawName {
  const all = words(text);
  const suffix = all.length > 2 && suffixes.test(all.at(-1) ?? '') ? all.pop() : undefined;
  if (all.length === 1 && whollyBraced(text)) return { literal: text };
  if (all.length > 2 && groupWords.test(text)) return { literal: text };
  const particle = all.findIndex((word, index) => index < all.length - 1 && lowerCaseWord.test(word));
  const split = particle === -1 ? all.length - 1 : particle;
  const given = all.slice(0, split).join(' ');
  return { ...familyParts(all.slice(split).join(' ')), ...(given && { given }), ...(suffix && { suffix }) };
}

function medlineName(text: string): RawName {
  const space = text.lastIndexOf(' ');
  return { family: text.slice(0, space), given: text.slice(space + 1) };
}

/** "Smith, J., Doe, A. B.": family names, each with the initials behind it; undefined where that is not certain. */
function pairs(parts: readonly string[]): readonly RawName[] | undefined {
  const given = parts.filter((_, index) => index % 2 === 1);
  const initials = given.every((part) => /^(?:\p{Lu}\.?[\s-]*){1,4}$/u.test(part));
  if (parts.length % 2 === 1 || !initials) return undefined;
  return given.map((each, index) => ({ ...familyParts(parts[index * 2] ?? ''), given: each }));
}

/** One name of a list, which may turn out to be several. */
function readName(text: string): readonly RawName[] | undefined {
  if (whollyBraced(text)) return [{ literal: text }];
  const semicolons = splitOutside(text, /;/).filter(Boolean);
  if (semicolons.length > 1) {
    const all = semicolons.map((part) => (medline.test(part) ? [medlineName(part)] : readName(part)));
    return all.some((names) => names === undefined) ? undefined : all.flatMap((names) => names ?? []);
  }
  const parts = splitOutside(text, /,/).filter(Boolean);
  if (parts.length > 1 && parts.every((part) => medline.test(part))) return parts.map(medlineName);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length <= 1) return first === '' ? [] : [writtenOut(first)];
  if (parts.length === 2)
    return [
      suffixes.test(second) ? { ...writtenOut(first), suffix: second } : { ...familyParts(first), given: second },
    ];
  if (parts.length > 3) return pairs(parts);
  if (suffixes.test(third)) return [{ ...familyParts(first), given: second, suffix: third }];
  return suffixes.test(second) ? [{ ...familyParts(first), given: third, suffix: second }] : undefined;
}

/** Names given by label, as biber reads them: "given=Hans, family=Müller, prefix=von". */
function labelled(text: string): RawName | undefined {
  const parts = splitOutside(text, /,/).map((part) => /^(given|family|prefix|suffix)\s*=\s*([\s\S]*)$/.exec(part));
  if (parts.length === 0 || parts.some((part) => part === null)) return undefined;
  const found = new Map(parts.map((part) => [part?.[1] ?? '', part?.[2] ?? '']));
  const [family, given, particle, suffix] = ['family', 'given', 'prefix', 'suffix'].map((name) => found.get(name));
  return {
    ...(family && { family }),
    ...(given && { given }),
    ...(particle && { particle }),
    ...(suffix && { suffix }),
  };
}

/** The names of an author or editor field: "A and B", and the other ways in which people write such lists. */
export function splitNames(text: string): RawNames {
  const parts = splitOutside(text.replace(/\s+/g, ' '), /\s+and\s+/i).map((part) =>
    part.replace(/^(?:and\s+)?[,\s]+|[,;\s]+(?:and)?$/gi, ''),
  );
  const others = parts.some((part) => /^(others|et\.? al\.?)$/i.test(part)) || /[,;\s]et\.? al\.?$/i.test(text.trim());
  const names = parts
    .map((part) => part.replace(/[,;\s]+et\.? al\.?$/i, ''))
    .filter((part) => part !== '' && !/^(others|et\.? al\.?)$/i.test(part));
  if (names.length > 0 && names.every((part) => medline.test(part) && splitOutside(part, /,/).length === 1))
    return { names: names.map(medlineName), others };
  const read: RawName[] = [];
  let unclear: string | undefined;
  for (const part of names) {
    const byLabel = labelled(part);
    const found = byLabel === undefined ? readName(part) : [byLabel];
    if (found === undefined) unclear ??= part;
    else read.push(...found);
  }
  return { names: read, others, ...(unclear !== undefined && { unclear }) };
}
