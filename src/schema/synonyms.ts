import * as z from 'zod';
import { longestName } from '../search/synonym-key.ts';
import { accept, addRefusal, isFields, type Reading, refuse } from './reading.ts';
import { lineAs, splitLine } from './values.ts';

function readName(text: string): Reading<string> {
  if (text.split(/\s+/).length <= longestName) return accept(text);
  return refuse('invalid-value', `"${text}" is too long; a name has at most ${longestName} words`);
}

/** "heart attack, myocardial infarction", "MI = myocardial infarction" or "MI: myocardial infarction" as a list. */
function namesOf(group: unknown): unknown {
  if (typeof group === 'string') return group.split(/\s=\s/).flatMap(splitLine);
  return isFields(group) ? Object.entries(group).flatMap(([name, others]) => [name, namesOf(others)].flat()) : group;
}

const groupOfNames = z.preprocess(namesOf, z.array(lineAs(readName)).max(100)).superRefine((names, issues) => {
  if (new Set(names.map((name) => name.toLowerCase())).size > 1) return;
  const [only] = names;
  const found = only === undefined ? 'nothing' : `"${only}" alone`;
  const message = `Expected two names or more for one thing, as in "heart attack, myocardial infarction"; found ${found}`;
  addRefusal(issues, refuse('invalid-value', message));
});

/** The file synonyms.yaml: groups of names, each of which stands for the others in a search. */
export const synonymGroups = z.preprocess(
  (file) => (isFields(file) ? Object.entries(file).map(([name, others]) => ({ [name]: others })) : file),
  z.array(groupOfNames).max(5_000),
);
