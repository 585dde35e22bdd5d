import * as z from 'zod';
import { mapOf } from './fields.ts';
import { accept, isFields, type Reading, refuse } from './reading.ts';
import { line } from './values.ts';

/** "CT", "β-hCG", "p53" */
function readAbbreviation(text: string): Reading<string> {
  if (/^\S(?:.{0,28}\S)?$/u.test(text)) return accept(text);
  return refuse('invalid-value', `"${text}" is too long for an abbreviation; expected at most 30 characters, as in CT`);
}

/** Meanings by their abbreviations; "CT: computed tomography; MRI: …" in one text, or a list of them, says the same. */
export const abbreviations = z.preprocess(
  (value) => {
    const given: unknown[] = typeof value === 'string' ? value.split(';') : Array.isArray(value) ? value : [];
    const entries = given.map(entryOf);
    const names = new Set(entries.map((entry) => entry?.[0].toLowerCase()));
    const isWhole =
      entries.length > 0 && entries.every((entry) => entry !== undefined) && names.size === entries.length;
    return isWhole ? Object.fromEntries(entries) : value;
  },
  mapOf(readAbbreviation, line),
);

/** "CT: computed tomography" or "CT = computed tomography", which YAML may have read as fields. */
function entryOf(value: unknown): readonly [string, unknown] | undefined {
  if (typeof value === 'string') {
    const [, short, long] = /^\s*([^:=]{1,30}?)\s*[:=]\s*(\S.*?)\s*$/su.exec(value) ?? [];
    return short === undefined || long === undefined ? undefined : [short, long];
  }
  const [entry, ...others] = isFields(value) ? Object.entries(value) : [];
  return others.length === 0 ? entry : undefined;
}
