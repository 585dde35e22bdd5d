import { americanSpelling } from './english-spelling.ts';
import { foldWord } from './fold-word.ts';
import type { SearchFacts, SearchFilter, SearchText } from './search-record.ts';

/** The first file of an index, and the only one whose name stays the same. */
export interface Manifest {
  /** Languages of `searchLanguage` of which there are texts, that of the journal first. */
  readonly languages: readonly string[];
  /** Folders of the shards. */
  readonly shards: readonly string[];
  /** Each file of synonyms: the first key in it, and its name. */
  readonly synonyms: readonly (readonly [first: string, name: string])[];
}

/** The first file of a shard, which is an index of some of the records. Numbers of records count from 0. */
export interface ShardHead {
  /** Names of the files of what results show, by the numbers of the records. */
  readonly shown: readonly string[];
  /** Days of publication, as in SearchFacts; "" of the pages of the journal, which are the last records. */
  readonly dates: readonly string[];
  /** First key of each file of postings, and of each of positions. */
  readonly postings: readonly string[];
  readonly positions: readonly string[];
  /** First word of each file of words. */
  readonly words: readonly string[];
}

/** A key, and by twos the numbers of its records, each less the one before, and what is known of the key there. */
export type Posting = readonly [key: string, ...numbers: number[]];

/** A key, and for each of its records where it stands, each place less the one before. */
export type Positions = readonly [key: string, ...places: (readonly number[])[]];

/** Numbers of records by the values of a filter. */
export type FilterRecords = Readonly<Record<string, readonly number[]>>;

/** What results show of a record. */
export interface ShownRecord {
  readonly path: string;
  readonly facts: SearchFacts;
  /** What an excerpt is taken from. */
  readonly texts: readonly SearchText[];
}

/** A name by its `synonymKey`, and other names of the same thing. */
export type Synonym = readonly [key: string, ...others: string[]];

/** Key of an identifier, which no word has. */
export function identifierKey(identifier: string): string {
  return `=${identifier.toLowerCase()}`;
}

/** By what words are sorted: British and American spellings lie together. */
export function wordOrder(word: string): string {
  return americanSpelling(foldWord(word));
}

/** Paths of the files below the folder of the index. */
export const indexPaths = {
  manifest: 'manifest.json',
  inShard: (shard: string, file: string) => `shards/${shard}/${file}`,
  shown: (name: string) => `shown/${name}`,
  synonyms: (name: string) => `synonyms/${name}`,
};

/** Names of the files of a shard. */
export const shardFiles = {
  head: 'head',
  postings: (part: number) => `postings-${part}`,
  positions: (part: number) => `positions-${part}`,
  words: (part: number) => `words-${part}`,
  filter: (filter: SearchFilter) => `filter-${filter}`,
};

/** The bits of the places, the first one of the title, below the number of times that a key stands in the record. */
export const placeBits = 4;
