import type { Issue } from './issue.ts';

// Paths of pages below the root of the site: no leading slash, a trailing one on every page.

/** What articles are listed under; the name is the first part of the URLs. */
export type TopicList = 'keywords' | 'specialties';

/** The ways to the articles, each with an index. */
export type BrowseWay = 'issues' | 'years' | 'authors' | TopicList;

/** Where the index of each way stands. */
export const indexPaths: Readonly<Record<BrowseWay, string>> = {
  issues: 'issues/',
  years: 'archive/',
  specialties: 'specialties/',
  authors: 'authors/',
  keywords: 'keywords/',
};

/** Where a preview lists its drafts. */
export const draftsPath = 'drafts/';

/** A page of the site as a link. */
export interface PageLink {
  readonly path: string;
  readonly label: string;
}

/** "articles/2020_001530/" */
export function articlePath(id: string): string {
  return `articles/${encodeURIComponent(id)}/`;
}

/** "articles/2020_001530/versions/1/": the text of an article until a correction. */
export function versionPath(id: string, number: number): string {
  return `${articlePath(id)}versions/${number}/`;
}

/** "issues/7/5/" */
export function issuePath({ volume, slug }: Pick<Issue, 'volume' | 'slug'>): string {
  return `issues/${encodeURIComponent(volume)}/${encodeURIComponent(slug)}/`;
}

/** "authors/sarah-micallef/" */
export function authorPath(slug: string): string {
  return `authors/${encodeURIComponent(slug)}/`;
}

/** "keywords/fever/", "specialties/cardiology/" */
export function topicPath(list: TopicList, slug: string): string {
  return `${list}/${encodeURIComponent(slug)}/`;
}

/** "archive/2020/" */
export function yearPath(year: string): string {
  return `archive/${year}/`;
}

/** "lockss/2020/": what a network of libraries may collect of a year. */
export function manifestPath(network: string, year: string): string {
  return `${network}/${year}/`;
}

/** The absolute URL of a path of the site. */
export function absoluteUrl(journal: { readonly url: string }, path: string): string {
  return `${journal.url}/${path}`;
}

/** "https://doi.org/10.12890/2020_001530"; characters that a URL may not hold are escaped. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
}

/** "https://orcid.org/0000-0002-1825-0097" */
export function orcidUrl(orcid: string): string {
  return `https://orcid.org/${orcid}`;
}

export function isniUrl(isni: string): string {
  return `https://isni.org/isni/${isni}`;
}

/** A file name as a relative address. */
export function fileUrl(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}
