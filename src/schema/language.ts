import type { Reading } from './reading.ts';
import { accept, refuse } from './reading.ts';
import { lineAs } from './values.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function isKnown(tag: string): boolean {
  return names.of(tag.split('-')[0] ?? '') !== undefined;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The two-letter tag of a language by its English name: "fr" of "French". */
function tagOfName(name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const first of letters) {
    for (const second of letters) if (names.of(first + second)?.toLowerCase() === wanted) return first + second;
  }
  return undefined;
}

/** A BCP 47 language tag in its canonical form: "en", "pt-BR", "zh-Hans". */
export function readLanguage(text: string): Reading<string> {
  const tag = canonical(text);
  if (tag !== undefined && isKnown(tag)) return accept(tag);
  const meant = tagOfName(text) ?? canonical(text.replaceAll('_', '-'));
  const cure = meant !== undefined && isKnown(meant) ? `; write ${meant}` : '; expected one as in en, fr or pt-BR';
  return refuse('invalid-value', `"${text}" is not the tag of a language${cure}`);
}

export const language = lineAs(readLanguage);
