import { fullTitle } from '../../language/title-mark.ts';
import type { ListedReference } from '../../model/article-text.ts';
import type { CslItem } from '../../model/reference.ts';
import type { ArticleView } from '../../views/article-view.ts';
import { cslRecord } from '../csl-json/csl-record.ts';
import { type Lines, record, recordOf } from './record.ts';

/** The article as a RIS record, as Zotero, EndNote and Mendeley read it. */
export function articleRis(view: ArticleView): string {
  const { article } = view;
  const { affiliations, keywords, pmid, pmcid } = article;
  const own: Lines = [
    ...affiliations.map(({ text }) => ['AD', text] as const),
    ...keywordLines(keywords),
    ['AN', pmid],
    ['C2', pmcid],
    ['ID', article.id],
  ];
  const { keyword: _keywords, PMID: _pmid, PMCID: _pmcid, ...item } = cslRecord(view);
  const words = { title: fullTitle(view), abstract: article.abstract?.replace(/\s+/g, ' ') };
  return record(item as CslItem, own, words);
}

/** The reference list of an article as RIS records. One that was pasted as text is a record with the text as its title. */
export function referencesRis(references: readonly ListedReference[]): string {
  return references.map(referenceRis).join('');
}

function referenceRis({ key, item, text, doi, pmid, pmcid, url }: ListedReference): string {
  if (item) return record(item, [['ID', key]]);
  const known: Lines = [
    ['TI', text],
    ['DO', doi],
    ['AN', pmid],
    ['C2', pmcid],
    ['UR', url],
    ['ID', key],
  ];
  return recordOf('GEN', known);
}

/** Zotero parts a keyword that stands alone at its commas; of two that are the same it keeps one. */
function keywordLines(keywords: readonly string[]): Lines {
  const [first = ''] = keywords;
  const written = keywords.length === 1 && first.includes(',') ? [first, first] : keywords;
  return written.map((keyword) => ['KW', keyword.replaceAll(';', '\u037E')] as const);
}
