import {
  type FilterRecords,
  indexPaths,
  type Manifest,
  type Positions,
  type Posting,
  placeBits,
  type ShardHead,
  type ShownRecord,
  type Synonym,
  shardFiles,
  wordOrder,
} from './index-format.ts';
import type { SearchFilter } from './search-record.ts';
import { type WordKey, wordKey } from './stem.ts';
import { synonymKey } from './synonym-key.ts';

/** Reads a file of an index by its path; rejects where it cannot. */
export type ReadFile = (path: string) => Promise<unknown>;

/** Where a key stands in a record. */
export interface KeyHit {
  /** Bits of the places. */
  readonly places: number;
  /** How often, from 0 for once to 3 for eight times or more. */
  readonly often: number;
}

/** An index that is read as far as a search needs it. */
export class SearchIndex {
  readonly shards: readonly Shard[];
  /** The keys of a word, one of each language of the journal. */
  readonly keysOf: (word: string) => readonly string[];
  readonly #read: ReadFile;
  readonly #manifest: Manifest;
  readonly #keyOf: WordKey;

  private constructor(read: ReadFile, manifest: Manifest, shards: readonly Shard[], keys: readonly WordKey[]) {
    this.#read = read;
    this.#manifest = manifest;
    this.shards = shards;
    this.#keyOf = keys[0] ?? String;
    this.keysOf = (word) => keys.map((keyOf) => keyOf(word));
  }

  static async open(readFile: ReadFile): Promise<SearchIndex> {
    const read = once(readFile);
    const manifest = (await read(indexPaths.manifest)) as Manifest;
    const heads = manifest.shards.map(
      async (name) => new Shard(read, name, (await read(indexPaths.inShard(name, shardFiles.head))) as ShardHead),
    );
    const [shards, keys] = await Promise.all([Promise.all(heads), Promise.all(manifest.languages.map(wordKey))]);
    return new SearchIndex(read, manifest, shards, keys);
  }

  /** Other names of what words name. @param words folded */
  async synonyms(words: readonly string[]): Promise<readonly string[]> {
    const parts = this.#manifest.synonyms;
    const key = synonymKey(words, this.#keyOf);
    const [part = -1] = partsWith(
      parts.map(([first]) => first),
      key,
      key,
    );
    const name = parts[part]?.[1];
    if (name === undefined) return [];
    const known = (await this.#read(indexPaths.synonyms(name))) as readonly Synonym[];
    return known.find(([own]) => own === key)?.slice(1) ?? [];
  }
}

/** A part of the records, with an index of its own. */
export class Shard {
  readonly head: ShardHead;
  readonly #read: ReadFile;
  readonly #name: string;

  constructor(read: ReadFile, name: string, head: ShardHead) {
    this.#read = read;
    this.#name = name;
    this.head = head;
  }

  /** The records that have a key, by their numbers. */
  async hits(key: string): Promise<ReadonlyMap<number, KeyHit>> {
    const [, ...numbers] = (await this.#entry('postings', key)) as Posting | [];
    const hits = new Map<number, KeyHit>();
    let record = 0;
    for (let at = 0; at < numbers.length; at += 2) {
      record += numbers[at] ?? 0;
      const known = numbers[at + 1] ?? 0;
      hits.set(record, { places: known & ((1 << placeBits) - 1), often: known >> placeBits });
    }
    return hits;
  }

  /** Where a key stands in its records, by their numbers. */
  async positions(key: string): Promise<ReadonlyMap<number, readonly number[]>> {
    const [hits, [, ...places]] = await Promise.all([
      this.hits(key),
      this.#entry('positions', key) as Promise<Positions | []>,
    ]);
    return new Map([...hits.keys()].map((record, at) => [record, summed(places[at] ?? [])]));
  }

  /** The words that begin so, as they are written. @param beginning as `wordOrder` writes it */
  async words(beginning: string): Promise<readonly string[]> {
    const parts = partsWith(this.head.words, beginning, `${beginning}\uffff`);
    const words = await Promise.all(parts.map((part) => this.#own(shardFiles.words(part))));
    return (words as string[][]).flat().filter((word) => wordOrder(word).startsWith(beginning));
  }

  async filter(filter: SearchFilter): Promise<FilterRecords> {
    return (await this.#own(shardFiles.filter(filter))) as FilterRecords;
  }

  async shown(record: number): Promise<ShownRecord> {
    return (await this.#read(indexPaths.shown(this.head.shown[record] ?? ''))) as ShownRecord;
  }

  async #entry(kind: 'postings' | 'positions', key: string): Promise<readonly [string, ...unknown[]] | []> {
    const [part = -1] = partsWith(this.head[kind], key, key);
    if (part === -1) return [];
    const entries = (await this.#own(shardFiles[kind](part))) as readonly (readonly [string, ...unknown[]])[];
    return entries.find(([own]) => own === key) ?? [];
  }

  #own(file: string): Promise<unknown> {
    return this.#read(indexPaths.inShard(this.#name, file));
  }
}

/** Numbers of the sorted parts that may hold something between two texts. */
function partsWith(first: readonly string[], from: string, to: string): number[] {
  return first.flatMap((own, at) => (own <= to && (first[at + 1] ?? '\uffff\uffff') > from ? [at] : []));
}

function summed(distances: readonly number[]): number[] {
  let sum = 0;
  return distances.map((distance) => (sum += distance));
}

/** Asks for no file twice; one that could not be read is asked for again. */
function once(read: ReadFile): ReadFile {
  const known = new Map<string, Promise<unknown>>();
  return (path) => {
    const reading = known.get(path) ?? read(path);
    known.set(path, reading);
    reading.catch(() => known.delete(path));
    return reading;
  };
}
