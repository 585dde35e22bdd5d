import { namesOf, withWholePages } from '../../citation/plain-fields.ts';
import type { ListedReference } from '../../model/article-text.ts';
import { nameVariables } from '../../model/csl-variables.ts';
import type { CslItem } from '../../model/reference.ts';
import type { ArticleView } from '../../views/article-view.ts';
import { cslRecord, wholeName } from './csl-record.ts';
import { knownType } from './known-type.ts';

/** The record of each article as CSL-JSON: https://github.com/citation-style-language/schema */
export function articlesCsl(views: readonly ArticleView[]): string {
  return json(views.map(cslRecord));
}

/** The reference list of an article. One that was pasted as text is a document with the text as its title. */
export function referencesCsl(references: readonly ListedReference[]): string {
  return json(references.map(referenceCsl));
}

function referenceCsl({ key, item, text, doi, pmid, pmcid, url }: ListedReference): CslItem {
  if (item) return { ...knownType(withWholePages(item)), ...knownNames(item), id: key };
  const known = { title: text, DOI: doi, PMID: pmid, PMCID: pmcid, URL: url };
  return {
    id: key,
    type: 'document',
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  };
}

/**
 * The fields of names as reference managers take them: particles in the family name, and without the word that says that
 * a list goes on.
 */
function knownNames(item: CslItem): Partial<CslItem> {
  const fields = Object.keys(item).filter((field) => nameVariables.has(field));
  return Object.fromEntries(fields.map((field) => [field, namesOf(item, field).map(wholeName)])) as Partial<CslItem>;
}

const json = (items: readonly CslItem[]): string => `${JSON.stringify(items, undefined, 2)}\n`;
