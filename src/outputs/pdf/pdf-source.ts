import { articleDates } from '../../language/article-dates.ts';
import { authorshipNotes } from '../../language/authorship-notes.ts';
import { directionOf } from '../../language/direction.ts';
import { editorLines } from '../../language/editors.ts';
import { ownNotices } from '../../language/own-notices.ts';
import { partHeadings } from '../../language/part-headings.ts';
import { type Texts, textsFor } from '../../language/texts.ts';
import { fullTitle, titleMark } from '../../language/title-mark.ts';
import type { Article } from '../../model/article.ts';
import type { PartHeadings, TextParts } from '../../model/article-text.ts';
import { displayName } from '../../model/contributor.ts';
import { copyrightOf } from '../../model/copyright.ts';
import { absoluteUrl } from '../../model/paths.ts';
import type { FolderText } from '../../store/text-cache.ts';
import { authorLine } from './author-line.ts';
import { backMatter } from './back-matter.ts';
import { abstractBox, accentOf, panelBox } from './panel-boxes.ts';
import type { PdfView } from './pdf-view.ts';
import { richTypst } from './tree/rich-text.ts';
import { writeTypst } from './tree/write-typst.ts';
import { placed, typstString, typstText } from './typst-text.ts';

/** The article as a document of Typst, which needs the files of template/ beside it and the images by their names. */
export function pdfSource(view: PdfView, text: FolderText): string {
  const parts = writeTypst(text, view.article.language, view.url);
  const texts = textsFor(view.site.language);
  return [
    '#import "article.typ": *',
    `#let report-figure = report-figure.with(text-columns: ${columnsOfText(view)})`,
    `#let report-table = report-table.with(text-columns: ${columnsOfText(view)})`,
    `#show: article.with((${settings(view, parts, text.headings, texts)}))`,
    parts.body,
    ...backMatter(view, parts, text, texts),
    columnsOfText(view) === '1' ? '' : '#pages-of-long-tables',
    '',
  ].join('\n\n');
}

const columnsOfText = ({ columns }: PdfView): string => String(columns);
const content = (parts: readonly string[]): string => `(${parts.map((part) => `[${part}], `).join('')})`;
const strings = (values: readonly string[]): string => `(${values.map((value) => `${typstString(value)}, `).join('')})`;

/** Whether the head and the abstract of an article are surely shorter than a page. */
function isShort({ title, contributors, affiliations, abstract = '' }: Article): boolean {
  return title.text.length < 200 && contributors.length < 13 && affiliations.length < 9 && abstract.length < 2200;
}

/** Content of the parts that are there, one below the other. */
function optional(parts: readonly string[]): string {
  const there = parts.filter((part) => part !== '');
  return there.length === 0 ? 'none' : `[${there.join('\n\n')}]`;
}

