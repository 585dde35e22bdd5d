import type { ListedReference } from '../../model/article-text.ts';
import { licenseText } from '../../model/license.ts';
import type { CslItem } from '../../model/reference.ts';
import { slugOf } from '../../text/slug.ts';
import type { ArticleView } from '../../views/article-view.ts';
import { cslRecord } from '../csl-json/csl-record.ts';
import { entry, entryOf } from './entry.ts';
import { keywordField, plain } from './values.ts';

/** The article as a BibTeX entry that classic BibTeX, biber, Zotero and JabRef read alike. */
export function articleBibtex(view: ArticleView): string {
  const { license, article } = view;
  const { ISSN, keyword: _keyword, abstract, ...item } = cslRecord(view);
  return entry(articleKey(view), item as CslItem, {
    issn: plain(ISSN),
    abstract: plain(abstract),
    keywords: keywordField(article.keywords),
    copyright: plain(licenseText(license)),
    ...(article.pages === undefined && { eid: plain(article.eLocator) }),
  });
}

/** "micallef_2020_001530": unique for the id is; letters that old BibTeX cannot take are left out. */
function articleKey({ article }: ArticleView): string {
  const [first] = article.contributors;
  const name = first === undefined || first.kind === 'group' ? '' : slugOf(first.family).replace(/[^a-z0-9]/g, '');
  return [name, article.id].filter((part) => part !== '').join('_');
}

/** The reference list of an article. One that was pasted as text is an entry with the text as its title. */
export function referencesBibtex(references: readonly ListedReference[]): string {
  const taken = new Set<string>();
  return references
    .map((reference) => {
      const key = uniqueKey(reference.key, taken);
      const { item, text: printed, doi, pmid, pmcid, url } = reference;
      return item
        ? entry(key, item, {})
        : entryOf('misc', key, { title: `{${plain(printed)}}`, doi, pmid, pmcid, url });
    })
    .join('\n');
}

/** Keys hold no character that BibTeX reads as its own, and differ in more than their capitals. */
function uniqueKey(wanted: string, taken: Set<string>): string {
  const plain = wanted.normalize('NFKD').replace(/[^A-Za-z0-9_:.+/-]/g, '') || 'reference';
  let key = plain;
  for (let number = 2; taken.has(key.toLowerCase()); number++) key = `${plain}-${number}`;
  taken.add(key.toLowerCase());
  return key;
}
