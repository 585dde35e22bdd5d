import * as z from 'zod';
import { dateVariables, fieldAliases, nameVariables, textVariables } from '../model/csl-variables.ts';
import { readFileName } from './file-name.ts';
import type { Reading } from './reading.ts';
import { accept, addRefusal, refuse } from './reading.ts';

/** A reference as CSL fields, or pasted as text. */
export type InlineEntry = string | Readonly<Record<string, unknown>>;

/** Whether a text ends as the name of a file of references does. */
export const isFileOfReferences = (text: string): boolean =>
  /^[^\n]{1,200}\.(?:bib|json|ris|nbib|ya?ml)$/iu.test(text) || /^[^\n:;]{1,60}\.(?:txt|enw)$/iu.test(text);

/** Whether a field of an entry is one of CSL, or what people write for one. */
export const isReferenceField = (name: string): boolean =>
  ['id', 'type', 'key'].includes(name) ||
  [nameVariables, dateVariables, textVariables].some((variables) => variables.has(name)) ||
  Object.hasOwn(fieldAliases, name.toLowerCase());

/** Whether an entry of `references` is the name of a file: no pasted reference is one word. */
export function isReferenceFile(entry: unknown): boolean {
  if (typeof entry !== 'string' || /^(?:10\.|(?:https?|doi|pmid|pmcid|isbn|arxiv):|pmc\d)/iu.test(entry.trim()))
    return false;
  return (
    isFileOfReferences(entry.trim()) ||
    /^[a-z]\S{0,200}$/iu.test(entry.trim()) ||
    /^\S{1,200}\.[a-z]{2,6}$/iu.test(entry.trim())
  );
}

/** An entry of fields needs one of CSL; in a list in brackets, `Smith J. A title: a case` read as YAML has none. */
const isCsl = (entry: object): boolean => Object.keys(entry).some(isReferenceField);

function readEntry(entry: unknown): Reading<InlineEntry> {
  if (typeof entry === 'string') {
    const text = entry.trim();
    if (text === '') return refuse('missing-field', 'This reference is empty; fill it in or remove it');
    return isReferenceFile(text) ? readFileName(text) : accept(text.replace(/\s*\n\s*/g, ' '));
  }
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return refuse('invalid-value', 'Expected a reference as text or as CSL fields, found a list');
  }
  if (isCsl(entry)) return accept(entry as InlineEntry);
  return refuse('invalid-value', 'This reference was read as fields because of a colon in it');
}

const entry = z.unknown().transform((value, context): InlineEntry => {
  const reading = readEntry(value);
  if ('value' in reading) return reading.value;
  const misread = typeof value !== 'string';
  addRefusal(context, reading, [], 'value', misread);
  return z.NEVER;
});

/** The lines of a pasted list; numbers before all of them are the list's own, not the references'. */
export function pastedLines(text: string): string[] {
  const lines = text.split('\n').map((each) => each.trim());
  const entries = lines.filter((each) => each !== '');
  const numbered = entries.length > 1 && entries.every((each) => /^\[?\d+[.)\]]\s/.test(each));
  return numbered ? entries.map((each) => each.replace(/^\[?\d+[.)\]]\s+/, '')) : entries;
}

/** Names of reference files, CSL fields, or pasted text with one reference a line. */
export const references = z.preprocess((value) => {
  if (typeof value === 'string') return pastedLines(value);
  return value === undefined || Array.isArray(value) ? value : [value];
}, z.array(entry).max(5_000));
