import type { Fault, Position, SourceText } from '../faults/fault.ts';
import { fault, fileStart } from '../faults/fault.ts';
import type { Reference } from '../model/reference.ts';
import { decodeText } from './decode-text.ts';
import { readBibtex } from './read-bibtex.ts';
import { readCslJson } from './read-csl-json.ts';
import { readInline } from './read-inline.ts';
import { readNbib } from './read-nbib.ts';
import { readRis } from './read-ris.ts';
import { readYamlReferences } from './read-yaml-references.ts';
import type { InlineReference, ReadReferences } from './reading.ts';

export type { InlineReference, ReadReferences } from './reading.ts';

const readers: Readonly<Record<string, (source: SourceText) => ReadReferences>> = {
  '.bib': readBibtex,
  '.json': readCslJson,
  '.ris': readRis,
  '.nbib': readNbib,
  '.yaml': readYamlReferences,
  '.yml': readYamlReferences,
};

const byPosition = (a: Position, b: Position): number => a.line - b.line || a.column - b.column;

/** References of a file in its order, each with its place, by the ending of the file's name. Never throws. */
export function readReferenceFile(path: string, bytes: Uint8Array): ReadReferences {
  const ending = /\.[^./\\]+$/.exec(path)?.[0]?.toLowerCase() ?? '';
  const read = readers[ending];
  if (read === undefined) {
    const message = `References cannot be read from a ${ending === '' ? 'file without an ending' : `"${ending}" file`}; expected .bib, .json (CSL), .ris, .nbib or .yaml`;
    return { references: [], faults: [fault('reference-file-kind', path, fileStart, message)] };
  }
  const { source, faults: encoding } = decodeText(path, bytes);
  const { references, faults } = read(source);
  const found = [...encoding, ...faults];
  if (references.length === 0 && !found.some(({ severity }) => severity === 'error')) {
    found.push(
      source.fault('reference-empty', 0, 'This file holds no reference; add one, or remove the file from "references"'),
    );
  }
  return { references, faults: found.sort(byPosition) };
}

/** References of the front matter or of a pasted list, in their order. Never throws. */
export function readInlineReferences(entries: readonly InlineReference[]): ReadReferences {
  return readInline(entries);
}

/** Keys that stand twice in all the references of an article; the fault is at the later entry. */
export function findDuplicateKeys(references: readonly Reference[]): Fault[] {
  const first = new Map<string, Reference>();
  const faults: Fault[] = [];
  for (const reference of references) {
    const before = first.get(reference.key);
    if (before === undefined) {
      first.set(reference.key, reference);
      continue;
    }
    const { path, line } = before.source;
    const place = path === reference.source.path ? `line ${line}` : `${path.split('/').at(-1)}, line ${line}`;
    faults.push(
      fault(
        'reference-duplicate',
        reference.source.path,
        reference.source,
        `Key "${reference.key}" is used before (${place}); give one of the two another key, or remove it`,
      ),
    );
  }
  return faults;
}
