import { fullTitle } from '../../language/title-mark.ts';
import { displayName } from '../../model/contributor.ts';
import { outputFile } from '../../model/output-files.ts';
import type { OutputName } from '../../model/outputs.ts';
import { absoluteUrl, fileUrl } from '../../model/paths.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import type { ArticleView } from '../../views/article-view.ts';
import type { JournalSource } from '../sources.ts';

/** Articles that are listed one by one; articles.json has all. */
const listedArticles = 100;

/** What the site holds, for language models: https://llmstxt.org */
export function llmsText({ index: { site, articles }, view }: JournalSource): string {
  const latest = articles.slice(0, listedArticles).map(view);
  const listed = (output: OutputName, note: string) => {
    const { name } = outputFile(output);
    return `- [${name}](${absoluteUrl(site, name)}): ${note}`;
  };
  return [
    `# ${escapeMarkdown(site.title)}`,
    '',
    ...(site.description === undefined ? [] : [`> ${escapeMarkdown(site.description.replace(/\s+/g, ' '))}`, '']),
    '## Lists',
    '',
    listed('articlesJson', 'every article with its metadata'),
    listed('articlesCsv', 'the same as a table'),
    listed('sitemap', 'every page'),
    '',
    ...(site.pages.length === 0 ? [] : ['## Journal', '']),
    ...site.pages.map(({ slug, title }) => `- [${escapeMarkdown(title)}](${absoluteUrl(site, `${slug}/`)})`),
    ...(site.pages.length === 0 ? [] : ['']),
    ...(latest.length === 0 ? [] : ['## Articles', '']),
    ...latest.map(articleLine),
    '',
  ].join('\n');
}

function articleLine(view: ArticleView): string {
  const { article, url } = view;
  const authors = article.contributors.map(displayName).join(', ');
  const note = [authors, article.published].filter((part) => part !== '').join('; ');
  return `- [${escapeMarkdown(fullTitle(view))}](${url}${fileUrl(outputFile('markdown', article.id).name)}): ${escapeMarkdown(note)}`;
}
