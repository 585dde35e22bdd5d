import { titleMark } from '../../language/title-mark.ts';
import { displayName } from '../../model/contributor.ts';
import { markdownDownload } from '../../model/downloads.ts';
import { absoluteUrl, fileUrl } from '../../model/paths.ts';
import type { ArticleView } from '../../views/article-view.ts';
import type { SiteView } from '../../views/site-view.ts';

/** Articles that are listed one by one; articles.json has all. */
export const listedArticles = 100;

/** What the site holds, for language models: https://llmstxt.org */
export function llmsText(site: SiteView, latest: readonly ArticleView[]): string {
  const link = (label: string, path: string, note: string) => `- [${label}](${absoluteUrl(site, path)}): ${note}`;
  return [
    `# ${site.title}`,
    '',
    ...(site.description === undefined ? [] : [`> ${site.description.replace(/\s+/g, ' ')}`, '']),
    '## Lists',
    '',
    link('articles.json', 'articles.json', 'every article with its metadata'),
    link('articles.csv', 'articles.csv', 'the same as a table'),
    link('sitemap.xml', 'sitemap.xml', 'every page'),
    '',
    ...(site.pages.length === 0 ? [] : ['## Journal', '']),
    ...site.pages.map(({ slug, title }) => `- [${title}](${absoluteUrl(site, `${slug}/`)})`),
    ...(site.pages.length === 0 ? [] : ['']),
    ...(latest.length === 0 ? [] : ['## Articles', '']),
    ...latest.map(articleLine),
    '',
  ].join('\n');
}

function articleLine(view: ArticleView): string {
  const { article, url } = view;
  const authors = article.contributors.map(displayName).join(', ');
  const title = (titleMark(view) + article.title.text).replace(/[[\]]/g, '\\$&');
  const note = [authors, article.published].filter((part) => part !== '').join('; ');
  return `- [${title}](${url}${fileUrl(markdownDownload(article.id).name)}): ${note}`;
}
