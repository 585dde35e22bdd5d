import { datePartsOf, familyOf, issueOf, namesOf, pagesOf, plainField } from '../../citation/plain-fields.ts';
import { fullTitle } from '../../language/title-mark.ts';
import type { Article } from '../../model/article.ts';
import type { ListedReference } from '../../model/article-text.ts';
import { issuedDate } from '../../model/cited-fields.ts';
import { type Contributor, wholeFamilyName } from '../../model/contributor.ts';
import { type GalleyKind, galleyOf } from '../../model/galley.ts';
import { fileUrl, orcidUrl } from '../../model/paths.ts';
import type { CslName } from '../../model/reference.ts';
import type { ArticleView } from '../../views/article-view.ts';
import { meta } from './tags.ts';

/** Tags that Google Scholar and Zotero read: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing */
export function highwireTags(view: ArticleView, references: readonly ListedReference[]): readonly string[] {
  const { article, site, url } = view;
  const { pages, eLocator } = article;
  const whole = isWhole(article);
  // Zotero takes the last of these two that it knows, so they say the same.
  const date = issuedDate(view).replaceAll('-', '/');
  return [
    meta('gs_meta_revision', '1.1'),
    meta('citation_journal_title', site.title),
    meta('citation_journal_abbrev', site.abbreviation),
    meta('citation_publisher', site.publisher),
    meta('citation_issn', site.issnPrint ?? site.issn),
    meta('citation_eIssn', site.issn),
    meta('citation_title', fullTitle(view)),
    ...authorTags(view),
    meta('citation_publication_date', date),
    meta('citation_date', date),
    meta('citation_online_date', article.published.replaceAll('-', '/')),
    meta('citation_year', String(view.year)),
    meta('citation_volume', article.volume),
    meta('citation_issue', article.issue),
    meta('citation_firstpage', pages?.first ?? eLocator),
    meta('citation_lastpage', pages?.last),
    meta('citation_doi', article.doi),
    meta('citation_pmid', article.pmid),
    meta('citation_pmcid', article.pmcid),
    meta('citation_language', article.language),
    meta('citation_abstract', article.abstract?.replace(/\s+/g, ' ')),
    meta('citation_abstract_html_url', url),
    meta('citation_fulltext_html_url', whole ? url : undefined),
    meta('citation_public_url', url),
    meta('citation_pdf_url', galleyUrl(view, 'pdf')),
    meta('citation_xml_url', galleyUrl(view, 'xml')),
    ...article.keywords.map((keyword) => meta('citation_keywords', keyword)),
    meta('citation_article_type', article.section),
    // The tag says by being there that everybody may read the text.
    meta('citation_fulltext_world_readable', whole ? 'yes' : undefined),
    ...references.map((reference) => meta('citation_reference', referenceText(reference))),
  ];
}

/** Whether the text of the article is here: not elsewhere, and not withdrawn. */
function isWhole({ fullText, withdrawn }: Article): boolean {
  return fullText === undefined && withdrawn === undefined;
}

/** Address of a galley; one of an abstract alone is no full text. */
function galleyUrl({ article, galleys, url }: ArticleView, kind: GalleyKind): string | undefined {
  const galley = isWhole(article) ? galleyOf(galleys, kind) : undefined;
  return galley && url + fileUrl(galley.name);
}

function authorTags({ article: { contributors, affiliations } }: ArticleView): readonly string[] {
  return contributors.flatMap((contributor) => [
    meta('citation_author', highwireName(contributor, contributors.length === 1)),
    ...contributor.affiliations.map((at) => meta('citation_author_institution', affiliations[at]?.text)),
    meta('citation_author_orcid', contributor.orcid && orcidUrl(contributor.orcid)),
  ]);
}

/**
 * "Family, Given". Zotero takes a name without a comma apart at its last space, and a lone one with several words on
 * both sides of its comma for two authors; a comma at the end stops the first, a semicolon the second.
 * https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
function highwireName(contributor: Contributor, alone: boolean): string {
  if (contributor.kind === 'group') return `${contributor.name},${alone && contributor.name.includes(',') ? ';' : ''}`;
  const { given, suffix } = contributor;
  const family = wholeFamilyName(contributor);
  // A second comma would cut off what follows it.
  const rest = [given, suffix].filter(Boolean).join(' ');
  if (rest === '') return family.includes(' ') ? `${family},` : family;
  return `${family}, ${rest}${alone && family.includes(' ') && rest.includes(' ') ? ';' : ''}`;
}

/** "citation_title=…; citation_author=…": the parts of a reference, or its text where it was pasted. */
function referenceText({ item, text }: ListedReference): string {
  if (!item) return text;
  const [firstPage, lastPage] = pagesOf(item);
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['title', plainField(item, 'title')],
    ...namesOf(item, 'author').map((name) => ['author', referenceName(name)] as const),
    ['journal_title', plainField(item, 'container-title')],
    ['publication_date', datePartsOf(item, 'issued').join('/')],
    ['volume', plainField(item, 'volume')],
    ['issue', issueOf(item)],
    ['firstpage', firstPage],
    ['lastpage', lastPage],
    ['publisher', plainField(item, 'publisher')],
    ['doi', plainField(item, 'DOI')],
    ['pmid', plainField(item, 'PMID')],
  ];
  return parts
    .flatMap(([name, value]) => (value ? [`citation_${name}=${value.replace(/\s*;\s*/g, ', ')}`] : []))
    .join('; ');
}

function referenceName(name: CslName): string {
  return (
    name.literal ?? [familyOf(name), [name.given, name.suffix].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  );
}
