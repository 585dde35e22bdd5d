import { plainField } from '../../citation/plain-fields.ts';
import type { CslItem } from '../../model/reference.ts';

/**
 * Types that Zotero takes for no type of its own, so that fields are lost or, of software, the whole file is refused
 * (`detectImport` of its translator "CSL JSON", and `csl.types` of https://github.com/zotero/zotero-schema), by those
 * with the same fields.
 */
const otherTypes: Readonly<Record<string, string>> = {
  classic: 'book',
  collection: 'book',
  entry: 'entry-encyclopedia',
  event: 'speech',
  figure: 'graphic',
  musical_score: 'song',
  performance: 'speech',
  periodical: 'book',
  pamphlet: 'book',
  regulation: 'legislation',
  review: 'article-journal',
  'review-book': 'article-journal',
  treaty: 'legislation',
};

/** Types whose items Zotero gives a publisher and no container. */
const published: ReadonlySet<string> = new Set(
  'article dataset document manuscript report software standard thesis'.split(' '),
);

/**
 * An item as Zotero takes it whole. A type that it was given in place of its own stands in `custom`, from where Casebook
 * reads it again.
 */
export function knownType(item: CslItem): CslItem {
  const { status, note, ...rest } = item;
  const type = knownTypeOf(item);
  const container = published.has(item.type) ? plainField(item, 'container-title') : undefined;
  return {
    ...rest,
    ...(container !== undefined && item['publisher'] === undefined && { publisher: container }),
    ...(status !== undefined && { status }),
    // It keeps a status of few types, and a note of all.
    ...((note ?? status) !== undefined && { note: note ?? status }),
    type,
    ...(type !== item.type && { custom: { type: item.type } }),
  };
}

/** Zotero takes a book with a version for software. */
function knownTypeOf({ type, version }: CslItem): string {
  if (type === 'software') return version === undefined ? 'document' : 'book';
  return otherTypes[type] ?? type;
}
