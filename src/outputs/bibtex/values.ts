import { familyOf, hasMoreNames, namesOf, plainField } from '../../citation/plain-fields.ts';
import type { CslItem, CslName } from '../../model/reference.ts';
import { latexField, latexText } from './latex.ts';

/** A value as LaTeX in one line; undefined where there is none. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? latexField(String(value)).replace(/\s+/g, ' ').trim()
    : undefined;
}

/** A value without markup as LaTeX in one line. */
export function plain(value: unknown): string | undefined {
  return typeof value === 'string' ? latexText(value).replace(/\s+/g, ' ').trim() : undefined;
}

/** BibTeX prints addresses as they stand, so only their braces are changed. */
export function verbatim(item: CslItem, field: string): string | undefined {
  return plainField(item, field)?.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

/** "de la Cruz, María José and Smith, Jr, John and {The ALPHA Study Group}" */
export function names(item: CslItem, field: string): string {
  const others = hasMoreNames(item, field) ? ['others'] : [];
  return [...namesOf(item, field).map(bibtexName), ...others].join(' and ');
}

function bibtexName(name: CslName): string {
  if (name.literal !== undefined) return `{${latexText(name.literal)}}`;
  const family = latexText(familyOf(name));
  const { given, suffix } = name;
  if (suffix !== undefined)
    return [family, latexText(suffix), given === undefined ? '{}' : latexText(given)].join(', ');
  // A lone name of several words would be taken apart, as would one with "and".
  const whole = given === undefined || / and /i.test(family) ? `{${family}}` : family;
  return given === undefined ? whole : `${whole}, ${latexText(given)}`;
}

/**
 * Keywords with commas between them. Zotero parts them at every comma and semicolon, so that one within a keyword is
 * another character that looks the same; the semicolon's Unicode equal becomes one again.
 */
export const keywordField = (keywords: readonly string[]): string =>
  keywords.map((keyword) => plain(keyword)?.replaceAll(',', '\u201A').replaceAll(';', '\u037E')).join(', ');
