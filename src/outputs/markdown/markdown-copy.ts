import { articleDates } from '../../language/article-dates.ts';
import { authorMarks, authorshipNotes } from '../../language/authorship-notes.ts';
import { declarationsOf } from '../../language/declarations.ts';
import { editorLines } from '../../language/editors.ts';
import { shownNotices } from '../../language/notices.ts';
import { partHeadings } from '../../language/part-headings.ts';
import { separatorsIn } from '../../language/punctuation.ts';
import { type Texts, textsForArticle } from '../../language/texts.ts';
import { titleMark } from '../../language/title-mark.ts';
import { shownKeywords } from '../../model/article.ts';
import type { ArticleText, PartHeadings, TextParts } from '../../model/article-text.ts';
import { withTitleMark } from '../../model/citation.ts';
import { displayName, nameWithDegrees } from '../../model/contributor.ts';
import { absoluteUrl, fileUrl, orcidUrl } from '../../model/paths.ts';
import type { WrittenStatement } from '../../model/statement.ts';
import { keptWriting } from '../../store/kept-writing.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import type { ArticleView } from '../../views/article-view.ts';
import type { ArticleSource } from '../sources.ts';
import { writeMarkdown, writeMarkdownLine } from './tree/write-markdown.ts';

/** The Markdown copy of an article. Its text is written once, for all builds; what stands around it each time. */
export async function markdownFile({ view: viewed, text: read }: ArticleSource): Promise<string> {
  const view = viewed();
  const { article } = view;
  const text = await read();
  const markdown = await keptWriting('writings/markdown', article, () => writeMarkdown(text, article.language));
  return markdownCopy(view, text, markdown);
}

/**
 * The whole article as Markdown, with its reference list formatted: for archives, readers of plain text and machines.
 *
 * @param markdown the parts of its text
 */
