import { explainedAbbreviations, smallWords } from './abbreviations.ts';
import { identifierKey } from './index-format.ts';
import { readWords } from './index-words.ts';
import { type SearchRecord, searchPlaces } from './search-record.ts';
import { searchLanguage } from './stem.ts';

/** A key of a record: the bits of the places in which it stands, and the numbers of its words there. */
export type IndexedKey = readonly [key: string, places: number, ...positions: number[]];

/** What an index holds of a record. It is made of the record alone, so that it can be kept for as long as that is the same. */
export interface IndexedRecord extends Pick<SearchRecord, 'filters'> {
  /** Day of publication, "" of a page of the journal. */
  readonly date: string;
  readonly keys: readonly IndexedKey[];
  /** Its words as they are written. */
  readonly words: readonly string[];
}

/** What all records together say of names: which are abbreviations of which, and in which languages they are. */
export interface RecordNames {
  /** Languages of `searchLanguage`, each once. */
  readonly languages: readonly string[];
  /** Short words that are written small: no abbreviations. Each once. */
  readonly small: readonly string[];
  /** Abbreviations with what they stand for, by its list of them and by its text. */
  readonly abbreviations: readonly (readonly [short: string, long: string])[];
}

export async function indexRecord(record: SearchRecord): Promise<IndexedRecord> {
  const { facts, filters, identifiers } = record;
  const { keys, words } = await readWords(record);
  const ofIdentifiers = identifiers.map((each): IndexedKey => [identifierKey(each), 1, 0]);
  const ofWords = Array.from(keys, ([key, { places, positions }]): IndexedKey => [key, places, ...positions]);
  return { date: facts.date ?? '', filters, keys: [...ofWords, ...ofIdentifiers], words: [...words] };
}

export function namesOf(record: SearchRecord): RecordNames {
  const texts = searchPlaces.flatMap((place) => record.places[place]);
  return {
    languages: [...new Set(texts.map(({ language }) => searchLanguage(language)))],
    small: [...new Set(smallWords(record))],
    abbreviations: [...record.abbreviations, ...explainedAbbreviations(record)],
  };
}
