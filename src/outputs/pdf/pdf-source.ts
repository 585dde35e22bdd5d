import { directionOf } from '../../language/direction.ts';
import { partHeadings } from '../../language/part-headings.ts';
import { separatorsIn } from '../../language/punctuation.ts';
import { type Texts, textsFor, textsForArticle } from '../../language/texts.ts';
import { fullTitle, titleMark } from '../../language/title-mark.ts';
import { shownKeywords } from '../../model/article.ts';
import type { PartHeadings, TextParts } from '../../model/article-text.ts';
import { displayName } from '../../model/contributor.ts';
import type { RichNode } from '../../model/text.ts';
import { ownAccent } from '../../model/theme.ts';
import type { FolderText } from '../../store/text-cache.ts';
import { authorLine } from './author-line.ts';
import { backMatter } from './back-matter.ts';
import { fittingIn, fittingText, smallLine } from './fitting-text.ts';
import { facts, issueLine, notices, runningAuthors, runningReference } from './head-lines.ts';
import { arePointsShort, isShortOpening, type Opening } from './opening-height.ts';
import type { PdfView } from './pdf-view.ts';
import { richTypst } from './tree/rich-text.ts';
import { writeTypst } from './tree/write-typst.ts';
import { placed, typstString, typstText } from './typst-text.ts';

const accentOf = ({ accent }: PdfView): string => `rgb(${typstString(accent ?? ownAccent)})`;

/** The article as a document of Typst, which needs the files of template/ beside it and the images by their names. */
export function pdfSource(view: PdfView, text: FolderText): string {
  const parts = writeTypst(text, view.article.language, view.url, view.columns);
  const texts = textsForArticle(view);
  return [
    '#import "article.typ": *',
    `#let report-figure = report-figure.with(text-columns: ${columnsOfText(view)})`,
    `#let report-table = report-table.with(text-columns: ${columnsOfText(view)})`,
    `#show: article.with((${settings(view, parts, text.headings, texts)}))`,
    parts.body,
    ...backMatter(view, parts, text, texts),
    '',
  ].join('\n\n');
}

type Headings = ReturnType<typeof partHeadings>;

const columnsOfText = ({ columns }: PdfView): string => String(columns);
const content = (parts: readonly string[]): string => `(${parts.map((part) => `[${part}], `).join('')})`;
const strings = (values: readonly string[]): string => `(${values.map((value) => `${typstString(value)}, `).join('')})`;

/** The parts that are there, one below the other. */
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

const optional = (part: string): string => (part === '' ? 'none' : `[${part}]`);

function openingOf(view: PdfView, parts: TextParts, headings: Headings, texts: Texts): Opening {
  const { article } = view;
  const large = fittingIn(article.language);
  return {
    title: `${typstText(titleMark(view))}${placed('title', richTypst(article.title.nodes, large))}`,
    subtitle: article.subtitle === undefined ? '' : placed('subtitle', richTypst(article.subtitle.nodes, large)),
    authors: authorLine(view, texts),
    affiliations: article.affiliations.map(
      ({ text }, at) => `#super[${at + 1}]#" "${placed('affiliations', fittingText(text, smallLine))}`,
    ),
    facts: facts(view, texts),
    notices: notices(view, texts),
    note: joined([
      article.notice === undefined ? '' : placed('notice', richTypst(article.notice.nodes, smallLine)),
      placed('full-text', fullText(view, texts)),
    ]),
    abstract: abstract(view, parts.abstract, headings),
  };
}

function settings(view: PdfView, parts: TextParts, own: PartHeadings, texts: Texts): string {
  const headings = partHeadings(own, texts);
  const { article, site, description } = view;
  const mark = titleMark(view);
  const { language, region } = new Intl.Locale(article.language);
  const opening = openingOf(view, parts, headings, texts);
  const fields: Readonly<Record<string, string>> = {
    title: `[${opening.title}]`,
    'plain-title': typstString(fullTitle(view)),
    subtitle: optional(opening.subtitle),
    authors: `[${opening.authors}]`,
    'author-names': strings(article.contributors.map(displayName)),
    keywords: strings(article.keywords),
    description: typstString(description),
    language: typstString(language),
    region: region === undefined ? 'none' : typstString(region),
    direction: directionOf(article.language),
    'site-direction': directionOf(site.language),
    journal: `[${placed('journal-title', typstText(site.title))}]`,
    reference: `[${runningReference(view)}]`,
    issue: `[${issueLine(view)}]`,
    section: `[${placed('section', typstText(article.section))}]`,
    running: content(runningAuthors(view)),
    accent: accentOf(view),
    logo: logoImage(view),
    columns: columnsOfText(view),
    mark: mark === '' ? 'none' : typstString(mark.replace(/[\s:]+$/, '')),
    affiliations: content(opening.affiliations),
    facts: content(opening.facts),
    notices: content(opening.notices),
    // What is surely no longer than a page need not be measured, which costs as much as setting it.
    'opening-is-short': String(isShortOpening(opening)),
    'points-are-short': String(arePointsShort(parts.learningPoints)),
    note: optional(opening.note),
    abstract: optional(opening.abstract),
    'learning-points': optional(box(view, headings['learning-points'], parts.learningPoints)),
    // The foot of a page is the journal's, as its head is.
    'page-of': `(page, pages) => [${pageOf(textsFor(site.language))}]`,
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}

/** The name of the logo among the images of a document. */
export const logoName = 'logo';

function logoImage({ logo, site }: PdfView): string {
  if (logo === undefined) return 'none';
  return `image(${typstString(`${logoName}.image`)}, height: 26pt, alt: ${typstString(site.title)})`;
}

/** "Page 1 of 2" with the numbers left to Typst, which alone knows them. */
function pageOf({ browse }: Texts): string {
  const numbers: Readonly<Record<string, string>> = { 1: '#page', 2: '#pages' };
  return browse
    .pageOf(1, 2)
    .split(/([12])/)
    .map((part) => numbers[part] ?? typstText(part))
    .join('');
}

function fullText({ article: { fullText: url } }: PdfView, texts: Texts): string {
  if (url === undefined) return '';
  return `#strong[${typstText(texts.article.fullText)}]#" "#link(${typstString(url)})[${typstText(texts.article.fullTextLink)}]`;
}

function abstract(view: PdfView, text: string, headings: Headings): string {
  const words = keywords(view, headings);
  return text === '' ? words : box(view, headings.abstract, `${text}\n\n${words}`);
}

function box(view: PdfView, title: string, body: string): string {
  if (body === '') return '';
  return `#panel-box(${accentOf(view)}, ${typstString(title)})[${body}]`;
}

function keywords({ article }: PdfView, headings: Headings): string {
  if (article.keywords.length === 0) return '';
  const { semicolon } = separatorsIn(article.language);
  const words = shownKeywords(article).flatMap(({ nodes }, at): readonly RichNode[] => {
    return [{ type: 'text', value: at === 0 ? ' ' : semicolon }, ...nodes];
  });
  const line = `#strong[${typstText(headings.keywords)}]${placed('keywords', richTypst(words, smallLine))}`;
  return `#par(justify: false)[#small[${line}]]`;
}
