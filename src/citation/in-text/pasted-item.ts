import type { CslItem, CslName, Reference } from '../../model/reference.ts';
import { othersName } from '../names.ts';
import { readPlainNames } from '../plain-names.ts';

/** Names at the head of a reference in Medline form: "Del Prete M, Fiore F, et al." */
const medlineHead =
  /^((?:[\p{L}\p{M}'’-]+ )+\p{Lu}{1,3}(?:,? (?:Jr|Sr|2nd|3rd))?(?:, (?:[\p{L}\p{M}'’-]+ )+\p{Lu}{1,3}(?:,? (?:Jr|Sr|2nd|3rd))?)*)(,? et al)?(?:[.:]|\s*\()/u;

function names(text: string): CslName[] | undefined {
  const [, head, others] = medlineHead.exec(text) ?? [];
  if (head === undefined) return undefined;
  const read = head.split(', ').flatMap((name) => readPlainNames(name) ?? []);
  return others === undefined ? read : [...read, othersName];
}

/** What can be told of a pasted reference where a style or a narrative citation needs authors and a year. */
export function pastedItem({ key, pasted = '' }: Reference): CslItem {
  const author = names(pasted);
  const year =
    /\b(1[89]\d\d|20\d\d)\b/.exec(pasted.replace(/^[^.]*\./, ''))?.[1] ?? /\b(1[89]\d\d|20\d\d)\b/.exec(pasted)?.[1];
  const rest = author === undefined ? pasted : pasted.replace(medlineHead, '').trim();
  const title = /^[^.?!]*[.?!]?/.exec(rest)?.[0].replace(/\.$/, '') || pasted;
  return {
    id: key,
    type: 'document',
    title,
    ...(author !== undefined && { author }),
    ...(year !== undefined && { issued: { 'date-parts': [[Number(year)]] } }),
  };
}
