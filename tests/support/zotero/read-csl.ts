import type { CslItem, CslName } from '../../../src/model/reference.ts';
import { roleIn, savedItem, type ZoteroItem } from './item.ts';

// How Zotero reads CSL-JSON: `detectImport` of https://github.com/zotero/translators/blob/master/CSL%20JSON.js,
// `itemFromCSLJSON` of https://github.com/zotero/utilities, and `csl.types` of https://github.com/zotero/zotero-schema

/** Types that its detection knows: another makes it refuse the whole file. `software` is not among them. */
const detected = new Set(
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance personal_communication periodical post post-weblog regulation report review review-book song speech standard thesis treaty webpage'.split(
    ' ',
  ),
);

const types: Readonly<Record<string, string>> = {
  article: 'preprint',
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  bill: 'bill',
  book: 'book',
  broadcast: 'podcast',
  chapter: 'bookSection',
  dataset: 'dataset',
  document: 'document',
  'entry-dictionary': 'dictionaryEntry',
  'entry-encyclopedia': 'encyclopediaArticle',
  graphic: 'artwork',
  hearing: 'hearing',
  interview: 'interview',
  legal_case: 'case',
  legislation: 'statute',
  manuscript: 'manuscript',
  map: 'map',
  motion_picture: 'film',
  'paper-conference': 'conferencePaper',
  patent: 'patent',
  personal_communication: 'letter',
  post: 'forumPost',
  'post-weblog': 'blogPost',
  report: 'report',
  song: 'audioRecording',
  speech: 'presentation',
  standard: 'standard',
  thesis: 'thesis',
  webpage: 'webpage',
};

/** The items of a file; undefined where Zotero refuses it. */
export function zoteroOfCsl(text: string): readonly ZoteroItem[] | undefined {
  const items: readonly CslItem[] = JSON.parse(text);
  return items.every(({ type }) => detected.has(type)) ? items.map((item) => savedItem(itemOf(item))) : undefined;
}

/** The type that Zotero gives an item; what it has no type for is a document. */
export const zoteroTypeOf = ({ type, version }: CslItem): string =>
  type === 'book' && version !== undefined ? 'computerProgram' : (types[type] ?? 'document');

function itemOf(item: CslItem): ZoteroItem {
  const type = zoteroTypeOf(item);
  const field = (name: string) => item[name] as string | undefined;
  const people = (role: string) =>
    ((item[role] as readonly CslName[] | undefined) ?? []).map(
      ({ literal, family, given }) => `${roleIn(type, role)} ${literal ?? [family, given].join(', ')}`,
    );
  return {
    type,
    title: item.title,
    creators: [...people('author'), ...people('editor')],
    year: item.issued?.['date-parts']?.[0]?.[0]?.toString(),
    container: field('container-title'),
    publisher:
      type === 'patent' ? undefined : (field('publisher') ?? (type === 'case' ? field('authority') : undefined)),
    number: type === 'journalArticle' ? field('issue') : field('number'),
    kind: field('genre'),
    version: field('version'),
    notes: [field('note') ?? []].flat(),
  };
}
