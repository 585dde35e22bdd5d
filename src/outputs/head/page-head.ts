import type { Thing } from 'schema-dts';
import { feedFiles, outputFile } from '../../model/output-files.ts';
import { absoluteUrl, type PageLink } from '../../model/paths.ts';
import { escapeXml } from '../../text/xml.ts';
import type { SiteView } from '../../views/site-view.ts';
import { breadcrumbData, dataScript } from '../json-ld/lists.ts';
import { type HeadImage, type OpenGraph, openGraphTags } from './open-graph.ts';
import { link, meta } from './tags.ts';

/** A page as its head describes it. */
export interface HeadOf {
  readonly site: SiteView;
  /** The journal's own where there is none (home). */
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** Below the root of the site; without one the page is nowhere in particular (404) and says no more of itself. */
  readonly path?: string | undefined;
  readonly trail?: readonly PageLink[] | undefined;
  readonly extras?: HeadExtras | undefined;
}

/** What a kind of page has in its head besides what all have. */
export interface HeadExtras {
  /** Tags that stand first. */
  readonly first?: string | undefined;
  /** Links that stand last. */
  readonly last?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly openGraph?: Pick<OpenGraph, 'type' | 'article'> | undefined;
  /** BCP 47 tag of the title and description, where it is not that of the journal. */
  readonly language?: string | undefined;
  readonly image?: HeadImage | undefined;
  /** What the page is about, for search engines. */
  readonly data?: readonly Thing[] | undefined;
  /** The lists whose feeds the page offers besides those of the journal: path and title. */
  readonly feeds?: readonly PageLink[] | undefined;
}

/** All of a head but what a browser needs to show the page. */
export function pageHead({ site, title = site.title, description, path, trail, extras = {} }: HeadOf): string {
  const journalFeeds = { path: '', label: site.title };
  const feeds = [...(extras.feeds ?? []), journalFeeds].flatMap((list) => feedLinks(site, list));
  const { name, type } = outputFile('openSearch');
  const search = link('search', absoluteUrl(site, name), { type, title: site.shortTitle });
  if (path === undefined) return [...feeds, search].join('');
  const url = absoluteUrl(site, path);
  const language = extras.language ?? site.language;
  const image = extras.image ?? { url: absoluteUrl(site, outputFile('journalCard').name), alt: site.title };
  const crumbs = trail ? [breadcrumbData(site, trail, { path, label: title })] : [];
  const data = [...(extras.data ?? []), ...crumbs];
  const openGraph = { type: 'website' as const, ...extras.openGraph, title, url, description, language, image };
  return [
    extras.first ?? '',
    meta('description', description),
    ...(extras.authors ?? []).map((author) => meta('author', author)),
    link('canonical', url),
    ...openGraphTags(site, openGraph),
    ...feeds,
    search,
    extras.last ?? '',
    data.length === 0 ? '' : dataScript(data),
  ].join('');
}

function feedLinks(site: SiteView, { path, label }: PageLink): readonly string[] {
  return feedFiles().map(({ name, type, label: format }) =>
    link('alternate', absoluteUrl(site, path + name), { type, title: `${label} (${format})` }),
  );
}

/** What the head of a page that has moved tells browsers: to go to where it is now. */
export function movedHead(site: SiteView, to: string): HeadExtras {
  return { first: `<meta http-equiv="refresh" content="0; url=${escapeXml(absoluteUrl(site, to))}">` };
}
