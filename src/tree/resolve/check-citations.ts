import type { Text } from 'mdast';
import type { SourceText } from '../../faults/fault.ts';
import type { Reference } from '../../model/reference.ts';
import type { AddFault } from '../add-fault.ts';
import type { Citation } from '../nodes.ts';
import { holdsKeysOnly, type KeyPlaces, meantCitation } from './meant-citation.ts';

/** Keys in the order in which the list of references was read. */
export function keyPlaces(references: readonly Reference[]): KeyPlaces {
  return new Map(references.map(({ key }, index) => [key, index]));
}

/** Reports citations in brackets that would print something else than was meant, with what to write. */
export function checkCitations(
  citations: readonly Citation[],
  texts: readonly Text[],
  places: KeyPlaces,
  source: SourceText,
  addFault: AddFault,
): void {
  for (const citation of citations) if (!citation.narrative) checkCluster(citation, places, addFault);
  for (const node of texts) checkBrackets(node, places, source, addFault);
}

function checkCluster({ raw, items, position }: Citation, places: KeyPlaces, addFault: AddFault): void {
  const text = raw.slice(1, -1);
  const meant = meantCitation(text, places);
  if (meant === text) return;
  const offset = items[0]?.offset ?? position?.start.offset ?? 0;
  const message =
    meant === undefined
      ? `"${raw}" is no range of the list of references; write every key with its "@", parted by ";"`
      : `Part citations with ";"; write [${meant}]`;
  addFault('citation-syntax', offset, message);
}

/** Brackets that begin neither a link nor a definition. */
const bracket = /(?<!\\)\[([^[\]\\\n]{1,300})\](?![([:])/g;

/** Brackets that are text, though they hold keys: "[a1; a2]", "[@ a1]". */
function checkBrackets({ position }: Text, places: KeyPlaces, source: SourceText, addFault: AddFault): void {
  const start = position?.start.offset ?? 0;
  for (const { 0: whole, 1: text = '', index } of source.text
    .slice(start, position?.end.offset ?? start)
    .matchAll(bracket)) {
    if (!holdsKeysOnly(text, places)) continue;
    const meant = meantCitation(text, places);
    const otherwise = text.includes('@') ? '' : `, or \\${whole} where it is no citation`;
    const cure = meant === undefined ? '' : `; write [${meant}]${otherwise}`;
    addFault('citation-syntax', start + index, `"${whole}" cannot be read as a citation${cure}`);
  }
}
