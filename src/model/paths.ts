import type { Issue } from './issue.ts';

// Paths of pages below the root of the site: no leading slash, a trailing one on every page.

/** "articles/2020_001530/" */
export function articlePath(id: string): string {
  return `articles/${encodeURIComponent(id)}/`;
}

/** "issues/7/5/" */
export function issuePath({ volume, slug }: Pick<Issue, 'volume' | 'slug'>): string {
  return `issues/${encodeURIComponent(volume)}/${encodeURIComponent(slug)}/`;
}

/** The absolute URL of a path of the site. */
export function absoluteUrl(journal: { readonly url: string }, path: string): string {
  return `${journal.url}/${path}`;
}

/** "https://doi.org/10.12890/2020_001530"; characters that a URL may not hold are escaped. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
}

/** A file name as a relative address. */
export function fileUrl(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}
