import type {
  BreadcrumbList,
  CollectionPage,
  Organization,
  Person,
  ProfilePage,
  PublicationIssue,
  PublicationVolume,
  Thing,
  WebSite,
} from 'schema-dts';
import { textsFor } from '../../language/texts.ts';
import { titleMark } from '../../language/title-mark.ts';
import { absoluteUrl, orcidUrl, type PageLink } from '../../model/paths.ts';
import type { ArticleListView, AuthorView } from '../../views/article-list.ts';
import type { IssueView } from '../../views/issue-view.ts';
import type { ArticleSummary } from '../../views/list-view.ts';
import { pagePath } from '../../views/paginate.ts';
import type { SiteView } from '../../views/site-view.ts';
import { periodical } from './periodical.ts';

/** The site, by whose names search engines call it: https://schema.org/WebSite */
export function siteData(site: SiteView): WebSite {
  const { title, shortTitle } = site;
  return { '@type': 'WebSite', url: absoluteUrl(site, ''), name: title, alternateName: shortTitle };
}

/** An issue, or a volume without issues, with the articles of this page of it. */
export function issueData({ site, volume, issue, number, page }: IssueView): PublicationIssue | PublicationVolume {
  const place = { '@id': absoluteUrl(site, issue.path), url: absoluteUrl(site, issue.path) };
  const named = { name: issue.title ?? issue.label, ...(issue.date !== undefined && { datePublished: issue.date }) };
  const hasPart = page.items.map((article) => partData(site, article));
  const numbered = { volumeNumber: volume, isPartOf: periodical(site) };
  if (number === '') return { '@type': 'PublicationVolume', ...place, ...named, ...numbered, hasPart };
  return {
    ...{ '@type': 'PublicationIssue', ...place, issueNumber: number, ...named },
    isPartOf: { '@type': 'PublicationVolume', ...numbered },
    hasPart,
  };
}

/** The page of an author with the articles on it: https://schema.org/ProfilePage */
export function authorData(view: AuthorView): ProfilePage {
  const { site, page } = view;
  return {
    '@type': 'ProfilePage',
    url: absoluteUrl(site, pagePath(page.list, page.number)),
    isPartOf: periodical(site),
    mainEntity: personData(view),
    hasPart: page.items.map((article) => partData(site, article)),
  };
}

function personData({ site, title, kind, orcid, affiliations, page }: AuthorView): Person | Organization {
  const url = absoluteUrl(site, page.list);
  if (kind === 'group') return { '@type': 'Organization', '@id': url, name: title, url };
  return {
    '@type': 'Person',
    '@id': orcid === undefined ? url : orcidUrl(orcid),
    name: title,
    url,
    ...(affiliations.length > 0 && {
      affiliation: affiliations.map((name) => ({ '@type': 'Organization' as const, name })),
    }),
    ...(orcid !== undefined && { sameAs: orcidUrl(orcid) }),
  };
}

/** A list of articles that have something in common. */
export function collectionData({ site, title, page }: ArticleListView): CollectionPage {
  return {
    '@type': 'CollectionPage',
    url: absoluteUrl(site, pagePath(page.list, page.number)),
    name: title,
    isPartOf: periodical(site),
    hasPart: page.items.map((article) => partData(site, article)),
  };
}

const partData = (site: SiteView, { title, path, retracted, withdrawn }: ArticleSummary) => ({
  '@type': 'MedicalScholarlyArticle' as const,
  name: titleMark({ retracted, withdrawn, site }) + title.text,
  url: absoluteUrl(site, path),
});

/** The way from home to a page: https://schema.org/BreadcrumbList */
export function breadcrumbData(site: SiteView, trail: readonly PageLink[], current: PageLink): BreadcrumbList {
  const home = { path: '', label: textsFor(site.language).site.home };
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...trail, current].map(({ path, label }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: label,
      item: absoluteUrl(site, path),
    })),
  };
}

/** Data as a script of the page. A "<" in a text could end the script, so it is written as an escape. */
export function dataScript(data: readonly Thing[]): string {
  const graph = JSON.stringify({ '@context': 'https://schema.org', '@graph': data }).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${graph}</script>`;
}
