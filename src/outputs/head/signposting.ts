import { mediaType } from '../../model/media-type.ts';
import { type OutputFile, outputFile, recordFiles } from '../../model/output-files.ts';
import { fileUrl, orcidUrl } from '../../model/paths.ts';
import type { ArticleView } from '../../views/article-view.ts';

/** A typed link of an article, as in a head, a header or a linkset. */
export interface TypedLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string | undefined;
}

/** What machines may follow from an article: https://signposting.org/FAIR/ */
export function signposts(view: ArticleView): readonly TypedLink[] {
  const { article, galleys, url, doiUrl, license } = view;
  const { id, contributors, supplements, fullText } = article;
  const beside = (rel: string, { name, type }: Pick<OutputFile, 'name' | 'type'>): TypedLink => ({
    rel,
    href: url + fileUrl(name),
    type,
  });
  return [
    { rel: 'cite-as', href: doiUrl ?? url },
    ...contributors.flatMap(({ orcid }) => (orcid ? [{ rel: 'author', href: orcidUrl(orcid) }] : [])),
    ...(license.url === undefined ? [] : [{ rel: 'license', href: license.url }]),
    // A page that has the abstract only is about an article that is elsewhere.
    { rel: 'type', href: `https://schema.org/${fullText === undefined ? 'ScholarlyArticle' : 'AboutPage'}` },
    ...recordFiles(id).map((file) => beside('describedby', file)),
    // Of an article that is elsewhere, a galley is a description alone.
    ...galleys.map((galley) => beside(fullText === undefined ? 'item' : 'describedby', galley)),
    ...supplements.map((supplement) => beside('item', { name: supplement.file, type: mediaType(supplement.file) })),
    beside('linkset', outputFile('linkset', id)),
  ];
}

/** Other forms of an article, for readers that look for them by their type. */
export function alternates({ article: { id }, galleys, url }: ArticleView): readonly TypedLink[] {
  const files = [...galleys, ...recordFiles(id), outputFile('markdown', id)];
  return files.map(({ name, type }) => ({ rel: 'alternate', href: url + fileUrl(name), type }));
}

/** Links to the same file as one with several relations, in the order of the first. */
export function mergedLinks(links: readonly TypedLink[]): readonly TypedLink[] {
  const byTarget = Map.groupBy(links, ({ href, type }) => `${type ?? ''} ${href}`);
  return [...byTarget.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, rel: same.map(({ rel }) => rel).join(' ') }] : [];
  });
}

/** The links of an article as a linkset in JSON (RFC 9264). */
export function linkset(view: ArticleView): string {
  const links = [...signposts(view), ...alternates(view)].filter(({ rel }) => rel !== 'linkset');
  const byRelation = Map.groupBy(links, ({ rel }) => rel);
  const context = {
    anchor: view.url,
    ...Object.fromEntries([...byRelation].map(([rel, targets]) => [rel, targets.map(target)])),
  };
  return `${JSON.stringify({ linkset: [context] }, undefined, 2)}\n`;
}

const target = ({ href, type }: TypedLink) => ({ href, ...(type !== undefined && { type }) });
