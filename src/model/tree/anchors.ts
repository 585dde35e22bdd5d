import { decodedPath } from '../../text/escaped-path.ts';
import { sectionIds } from '../section-ids.ts';

/** Ids of the page around the text; a heading with such a name gets another anchor. */
const pageIds = new Set<string>([
  ...Object.values(sectionIds),
  'abstract',
  'affiliations',
  'article-title',
  'authors',
  'cite',
  'cite-heading',
  'contents',
  'declarations',
  'footnotes',
  'how-to-cite',
  'how-to-cite-text',
  'keywords',
  'learning-points',
  'main',
  'main-content',
  'notes',
  'notices',
  'references',
  'section-link',
  'share',
  'site-menu',
  'supplements',
  'theme-choices',
  'translations',
  'viewer-title',
]);

/** Whether the page itself has an element of this id. */
export function isPageId(id: string): boolean {
  return pageIds.has(id);
}

/** The id of the heading, the figure or the table that a link such as "#fig-ct" leads to; undefined for all others. */
export function anchorIn(url: string): string | undefined {
  const id = url.startsWith('#') ? decodedPath(url.slice(1)) : '';
  return id === '' || isPageId(id) ? undefined : id;
}

/** The id of a supplementary file, counted from 0. */
export function supplementId(at: number): string {
  return `suppl-${at + 1}`;
}
