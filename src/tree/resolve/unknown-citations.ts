import { didYouMean } from '../../faults/suggest.ts';
import type { Reference } from '../../model/reference.ts';
import { andList } from '../../text/word-list.ts';
import type { AddFault } from '../add-fault.ts';
import type { CitedItem } from '../nodes.ts';

type ByKey = ReadonlyMap<string, Reference>;

/** Reports a citation of what is in no list. */
export type AddUnknown = (item: CitedItem, narrative: boolean) => void;

/** So many unknown keys are compared with all known ones; whoever has more has another list. */
const mostGuesses = 50;

/** So many keys are named in a message. */
const mostKeys = 8;

/** Reports citations of what is in no list. What it says of the list is found once; its keys are told once. */
export function addUnknownTo(byKey: ByKey, addFault: AddFault): AddUnknown {
  let guesses = 0;
  let list: string | undefined;
  let pasted: string | undefined;
  let keys: string | undefined;
  return ({ key, offset }, narrative) => {
    list ??= listName(byKey);
    pasted ??= keyOfPasted(byKey);
    const guess = ++guesses > mostGuesses ? '' : didYouMean(key, citable(byKey));
    const place =
      pasted && `; pasted references are cited by their place, as "${pasted}", or by a key at their end, as {#${key}}`;
    const otherwise = narrative ? `; write "\\@${key}" where no citation is meant` : place;
    const known = guess !== '' || pasted !== '' || keys !== undefined ? '' : keysOf(byKey);
    if (known !== '') keys = known;
    const message = `Citation of "${key}" has no entry in ${list}${guess === '' ? otherwise + known : guess}`;
    addFault('citation-undefined', offset, message);
  };
}

/** A key with a space has a fault of its own, and cannot be cited. */
function citable(byKey: ByKey): string[] {
  return [...byKey.keys()].filter((key) => !/\s/.test(key));
}

/** The keys of a list, which nobody can guess where they were made of RIS or PubMed's text. */
function keysOf(byKey: ByKey): string {
  const keys = [...byKey.keys()];
  if (keys.length === 0) return '';
  const shown = keys.slice(0, mostKeys).map((key) => `"${key}"`);
  const id = /([^/]+)\/[^/]*$/.exec([...byKey.values()][0]?.source.path ?? '')?.[1] ?? 'ID';
  if (keys.length === 1) return `; its key is ${shown[0]}`;
  if (keys.length === shown.length) return `; its keys are ${andList(shown)}`;
  return `; its keys are ${andList([...shown, `${keys.length - mostKeys} more`])}, which npm run check -- --keys ${id} lists`;
}

/** A key of pasted references, which nobody can guess; empty where there are none. */
function keyOfPasted(byKey: ByKey): string {
  const isPasted = ({ pasted, key }: Reference): boolean => pasted !== undefined && /^ref\d+$/.test(key);
  return [...byKey.values()].find(isPasted)?.key ?? '';
}

/** "references.bib" where all references come from one file beside the text. */
function listName(byKey: ByKey): string {
  const names = new Set(Array.from(byKey.values(), ({ source }) => source.path.split('/').at(-1) ?? ''));
  const [name] = names;
  return name === undefined || names.size > 1 || name.endsWith('.md') ? 'the list of references' : name;
}
