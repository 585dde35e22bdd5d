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
  const { article, url, doiUrl, license } = view;
  return [
    { rel: 'cite-as', href: doiUrl ?? url },
    ...article.contributors.flatMap(({ orcid }) => (orcid ? [{ rel: 'author', href: orcidUrl(orcid) }] : [])),
    ...(license.url === undefined ? [] : [{ rel: 'license', href: license.url }]),
    // A page about an article, and what kind of work that is.
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: 'https://schema.org/ScholarlyArticle' },
    ...recordFiles(article.id).map(beside('describedby', url)),
    ...contentFiles(view).map(beside('item', url)),
    beside('linkset', url)(outputFile('linkset', article.id)),
  ];
}

type FileBeside = Pick<OutputFile, 'name' | 'type'>;

/** The article itself in each of its forms, and what belongs to it. */
function contentFiles({ article: { id, supplements }, galleys }: ArticleView): readonly FileBeside[] {
  const added = supplements.map(({ file }) => ({ name: file, type: mediaType(file) }));
  return [...galleys, outputFile('markdown', id), ...added];
}

/** A link to a file beside the page at some address. */
function beside(rel: string, url: string) {
  return ({ name, type }: FileBeside): TypedLink => ({ rel, href: url + fileUrl(name), type });
}

/** Other forms of an article, for readers that look for them by their type. */
export function alternates({ article: { id }, galleys, url }: ArticleView): readonly TypedLink[] {
  return [...galleys, ...recordFiles(id), outputFile('markdown', id)].map(beside('alternate', url));
}

/** Links to the same file as one with several relations, in the order of the first. */
export function mergedLinks(links: readonly TypedLink[]): readonly TypedLink[] {
  const byTarget = Map.groupBy(links, ({ href, type }) => `${type ?? ''} ${href}`);
  return [...byTarget.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, rel: same.map(({ rel }) => rel).join(' ') }] : [];
  });
}

/** The links of an article, and those of each of its files back to its page, as a linkset in JSON (RFC 9264). */
export function linkset(view: ArticleView): string {
  const { article, url } = view;
  const links = [...signposts(view), ...alternates(view)].filter(({ rel }) => rel !== 'linkset');
  const back = (rel: string) => (file: FileBeside) =>
    context(url + fileUrl(file.name), [{ rel, href: url, type: 'text/html' }]);
  const contexts = [
    context(url, links),
    ...contentFiles(view).map(back('collection')),
    ...recordFiles(article.id).map(back('describes')),
  ];
  return `${JSON.stringify({ linkset: contexts }, undefined, 2)}\n`;
}

/** The links that begin at an address, by their relations. */
function context(anchor: string, links: readonly TypedLink[]) {
  const byRelation = Map.groupBy(links, ({ rel }) => rel);
  return { anchor, ...Object.fromEntries([...byRelation].map(([rel, targets]) => [rel, targets.map(target)])) };
}

const target = ({ href, type }: TypedLink) => ({ href, ...(type !== undefined && { type }) });
