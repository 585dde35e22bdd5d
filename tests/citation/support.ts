import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatReferences } from '../../src/citation/format-references.ts';
import { findDuplicateKeys, readReferenceFile } from '../../src/citation/read-references.ts';
import { journalStyle } from '../../src/citation/style.ts';
import type { Fault } from '../../src/faults/fault.ts';
import type { Reference } from '../../src/model/reference.ts';
import { unmarked } from '../../src/model/text.ts';
import { writeRichText } from '../../src/outputs/html/tree/write-html.ts';

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const shared = join(projectRoot, '..', 'shared');
export const fixture = (name: string): string => join(projectRoot, 'tests', 'fixtures', 'citation', name);

/** A fault as commands print it, without its path. */
export const shown = ({ line, column, message, rule }: Fault): string => `${line}:${column} ${message} [${rule}]`;

/** What a file of references says: its entries as the list prints them, by key, and its faults. */
export function readAll(
  name: string,
  content: string | Uint8Array,
): { entries: Record<string, string>; faults: string[]; references: readonly Reference[] } {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { references, faults } = readReferenceFile(name, bytes);
  const printed = formatReferences(references, journalStyle('casebook-references'), 'en');
  const entries = Object.fromEntries(
    references.map(({ key }, index) => [key, writeRichText(printed[index] ?? unmarked(''))]),
  );
  return { entries, faults: [...faults, ...findDuplicateKeys(references)].map(shown), references };
}