function settings(view: PdfView, parts: TextParts, own: PartHeadings, texts: Texts): string {
  const { article, site, issue, description } = view;
  const headings = partHeadings(own, texts);
  const mark = titleMark(view);
  const [first] = article.contributors;
  const { language, region } = new Intl.Locale(article.language);
  const running = [
    first === undefined ? undefined : displayName(first),
    article.contributors.length > 1 ? 'et al.' : undefined,
    article.shortTitle === undefined ? undefined : `· ${article.shortTitle}`,
  ];
  const fields: Readonly<Record<string, string>> = {
    title: `[${typstText(mark)}${placed('title', richTypst(article.title.nodes))}]`,
    'plain-title': typstString(fullTitle(view)),
    subtitle: article.subtitle === undefined ? 'none' : `[${placed('subtitle', richTypst(article.subtitle.nodes))}]`,
    authors: `[${authorLine(view, texts)}]`,
    'author-names': strings(article.contributors.map(displayName)),
    keywords: strings(article.keywords),
    description: typstString(description),
    language: typstString(language),
    region: region === undefined ? 'none' : typstString(region),
    direction: directionOf(article.language),
    'site-direction': directionOf(site.language),
    journal: `[${placed('journal-title', typstText(site.title))}]`,
    'short-title': `[${placed('journal-short-title', typstText(site.shortTitle))}]`,
    issue: `[${typstText(issue?.label ?? '')}]`,
    section: `[${placed('section', typstText(article.section))}]`,
    running: `[${placed('authors', typstText(running.filter(Boolean).join(' ')))}]`,
    accent: accentOf(view),
    logo: logoImage(view),
    columns: columnsOfText(view),
    mark: mark === '' ? 'none' : typstString(mark.replace(/[\s:]+$/, '')),
    affiliations: content(
      article.affiliations.map(({ text }, at) => `#super[${at + 1}]#" "${placed('affiliations', typstText(text))}`),
    ),
    facts: content(facts(view, texts)),
    notices: content(notices(view, texts)),
    // What is surely no longer than a page need not be measured, which costs as much as setting it.
    'opening-is-short': String(isShort(article)),
    'points-are-short': String(parts.learningPoints.length < 2500),
    note: optional([
      article.notice === undefined ? '' : placed('notice', richTypst(article.notice.nodes)),
      placed('full-text', fullText(view, texts)),
    ]),
    abstract: optional([abstractBox(view, parts.abstract, headings)]),
    'learning-points': optional([panelBox(view, headings['learning-points'], parts.learningPoints)]),
    'page-of': `(page, pages) => [${pageOf(texts)}]`,
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

function facts(view: PdfView, texts: Texts): string[] {
  const { article, doiUrl: doi, url, license, site, year, citation } = view;
  const writing = article.contributors.filter(({ corresponding }) => corresponding);
  const letters = writing.map(
    (author) => displayName(author) + (author.email === undefined ? '' : ` (${author.email})`),
  );
  const dates = articleDates(article, texts).map(({ label, date }) => `${label} ${texts.date(date)}`);
  const address = doi ?? url;
  const identifiers = [
    ...(article.pmid === undefined ? [] : [`PMID ${article.pmid}`]),
    ...(article.pmcid === undefined ? [] : [article.pmcid]),
  ];
  const owned = copyrightOf(article, site, year);
  const holder = owned ? `© ${owned.year} ${owned.holder} · ` : '';
  const holderPlace = article.copyrightHolder === undefined ? 'journal-copyright-holder' : 'copyright-holder';
  return [
    ...(letters.length === 0
      ? []
      : [placed('authors', typstText(`* ${texts.article.corresponding} ${letters.join('; ')}`))]),
    ...authorshipNotes(article.contributors, texts).map(({ sign, text }) =>
      placed('authors', typstText(`${sign} ${text}`)),
    ),
    ...editorLines(article, texts).map((line) => placed('editors', typstText(line))),
    typstText(dates.join(' · ')),
    [`#link(${typstString(address)})[${typstText(address)}]`, ...identifiers.map(typstText)].join('#" · "'),
    `${placed(holderPlace, typstText(holder))}${typstText(`${texts.article.license} `)}${license.url === undefined ? typstText(license.name) : `#link(${typstString(license.url)})[${typstText(license.name)}]`}`,
    `${typstText(`${texts.cite.heading} `)}${placed('cite-as', richTypst(citation.nodes))}`,
  ];
}

/** What became of the article, and what it does to others. */
function notices({ article, notices: all, related, site }: PdfView, texts: Texts): string[] {
  const label = (words: string) => `#strong[${typstText(words)}]#" "`;
  const line = (words: string, url: string, title: string) => `${label(words)}#link(${typstString(url)})[${title}]`;
  const fate = ownNotices(article, texts).map(
    (notice) => label(notice.label) + placed(notice.kind, typstText(notice.text)),
  );
  const others = all.map(({ kind, path, title, published }) => {
    const day = typstText(` (${texts.date(published)})`);
    return line(texts.noticeKinds[kind], absoluteUrl(site, path), placed('relations', richTypst(title.nodes))) + day;
  });
  const own = related.flatMap(({ kind, notice, article: other, url }) => {
    if (other)
      return line(
        texts.relatedKinds[notice],
        absoluteUrl(site, other.path),
        placed(kind, richTypst(other.title.nodes)),
      );
    return url === undefined ? [] : placed(kind, line(texts.relatedKinds[notice], url, typstText(url)));
  });
  return [...fate, ...others, ...own];
}

function fullText({ article: { fullText: url } }: PdfView, texts: Texts): string {
  if (url === undefined) return '';
  return `#strong[${typstText(texts.article.fullText)}]#" "#link(${typstString(url)})[${typstText(texts.article.fullTextLink)}]`;
}
