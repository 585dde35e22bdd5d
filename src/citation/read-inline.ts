import { fault } from '../faults/fault.ts';
import type { Reference } from '../model/reference.ts';
import { keyFaults } from './build-reference.ts';
import { placeItem } from './csl/place-items.ts';
import { bareDoi } from './identifiers.ts';
import { type InlineReference, type ReadReference, type ReadReferences, together } from './reading.ts';

/** `{#key}` at the end of a pasted reference. */
const ownKey = /\s*\{#([^\s{}]+)\}\s*$/;
/** A number at the head, "1. " or "[1] ". */
const ownNumber = /^\s*(?:\[(\d+)\]|\((\d+)\)|(\d+)[.)])\s+/;

/** The text as typed, without the number that its place in the list gives it anyway. */
function withoutNumber(text: string, position: number): string {
  const number = ownNumber.exec(text);
  return number !== null && Number(number[1] ?? number[2] ?? number[3]) === position
    ? text.slice(number[0].length)
    : text;
}

/**
 * A pasted reference: shown as typed. Its key is the one in `{#key}` at its end, else "ref" and its place in the list:
 * ref1, ref2 …
 */
function pastedReference(text: string, position: number, source: Reference['source']): ReadReference {
  const key = ownKey.exec(text)?.[1] ?? `ref${position}`;
  const pasted = withoutNumber(text.replace(ownKey, '').replace(/\s+/g, ' ').trim(), position);
  if (pasted === '')
    return {
      faults: [fault('reference-empty', source.path, source, 'This reference is empty; write it out or remove it')],
    };
  const url = /https?:\/\/(?!(?:dx\.)?doi\.org\/)[^\s<>"]*[^\s<>".,;:)\]]/.exec(pasted)?.[0];
  const reference: Reference = {
    key,
    pasted,
    doi: bareDoi(pasted),
    pmid:
      /\bPMID:?\s*(\d{1,9})\b/i.exec(pasted)?.[1] ?? /pubmed(?:\.ncbi\.nlm\.nih\.gov)?\/(\d{1,9})\b/.exec(pasted)?.[1],
    pmcid: /\b(PMC\d{3,10})\b/.exec(pasted)?.[1],
    url,
    source,
  };
  return { reference, faults: keyFaults(key, undefined, source) };
}

/** References written in the front matter or pasted as a list. */
export function readInline(entries: readonly InlineReference[]): ReadReferences {
  return together(
    entries.map(({ value, source }, index) =>
      typeof value === 'string'
        ? pastedReference(value, index + 1, source)
        : placeItem({ value, source }, `ref${index + 1}`),
    ),
  );
}
