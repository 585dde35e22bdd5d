import type { CheerioAPI } from 'cheerio';
import { oneLine, type PlainRecord, plainName } from './truth.ts';

/** The Highwire tags of a head, as Google Scholar reads them. */
export function readHighwire($: CheerioAPI): Partial<PlainRecord> {
  const { one, all } = tags($, 'citation_');
  return {
    title: one('title'),
    authors: all('author').map((name) => name.replace(/[,;]+$/, '')),
    affiliations: [...new Set(all('author_institution'))],
    orcids: all('author_orcid').map((url) => url.replace('https://orcid.org/', '')),
    issued: one('publication_date').replaceAll('/', '-'),
    published: one('online_date').replaceAll('/', '-'),
    year: one('year'),
    journal: one('journal_title'),
    abbreviation: one('journal_abbrev'),
    publisher: one('publisher'),
    issn: one('issn'),
    volume: one('volume'),
    issue: one('issue'),
    firstPage: one('firstpage'),
    lastPage: one('lastpage'),
    doi: one('doi'),
    pmid: one('pmid'),
    url: one('public_url'),
    abstract: one('abstract'),
    keywords: all('keywords'),
    language: one('language'),
  };
}

/** The tags of Dublin Core. */
export function readDublinCore($: CheerioAPI): Partial<PlainRecord> {
  const { one, all } = tags($, 'DC.');
  const [firstPage = '', lastPage = ''] = pageRange(one('Identifier.pageNumber'));
  return {
    title: one('Title'),
    authors: all('Creator.PersonalName').map(invertedName),
    published: one('Date.issued'),
    journal: one('Source'),
    issn: one('Source.ISSN'),
    volume: one('Source.Volume'),
    issue: one('Source.Issue'),
    firstPage,
    lastPage,
    doi: one('Identifier.DOI'),
    url: one('Identifier.URI'),
    abstract: one('Description'),
    keywords: all('Subject'),
    license: one('Rights'),
    language: one('Language'),
  };
}

/** The tags of PRISM. */
export function readPrism($: CheerioAPI): Partial<PlainRecord> {
  const { one, all } = tags($, 'prism.');
  return {
    journal: one('publicationName'),
    issn: one('issn'),
    volume: one('volume'),
    issue: one('number'),
    firstPage: one('startingPage'),
    lastPage: one('endingPage'),
    published: one('publicationDate'),
    doi: one('doi'),
    url: one('url'),
    keywords: all('keyword'),
  };
}

/** The tags of Open Graph, and the links of the head. */
export function readOpenGraph($: CheerioAPI): Partial<PlainRecord> {
  const property = (name: string) => $(`meta[property="${name}"]`).attr('content') ?? '';
  return {
    title: property('og:title'),
    journal: property('og:site_name'),
    url: property('og:url'),
    published: property('article:published_time'),
    keywords: $('meta[property="article:tag"]')
      .toArray()
      .map((element) => $(element).attr('content') ?? ''),
    license: $('link[rel="license"]').attr('href') ?? '',
    orcids: $('link[rel="author"]')
      .toArray()
      .map((element) => ($(element).attr('href') ?? '').replace('https://orcid.org/', '')),
    doi: decodeURI($('link[rel="cite-as"]').attr('href') ?? '').replace(/^https:\/\/(?:doi\.org\/|example.*)/, ''),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: data of any shape is read back
type Data = any;

/** The data for search engines. */
export function readJsonLd($: CheerioAPI): Partial<PlainRecord> {
  const graph: Data[] = JSON.parse($('script[type="application/ld+json"]').text())['@graph'];
  const article = graph.find((node) => node['@type'] === 'MedicalScholarlyArticle');
  const parts = chain(article.isPartOf);
  const part = (type: string) => parts.find((each) => each['@type'] === type) ?? {};
  const [firstPage = '', lastPage = ''] = pageRange(article.pagination ?? '');
  const authors: Data[] = article.author ?? [];
  const places = authors.flatMap((author) => author.affiliation ?? author.location ?? []);
  return {
    title: article.headline,
    authors: authors.map((author) =>
      author['@type'] === 'Person'
        ? plainName(author.familyName, author.givenName, author.honorificSuffix)
        : author.name,
    ),
    affiliations: [...new Set(places.map(({ name }) => name as string))],
    orcids: authors.flatMap((author) => author['@id']?.replace('https://orcid.org/', '') ?? []),
    published: article.datePublished,
    journal: part('Periodical').name,
    abbreviation: part('Periodical').alternateName?.[0] ?? '',
    publisher: article.publisher?.name ?? '',
    issn: part('Periodical').issn ?? '',
    volume: part('PublicationVolume').volumeNumber ?? '',
    issue: part('PublicationIssue').issueNumber ?? '',
    firstPage: article.pageStart ?? firstPage,
    lastPage: article.pageEnd ?? lastPage,
    doi: identifier(article, 'doi'),
    pmid: identifier(article, 'pmid'),
    url: article.url,
    abstract: article.abstract ?? '',
    keywords: article.keywords ?? [],
    license: article.license,
    language: article.inLanguage,
  };
}

function chain(part: Data): Data[] {
  return part === undefined ? [] : [part, ...chain(part.isPartOf)];
}

function identifier(article: Data, name: string): string {
  return article.identifier?.find((each: Data) => each.propertyID === name)?.value ?? '';
}

function tags($: CheerioAPI, prefix: string) {
  const all = (name: string) =>
    $(`meta[name="${prefix}${name}"]`)
      .toArray()
      .map((element) => oneLine($(element).attr('content') ?? ''));
  return { all, one: (name: string) => all(name)[0] ?? '' };
}

/** "Smith, John, Jr" as "Smith, John Jr". */
function invertedName(name: string): string {
  const [family = '', ...rest] = name.split(', ');
  return plainName(family, ...rest);
}

const pageRange = (pages: string): string[] => (/\d-\w*\d/.test(pages) ? pages.split('-') : [pages]);
