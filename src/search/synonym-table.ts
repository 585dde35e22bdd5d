import type { Synonym } from './index-format.ts';
import type { RecordNames } from './indexed-record.ts';
import { searchLanguage, wordKey } from './stem.ts';
import { synonymKey } from './synonym-key.ts';
import { wordsOf } from './words.ts';

/** An abbreviation of more meanings says nothing. */
const mostMeanings = 3;

/** The share of the reports that explain an abbreviation in which it means one thing, for the others to be slips. */
const clearly = 2 / 3;

/** All that the names of a journal are found by. */
export interface SearchedNames {
  /** BCP 47 tag of the journal. */
  readonly language: string;
  /** Of all records, in their order. */
  readonly names: readonly RecordNames[];
  /** Names of one thing, in groups, as the journal gives them. */
  readonly synonyms: readonly (readonly string[])[];
}

type KeyOfName = (name: string) => string;

/**
 * Every name that has others, with these, sorted. Names that the journal groups stand for each other. What reports
 * abbreviate is found by the abbreviation, and where it has but one meaning in the journal, the other way round.
 */
export async function synonymTable({ language, names, synonyms }: SearchedNames): Promise<readonly Synonym[]> {
  const keyOf = await wordKey(searchLanguage(language));
  const keyOfName: KeyOfName = (name) =>
    synonymKey(
      wordsOf(name).flatMap(({ parts }) => parts),
      keyOf,
    );
  const table = new Map<string, Map<string, string>>();
  const add = (name: string, other: string): void => {
    const [key, otherKey] = [keyOfName(name), keyOfName(other)];
    if (key === otherKey) return;
    const others = table.get(key) ?? new Map<string, string>();
    if (!others.has(otherKey)) others.set(otherKey, other);
    table.set(key, others);
  };
  for (const group of synonyms) for (const name of group) for (const other of group) add(name, other);
  for (const [short, meanings] of meaningsOf(names, keyOfName)) {
    if (meanings.length <= mostMeanings) for (const long of meanings) add(short, long);
    if (meanings.length === 1) add(meanings[0] ?? '', short);
  }
  return [...table].map(([key, others]): Synonym => [key, ...others.values()]).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The meanings of each abbreviation, one spelling of each; not of those that are written small, as words. */
function meaningsOf(
  names: readonly RecordNames[],
  keyOfName: KeyOfName,
): readonly (readonly [short: string, meanings: readonly string[]])[] {
  const small = new Set(names.flatMap((each) => each.small));
  const meanings = new Map<string, Map<string, Meaning>>();
  for (const { abbreviations } of names)
    for (const [written, long] of abbreviations) {
      // "CT:" of a pasted list
      const short = written.replace(/[\p{P}\s]+$/u, '');
      if (small.has(short.toLowerCase()) || keyOfName(short) === keyOfName(long)) continue;
      const known = meanings.get(short) ?? new Map<string, Meaning>();
      const { text, reports } = known.get(keyOfName(long)) ?? { text: long, reports: 0 };
      meanings.set(short, known.set(keyOfName(long), { text, reports: reports + 1 }));
    }
  return [...meanings].map(([short, all]) => [short, likelyMeanings([...all.values()])]);
}

/** What an abbreviation stands for, and how many times reports say so. */
interface Meaning {
  readonly text: string;
  readonly reports: number;
}

function likelyMeanings(meanings: readonly Meaning[]): readonly string[] {
  const total = meanings.reduce((sum, { reports }) => sum + reports, 0);
  const clear = meanings.filter(({ reports }) => reports >= clearly * total);
  return (clear.length > 0 ? clear : meanings).map(({ text }) => text);
}
