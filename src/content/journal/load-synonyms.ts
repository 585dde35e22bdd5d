import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault, SourceText } from '../../faults/fault.ts';
import { readText } from '../../files/text-file.ts';
import { synonymGroups } from '../../schema/synonyms.ts';
import { readFields } from '../../yaml/read-fields.ts';

/** Names of one thing, in groups, and what is wrong with their file. */
export interface Synonyms {
  readonly groups: readonly (readonly string[])[];
  readonly faults: readonly Fault[];
}

/** Reads synonyms.yaml of the content folder, where there is one. */
export function loadSynonyms(content: string): Synonyms {
  const file = join(content, 'synonyms.yaml');
  if (!existsSync(file)) return { groups: [], faults: [] };
  const { source, faults: unreadable } = readText(file);
  if (!source) return { groups: [], faults: unreadable };
  return readSynonyms(source);
}

/** Reads a list of groups of names. */
export function readSynonyms(source: SourceText): Synonyms {
  const { value: groups = [], faults } = readFields(synonymGroups, source);
  return { groups, faults };
}
