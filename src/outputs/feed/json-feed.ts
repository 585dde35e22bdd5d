import { fullTitle } from '../../language/title-mark.ts';
import { displayName } from '../../model/contributor.ts';
import { outputFile } from '../../model/output-files.ts';
import { absoluteUrl, fileUrl, orcidUrl } from '../../model/paths.ts';
import type { ArticleView } from '../../views/article-view.ts';
import { type Feed, instant } from './feed.ts';

/** A feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({ site, title, description, list, articles }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(description !== undefined && { description }),
    home_page_url: absoluteUrl(site, list),
    feed_url: absoluteUrl(site, list + outputFile('jsonFeed', 'feed').name),
    language: site.language,
    authors: [{ name: site.title, url: absoluteUrl(site, '') }],
    items: articles.map(item),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

function item(view: ArticleView) {
  const { article, url, doiUrl, modified, license } = view;
  const { id, contributors, language, published, section, keywords, title, abstract } = article;
  return {
    id: doiUrl ?? url,
    url,
    title: fullTitle(view),
    // An item must have a content.
    content_text: abstract ?? title.text,
    ...(abstract !== undefined && { summary: abstract }),
    image: url + fileUrl(outputFile('card', id).name),
    date_published: instant(published),
    date_modified: instant(modified),
    authors: contributors.map((author) => ({
      name: displayName(author),
      ...(author.orcid !== undefined && { url: orcidUrl(author.orcid) }),
    })),
    tags: [section, ...keywords],
    language,
    // JSON Feed has no field of its own for it; names of extensions begin with "_".
    _license: license,
  };
}
