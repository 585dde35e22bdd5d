import { articleTypes } from '../model/article-type.ts';
import type { Section } from '../model/journal.ts';
import { textsFor } from './texts.ts';

/** The sections of a journal that names none: one for each standard type, in its language. */
export function standardSections(language: string): readonly Section[] {
  const { sections } = textsFor(language);
  return articleTypes.map((type) => ({ ...sections[type], type, requires: [] }));
}
