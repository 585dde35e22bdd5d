import type { Fault, SourceText } from '../faults/fault.ts';
import { fault, fileStart } from '../faults/fault.ts';
import { inOrder } from '../faults/fault-list.ts';
import type { Reference } from '../model/reference.ts';
import { decodeText } from '../text/decode-text.ts';
import { unsettableIn } from '../text/unsettable-text.ts';
import { readBibtex } from './read-bibtex.ts';
import { readCslJson } from './read-csl-json.ts';
import { readInline } from './read-inline.ts';
import { readNbib } from './read-nbib.ts';
import { readRis } from './read-ris.ts';
import { readYamlReferences } from './read-yaml-references.ts';
import type { InlineReference, ReadReferences } from './reading.ts';
import { type ReferenceFormat, referenceFormat } from './reference-format.ts';

const readers: Readonly<Record<ReferenceFormat, (source: SourceText) => ReadReferences>> = {
  bibtex: readBibtex,
  'csl-json': readCslJson,
  ris: readRis,
  nbib: readNbib,
  yaml: readYamlReferences,
};

/** References of a file in its order, each with its place, by what the file is. Never throws. */
export function readReferenceFile(path: string, bytes: Uint8Array): ReadReferences {
  const { source, faults: encoding } = decodeText(path, bytes);
  const format = referenceFormat(path, source.text);
  if (format === undefined) {
    return { references: [], faults: [fault('reference-file-kind', path, fileStart, noFormat(path, source.text))] };
  }
  const { references, faults } = withoutLong(readers[format](source));
  const found = [...encoding, ...faults];
  if (references.length === 0 && !found.some(({ severity }) => severity === 'error')) {
    found.push(
      source.fault('reference-empty', 0, 'This file holds no reference; add one, or remove the file from "references"'),
    );
  }
  return { references, faults: inOrder(found) };
}

/** EndNote's own form, "%A Smith, John", says less than the others that EndNote writes. */
function noFormat(path: string, text: string): string {
  if (/^%0 /m.test(text))
    return "References cannot be read from a file of EndNote's own; export them from there as RIS";
  const ending = /\.[^./\\]+$/.exec(path)?.[0]?.toLowerCase();
  const found = ending === undefined ? 'file without an ending' : `"${ending}" file`;
  return `References cannot be read from this ${found}; expected BibTeX, CSL (JSON or YAML), RIS or NBIB`;
}

/** References of the front matter or of a pasted list, in their order. Never throws. */
export function readInlineReferences(entries: readonly InlineReference[]): ReadReferences {
  return withoutLong(readInline(entries));
}

/** Characters of the texts of a reference but its abstract: type is set of it as of one paragraph. */
const longest = 5_000;

/** References that can be printed; the others are reported. */
function withoutLong({ references, faults }: ReadReferences): ReadReferences {
  const found: Fault[] = [];
  const kept = references.filter((reference) => {
    const problem = unprintable(reference);
    const { key, source } = reference;
    if (problem !== undefined)
      found.push(fault('reference-length', source.path, source, `Reference "${key.slice(0, 60)}": ${problem}`));
    return problem === undefined;
  });
  return { references: kept, faults: [...faults, ...found] };
}

/** Why a reference cannot be printed. Of names there may be thousands, which no style prints all. */
function unprintable({ key, item, pasted = '' }: Reference): string | undefined {
  const fields = Object.entries(item ?? {}).filter(([name]) => name !== 'abstract' && name !== 'id');
  const texts = [key, pasted, ...fields.flatMap(([, value]) => (typeof value === 'string' ? value : []))];
  const names = fields.flatMap(([, value]) => (Array.isArray(value) ? value.flatMap(partsOf) : []));
  const length = names.reduce((most, name) => Math.max(most, name.length), texts.join('').length);
  if (length > longest) {
    const count = (number: number): string => number.toLocaleString('en');
    return `its fields have ${count(length)} characters; expected at most ${count(longest)}: shorten them`;
  }
  return [...texts, ...names].map(unsettableIn).find((found) => found !== undefined)?.message;
}

const partsOf = (name: unknown): string[] =>
  typeof name === 'object' && name !== null ? Object.values(name).filter((part) => typeof part === 'string') : [];

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
