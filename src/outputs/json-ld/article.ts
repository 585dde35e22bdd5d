import type {
  CreativeWork,
  MediaObject,
  MedicalScholarlyArticleLeaf,
  Organization,
  OrganizationLeaf,
  Periodical,
  Person,
  PropertyValue,
  PublicationIssue,
  PublicationVolume,
  ScholarlyArticle,
} from 'schema-dts';
import { plainField } from '../../citation/plain-fields.ts';
import { fullTitle } from '../../language/title-mark.ts';
import type { Affiliation } from '../../model/affiliation.ts';
import type { ArticleText, ListedReference } from '../../model/article-text.ts';
import { publicationTypes } from '../../model/article-type.ts';
import { pageRange } from '../../model/cited-fields.ts';
import { type Contributor, displayName, wholeFamilyName } from '../../model/contributor.ts';
import { copyrightOf } from '../../model/copyright.ts';
import { absoluteUrl, doiUrl, fileUrl, isniUrl, orcidUrl } from '../../model/paths.ts';
import type { ArticleView } from '../../views/article-view.ts';
import { pmcUrl, pubmedUrl } from '../../views/reference-links.ts';
import type { Related } from '../../views/related.ts';
import { mediaData } from './media.ts';
import { periodical, publisherOf } from './periodical.ts';

/** The article for search engines: https://schema.org/MedicalScholarlyArticle */
export function articleData(view: ArticleView, text: ArticleText, image: string): MedicalScholarlyArticleLeaf {
  const { article, site, url, license, modified } = view;
  const { abstract, keywords, pages, fullText } = article;
  const copyright = copyrightOf(article, site, view.year);
  const { video, audio } = mediaData(view, text, image);
  return clean<MedicalScholarlyArticleLeaf>({
    '@type': 'MedicalScholarlyArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: fullTitle(view),
    publicationType: publicationTypes[article.type],
    creativeWorkStatus: view.withdrawn ? 'Withdrawn' : view.retracted ? 'Retracted' : undefined,
    author: article.contributors.map((contributor) => authorData(contributor, article.affiliations)),
    datePublished: article.published,
    dateModified: modified,
    isPartOf: placeData(view),
    pagination: pageRange(article),
    pageStart: pages?.first,
    pageEnd: pages?.last,
    identifier: identifiers(view),
    sameAs: sameAs(view),
    copyrightHolder: copyright && { '@type': 'Organization', name: copyright.holder },
    copyrightYear: copyright?.year,
    license: license.url,
    abstract: abstract?.replace(/\s+/g, ' '),
    inLanguage: article.language,
    keywords: keywords.length === 0 ? undefined : [...keywords],
    image,
    video,
    audio,
    publisher: publisherOf(site),
    isAccessibleForFree: fullText === undefined ? true : undefined,
    about: view.related.flatMap((each) => relatedData(view, each)),
    encoding: encodings(view),
    citation: text.references.map(referenceData),
  });
}

/** The article that a notice or a comment is about. */
function relatedData({ site }: ArticleView, { article, url, doi }: Related): CreativeWork[] {
  const address = article ? absoluteUrl(site, article.path) : url;
  if (address === undefined) return [];
  const sameAs = article && doi !== undefined ? { sameAs: doiUrl(doi) } : {};
  return [
    {
      '@type': 'ScholarlyArticle',
      '@id': address,
      url: address,
      ...(article && { name: article.title.text }),
      ...sameAs,
    },
  ];
}

/** Data some of whose properties may have no value. */
type Partly<T> = { readonly [Property in keyof T]: T[Property] | undefined };

/** Leaves out what has no value. */
function clean<T extends object>(data: Partly<T>): T {
  const known = Object.entries(data).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(known) as T;
}

function authorData(contributor: Contributor, affiliations: readonly Affiliation[]): Person | Organization {
  const places = contributor.affiliations.flatMap((at) => affiliations[at] ?? []).map(affiliationData);
  if (contributor.kind === 'group')
    return {
      '@type': 'Organization',
      name: contributor.name,
      // A group works at its places; that it belongs to one of them nobody says.
      ...(places.length > 0 && { location: places.map(({ name }) => ({ '@type': 'Place' as const, name })) }),
    };
  const { given, suffix, orcid } = contributor;
  return {
    '@type': 'Person',
    ...(orcid !== undefined && { '@id': orcidUrl(orcid) }),
    name: displayName(contributor),
    ...(given !== undefined && { givenName: given }),
    familyName: wholeFamilyName(contributor),
    ...(suffix !== undefined && { honorificSuffix: suffix }),
    ...(places.length > 0 && { affiliation: places }),
  };
}

function affiliationData({ text, ror, isni }: Affiliation): OrganizationLeaf & { readonly name: string } {
  return {
    '@type': 'Organization',
    ...(ror !== undefined && { '@id': ror }),
    name: text,
    ...(isni !== undefined && { sameAs: isniUrl(isni) }),
  };
}

/** Issue, volume and journal, as far as the article has them. */
function placeData({ article, site }: ArticleView): Periodical | PublicationVolume | PublicationIssue {
  const { volume, issue } = article;
  const journal = periodical(site);
  const inVolume =
    volume === undefined ? journal : { '@type': 'PublicationVolume' as const, volumeNumber: volume, isPartOf: journal };
  return issue === undefined
    ? inVolume
    : { '@type': 'PublicationIssue' as const, issueNumber: issue, isPartOf: inVolume };
}

function identifiers({ article: { doi, pmid, pmcid } }: ArticleView): PropertyValue[] {
  const known = [
    { propertyID: 'doi', value: doi },
    { propertyID: 'pmid', value: pmid },
    { propertyID: 'pmcid', value: pmcid },
  ];
  return known.flatMap(({ propertyID, value }) =>
    value === undefined ? [] : [{ '@type': 'PropertyValue' as const, propertyID, value }],
  );
}

function sameAs({ article: { doi, pmid, pmcid } }: ArticleView): string[] {
  return [
    ...(doi === undefined ? [] : [doiUrl(doi)]),
    ...(pmid === undefined ? [] : [pubmedUrl(pmid)]),
    ...(pmcid === undefined ? [] : [pmcUrl(pmcid)]),
  ];
}

/** The galleys; an article whose text is elsewhere has none of its full text. */
function encodings({ article: { fullText }, galleys, url }: ArticleView): MediaObject[] {
  if (fullText !== undefined) return [];
  return galleys.map(({ name, type }) => ({
    '@type': 'MediaObject',
    contentUrl: url + fileUrl(name),
    encodingFormat: type,
  }));
}

function referenceData({ item, text, doi, pmid, url }: ListedReference): ScholarlyArticle | CreativeWork {
  const address = doi ? doiUrl(doi) : pmid ? pubmedUrl(pmid) : url;
  const work = {
    name: (item && plainField(item, 'title')) ?? text,
    ...(address !== undefined && { sameAs: address }),
  };
  return item?.type === 'article-journal'
    ? { '@type': 'ScholarlyArticle', ...work }
    : { '@type': 'CreativeWork', ...work };
}
