import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { indexPaths, type Manifest } from '../search/index-format.ts';
import type { IndexedRecord } from '../search/indexed-record.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { searchLanguage } from '../search/stem.ts';
import { type SearchedNames, synonymTable } from '../search/synonym-table.ts';
import { inParts, shownRecord, writeShard } from '../search/write-shard.ts';

/** Files by their paths. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** What results show of a record, as it is published. */
export interface ShownFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function shownFile(record: SearchRecord): ShownFile {
  const bytes = packed(shownRecord(record));
  return { name: nameOf(bytes), bytes };
}

/** The files of a shard, in a folder that is named by what is in it, and what results show of its records. */
export function filesOfShard(records: readonly IndexedRecord[], shown: readonly ShownFile[]): Files {
  const names = shown.map(({ name }) => name);
  const own = [...writeShard(records, names)].map(([file, data]) => [file, packed(data)] as const);
  const name = nameOf(Buffer.concat(own.map(([, bytes]) => bytes)));
  const files = [
    ...own.map(([file, bytes]) => [indexPaths.inShard(name, file), bytes] as const),
    ...shown.map((each) => [indexPaths.shown(each.name), each.bytes] as const),
  ];
  return Object.fromEntries(files);
}

/** The folder of a shard among its files. */
export function shardName(files: Files): string {
  const head = Object.keys(files).find((path) => path.startsWith('shards/'));
  return head?.split('/')[1] ?? '';
}

/** What a search reads first, and the synonyms. @param shards their folders */
export async function commonFiles(content: SearchedNames, shards: readonly string[]): Promise<Files> {
  const parts = inParts(await synonymTable(content)).map((part) => ({
    first: part[0]?.[0] ?? '',
    bytes: packed(part),
  }));
  const manifest: Manifest = {
    languages: languagesOf(content),
    shards,
    synonyms: parts.map(({ first, bytes }) => [first, nameOf(bytes)] as const),
  };
  return {
    [indexPaths.manifest]: Buffer.from(JSON.stringify(manifest)),
    ...Object.fromEntries(parts.map(({ bytes }) => [indexPaths.synonyms(nameOf(bytes)), bytes])),
  };
}

function languagesOf({ language, names }: SearchedNames): readonly string[] {
  const others = [...new Set(names.flatMap(({ languages }) => languages))].sort();
  return [...new Set([searchLanguage(language), ...others])];
}

/** Compressed here, since not every host compresses what it sends; the header names no platform (RFC 1952, 2.3.1). */
function packed(data: unknown): Uint8Array {
  const bytes = gzipSync(JSON.stringify(data));
  bytes[9] = 255;
  return bytes;
}

/** As long as no two of a hundred thousand files have the same. */
function nameOf(bytes: Uint8Array): string {
  return hash('sha256', bytes).slice(0, 12);
}
