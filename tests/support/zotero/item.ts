/** What is compared of an item of Zotero: fields by their base names (https://github.com/zotero/zotero-schema, version 41). */
export interface ZoteroItem {
  readonly type: string;
  readonly title?: string | undefined;
  /** "author Smith, John", "programmer Group of Things". */
  readonly creators: readonly string[];
  readonly year?: string | undefined;
  readonly container?: string | undefined;
  readonly publisher?: string | undefined;
  readonly number?: string | undefined;
  readonly kind?: string | undefined;
  readonly version?: string | undefined;
  readonly notes: readonly string[];
}

/** The role that an author has in each type. */
const authorRoles: Readonly<Record<string, string>> = { patent: 'inventor', computerProgram: 'programmer' };

/** A role that a type has; Zotero takes an author for the first role of the type. */
export const roleIn = (type: string, role: string): string => (role === 'author' && authorRoles[type]) || role;

const journalLike = [
  'journalArticle',
  'newspaperArticle',
  'bookSection',
  'conferencePaper',
  'webpage',
  'statute',
  'case',
];

/** Types that have a field; the value is dropped in the others. */
const typesOf: Readonly<Record<'container' | 'number' | 'kind' | 'version' | 'publisher', readonly string[]>> = {
  container: journalLike,
  number: ['journalArticle', 'preprint', 'report', 'standard', 'patent', 'dataset', 'statute', 'case', 'manuscript'],
  kind: ['thesis', 'report', 'standard', 'manuscript', 'webpage', 'document', 'preprint', 'dataset'],
  version: ['computerProgram', 'dataset', 'standard'],
  publisher: [
    ...['journalArticle', 'newspaperArticle', 'book', 'bookSection', 'conferencePaper', 'thesis', 'report', 'webpage'],
    ...['computerProgram', 'dataset', 'document', 'preprint', 'standard', 'manuscript', 'case', 'patent'],
  ],
};

/** An item without the fields that its type does not have. */
export function savedItem(item: ZoteroItem): ZoteroItem {
  const lost = (Object.keys(typesOf) as (keyof typeof typesOf)[]).filter(
    (field) => !typesOf[field].includes(item.type),
  );
  return { ...item, ...Object.fromEntries(lost.map((field) => [field, undefined])) };
}