function markdownCopy(view: ArticleView, text: ArticleText, markdown: TextParts): string {
  const { article } = view;
  const texts = textsForArticle(view);
  const { references } = text;
  const headings = partHeadings(text.headings, texts);
  const parts = [
    `# ${escapeMarkdown(titleMark(view) + article.title.text)}`,
    article.subtitle ? writeMarkdownLine(article.subtitle) : '',
    facts(view, text, texts),
    notices(view, texts),
    escapeMarkdown(article.notice?.text ?? ''),
    article.fullText === undefined ? '' : `${texts.article.fullText} <${article.fullText}>`,
    section(escapeMarkdown(headings.abstract), markdown.abstract),
    section(
      escapeMarkdown(headings.keywords.replace(/\s*:$/, '')),
      shownKeywords(article).map(writeMarkdownLine).join(separatorsIn(article.language).semicolon),
    ),
    section(escapeMarkdown(headings['learning-points']), markdown.learningPoints),
    markdown.body,
    section(texts.article.supplements, supplements(view)),
    section(escapeMarkdown(headings.declarations), declarations(view, text.headings, markdown.statements, texts)),
    section(texts.article.translations, translations(view, texts)),
    section(
      escapeMarkdown(headings.references),
      references.map(({ number, text, doi }) => `${number}. ${escapeMarkdown(withDoi(text, doi))}`).join('\n'),
    ),
    markdown.footnotes,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const section = (heading: string, text: string): string => (text === '' ? '' : `## ${heading}\n\n${text}`);

function withDoi(text: string, doi: string | undefined): string {
  return doi === undefined || text.toLowerCase().includes(doi.toLowerCase()) ? text : `${text} doi:${doi}`;
}

/** What became of this article, what other articles say of it, and what it says of others. */
function notices({ article, notices: given, related, site }: ArticleView, texts: Texts): string {
  const { own, others } = shownNotices(article, given, texts);
  const link = (words: string, path: string): string => `[${escapeMarkdown(words)}](${absoluteUrl(site, path)})`;
  return [
    ...own.map(({ label, text, announced }) => [
      label,
      escapeMarkdown(text),
      announced && link(texts.article.correctionNotice, announced.path),
    ]),
    ...others.map(({ kind, title, path, reason }) => [
      texts.noticeKinds[kind],
      reason && escapeMarkdown(reason),
      link(title.text, path),
    ]),
    ...related.map(({ notice, article: other, retracted, url }) => [
      texts.relatedKinds[notice],
      other ? link((retracted ? texts.lists.retracted : '') + other.title.text, other.path) : `<${url}>`,
    ]),
  ]
    .map(([label, ...words]) => [`**${label}**`, ...words].filter(Boolean).join(' '))
    .join('\\\n');
}

function supplements({ article, url }: ArticleView): string {
  const lines = article.supplements.map(({ file, label, title }) => {
    const note = title === undefined ? '' : `: ${writeMarkdownLine(title)}`;
    return `- [${escapeMarkdown(label)}](${url}${fileUrl(file)})${note}`;
  });
  return lines.join('\n');
}

function translations({ article }: ArticleView, texts: Texts): string {
  const parts = article.translations.flatMap(({ language, title, abstract = [], keywords }) => [
    `### ${title ? writeMarkdownLine(title) : escapeMarkdown(texts.languageName(language))}`,
    ...abstract.map(writeMarkdownLine),
    ...(keywords.length === 0 ? [] : [keywords.map(writeMarkdownLine).join(separatorsIn(language).semicolon)]),
  ]);
  return parts.join('\n\n');
}

/** Who wrote it, where it stands, and how to cite it, one line each. */
function facts(view: ArticleView, { citations }: ArticleText, texts: Texts): string {
  const { article, doiUrl, url, license, issue, site } = view;
  const [own] = withTitleMark(citations, titleMark(view));
  const notes = authorshipNotes(article.contributors, texts);
  const authors = article.contributors.map((contributor) => {
    const places = authorMarks(contributor, notes).map(escapeMarkdown).join(',');
    const orcid = contributor.orcid === undefined ? '' : ` <${orcidUrl(contributor.orcid)}>`;
    return escapeMarkdown(nameWithDegrees(contributor)) + (places === '' ? '' : `^${places}^`) + orcid;
  });
  const dates = articleDates(article, texts).map(({ label, date }) => `${label} ${date}`);
  const lines = [
    authors.join(separatorsIn(article.language).comma),
    ...article.affiliations.map(({ text }, at) => `^${at + 1}^ ${escapeMarkdown(text)}`),
    [site.title, issue?.label, article.section]
      .filter(Boolean)
      .map((part) => escapeMarkdown(String(part)))
      .join(' · '),
    correspondence(view, texts),
    ...notes.map(({ sign, text }) => `${sign} ${escapeMarkdown(text)}`),
    ...editorLines(article, texts).map(escapeMarkdown),
    dates.join(' · '),
    `<${doiUrl ?? url}>`,
    `${texts.article.license} ${license.url === undefined ? license.name : `[${license.name}](${license.url})`}`,
    `${texts.cite.heading} ${escapeMarkdown(own.text.text)}`,
  ];
  return lines.filter((line) => line !== '').join('\\\n');
}

function correspondence({ article }: ArticleView, texts: Texts): string {
  const authors = article.contributors.filter(({ corresponding }) => corresponding);
  const written = authors.map(
    (author) => escapeMarkdown(displayName(author)) + (author.email ? ` <${author.email}>` : ''),
  );
  return written.length === 0
    ? ''
    : `\\* ${texts.article.corresponding} ${written.join(separatorsIn(article.language).semicolon)}`;
}

function declarations(
  { article }: ArticleView,
  own: PartHeadings,
  statements: readonly WrittenStatement[],
  texts: Texts,
): string {
  const all = declarationsOf(article, statements, texts, own).map(({ heading, statement, text, items }) => {
    const list = items.map(({ text: item, url }) => `- ${escapeMarkdown(item)}${url === undefined ? '' : ` <${url}>`}`);
    const words = statement?.text ?? escapeMarkdown(text ?? '');
    return [`### ${statement?.heading ?? escapeMarkdown(heading)}`, words, list.join('\n')].filter(
      (part) => part !== '',
    );
  });
  return all.flat().join('\n\n');
}
