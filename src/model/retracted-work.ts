import type { CslItem, Reference } from './reference.ts';

/** What publishers and PubMed put before the title of a work that was retracted; so every style prints it. */
const mark = 'RETRACTED: ';

/** "RETRACTED: A title", "[Retracted] A title", "Retracted article: a title"; no "Retracted articles in surgery". */
const marked =
  /^[\s[(]*(?:retracted(?:\s+(?:article|paper|publication|chapter))?|r[ée]tract[ée]e?|retractado|retratado)\s*(?:\s:|[:\])\u2013\u2014])/i;

/** Whether a reference says of itself that its work was retracted. */
export function saysRetracted({ item, pasted }: Pick<Reference, 'item' | 'pasted'>): boolean {
  return marked.test(item?.title ?? pasted ?? '');
}

/** A reference whose list says that its work was retracted. */
export function markRetracted(reference: Reference): Reference {
  if (saysRetracted(reference)) return reference;
  const { item, pasted } = reference;
  return item === undefined
    ? { ...reference, pasted: `${mark}${pasted ?? ''}` }
    : { ...reference, item: markRetractedItem(item) };
}

/** An item with the mark before its title, where it has not got one. */
export function markRetractedItem(item: CslItem): CslItem {
  return item.title === undefined || marked.test(item.title) ? item : { ...item, title: mark + item.title };
}
