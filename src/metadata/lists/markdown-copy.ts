import { declarationsOf } from '../../language/declarations.ts';
import { type Texts, textsFor } from '../../language/texts.ts';
import type { ArticleView } from '../../model/article-view.ts';
import { withTitleMark } from '../../model/citation.ts';
import { displayName } from '../../model/contributor.ts';
import type { Manuscript } from '../../model/manuscript.ts';
import { titleMark } from '../title-mark.ts';

/** The whole article as Markdown, with its reference list formatted: for archives, readers of plain text and machines. */
export function markdownCopy(view: ArticleView, manuscript: Manuscript): string {
  const { article, site } = view;
  const texts = textsFor(site.language);
  const { markdown, references } = manuscript;
  const parts = [
    `# ${escaped(titleMark(view) + article.title.text)}`,
    facts(view, manuscript, texts),
    escaped(article.notice?.text ?? ''),
    article.fullText === undefined ? '' : `${texts.article.fullText} <${article.fullText}>`,
    section(texts.article.abstract, markdown.abstract),
    section(texts.article.keywords.replace(/\s*:$/, ''), article.keywords.map(escaped).join(', ')),
    section(texts.article.learningPoints, markdown.learningPoints),
    markdown.body,
    section(texts.declarations.heading, declarations(view, texts)),
    section(
      texts.article.references,
      references.map(({ number, text, doi }) => `${number}. ${escaped(withDoi(text, doi))}`).join('\n'),
    ),
    markdown.footnotes,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const section = (heading: string, text: string): string => (text === '' ? '' : `## ${heading}\n\n${text}`);

/** Plain text for a line of Markdown. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>~^$|]/g, '\\$&');

function withDoi(text: string, doi: string | undefined): string {
  return doi === undefined || text.includes(doi) ? text : `${text} doi:${doi}`;
}

/** Who wrote it, where it stands, and how to cite it, one line each. */
function facts(view: ArticleView, { citations }: Manuscript, texts: Texts): string {
  const { article, doiUrl, url, license, issue, site } = view;
  const [own] = withTitleMark(citations, titleMark(view));
  const authors = article.contributors.map((contributor) => {
    const places = contributor.affiliations.map((at) => at + 1).join(',');
    return escaped(displayName(contributor)) + (places === '' ? '' : `^${places}^`);
  });
  const lines = [
    authors.join(', '),
    ...article.affiliations.map(({ text }, at) => `^${at + 1}^ ${escaped(text)}`),
    [site.title, issue?.label, article.section]
      .filter(Boolean)
      .map((part) => escaped(String(part)))
      .join(' · '),
    `${texts.article.publishedOn} ${article.published}`,
    `<${doiUrl ?? url}>`,
    `${texts.article.license} ${license.url === undefined ? license.name : `[${license.name}](${license.url})`}`,
    `${texts.cite.heading} ${escaped(own.text.text)}`,
  ];
  return lines.filter((line) => line !== '').join('\\\n');
}

function declarations({ article }: ArticleView, texts: Texts): string {
  const all = declarationsOf(article, texts).map(({ heading, text, items }) => {
    const list = items.map(({ text: item, url }) => `- ${escaped(item)}${url === undefined ? '' : ` <${url}>`}`);
    return [
      `### ${heading}`,
      ...(text === undefined ? [] : [escaped(text)]),
      ...(list.length > 0 ? [list.join('\n')] : []),
    ];
  });
  return all.flat().join('\n\n');
}
