import { declarationsOf } from '../../language/declarations.ts';
import { directionOf } from '../../language/direction.ts';
import { type Texts, textsFor } from '../../language/texts.ts';
import { titleMark } from '../../language/title-mark.ts';
import type { ArticleView } from '../../model/article-view.ts';
import { withTitleMark } from '../../model/citation.ts';
import { displayName } from '../../model/contributor.ts';
import type { ListedReference, Manuscript } from '../../model/manuscript.ts';
import { absoluteUrl, doiUrl, orcidUrl } from '../../model/paths.ts';
import { typstString, typstText } from '../../model/typst-text.ts';
import { richTypst } from './rich-typst.ts';

/** The accent of a journal without colours of its own, as src/styles/theme.css has it by day. */
const ownAccent = '#0b5563';

/** The article as a document of Typst, which needs template.typ beside it and the images by their names. */
export function pdfSource(view: ArticleView, manuscript: Manuscript): string {
  const { article, site } = view;
  const texts = textsFor(site.language);
  const { typst } = manuscript;
  return [
    '#import "template.typ": *',
    `#show: article.with(${settings(view, manuscript, texts)})`,
    article.notice === undefined
      ? ''
      : `#block(inset: (left: 8pt), stroke: (left: 2pt + rule), small(size: 9pt, [${richTypst(article.notice.html)}]))`,
    fullText(view, texts),
    typst.abstract === '' ? '' : box(view, texts.article.abstract, typst.abstract + keywords(view, texts)),
    typst.learningPoints === '' ? '' : box(view, texts.article.learningPoints, typst.learningPoints),
    typst.body,
    declarations(view, texts),
    references(manuscript.references, texts),
    '',
  ].join('\n\n');
}

const content = (parts: readonly string[]): string => `(${parts.map((part) => `[${part}], `).join('')})`;
const strings = (values: readonly string[]): string => `(${values.map((value) => `${typstString(value)}, `).join('')})`;

function settings(view: ArticleView, manuscript: Manuscript, texts: Texts): string {
  const { article, site, issue, description } = view;
  const mark = titleMark(view);
  const [first] = article.contributors;
  const running = [
    first === undefined ? undefined : displayName(first),
    article.contributors.length > 1 ? 'et al.' : undefined,
  ];
  const fields: Readonly<Record<string, string>> = {
    title: `[${typstText(mark)}${richTypst(article.title.html)}]`,
    'plain-title': typstString(mark + article.title.text),
    authors: `[${authorLine(view)}]`,
    'author-names': strings(article.contributors.map(displayName)),
    keywords: strings(article.keywords),
    description: typstString(description),
    language: typstString(article.language.split('-')[0] ?? 'en'),
    direction: directionOf(article.language),
    journal: typstString(site.title),
    issue: typstString(issue?.label ?? ''),
    section: typstString(article.section),
    running: `[${typstText(running.filter(Boolean).join(' '))}]`,
    accent: `rgb(${typstString(site.theme.accent?.light ?? ownAccent)})`,
    logo: logoImage(site),
    'columns-of-text': String(site.theme.pdfColumns ?? 1),
    mark: mark === '' ? 'none' : typstString(mark.replace(/[\s:]+$/, '')),
    affiliations: content(article.affiliations.map(({ text }, at) => `#super[${at + 1}]#" "${typstText(text)}`)),
    facts: content(facts(view, manuscript, texts)),
    notices: content(notices(view, texts)),
    'page-of': `(page, pages) => [${pageOf(texts)}]`,
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}

/** The name of the logo among the images of a document. */
export const logoName = 'logo';

function logoImage({ theme, title }: ArticleView['site']): string {
  if (theme.logo === undefined) return 'none';
  return `image(${typstString(`${logoName}.image`)}, height: 26pt, alt: ${typstString(title)})`;
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

function authorLine({ article }: ArticleView): string {
  return article.contributors
    .map((author) => {
      const marks = [...author.affiliations.map((at) => String(at + 1)), ...(author.corresponding ? ['*'] : [])].join(
        ',',
      );
      const name = typstText(displayName(author));
      const linked = author.orcid === undefined ? name : `#link(${typstString(orcidUrl(author.orcid))})[${name}]`;
      return `#box[${linked}${marks === '' ? '' : `#super[${typstText(marks)}]`}]`;
    })
    .join('#", "');
}

function facts(view: ArticleView, { citations }: Manuscript, texts: Texts): string[] {
  const { article, doiUrl: doi, url, license, site, year } = view;
  const [own] = withTitleMark(citations, titleMark(view));
  const writing = article.contributors.filter(({ corresponding }) => corresponding);
  const letters = writing.map(
    (author) => displayName(author) + (author.email === undefined ? '' : ` (${author.email})`),
  );
  const dates = [
    [texts.article.received, article.received],
    [texts.article.accepted, article.accepted],
    [texts.article.publishedOn, article.published],
  ].flatMap(([label, date]) => (date === undefined ? [] : [`${label} ${texts.date(date)}`]));
  const address = doi ?? url;
  const holder = site.copyrightHolder === undefined ? '' : `© ${year} ${site.copyrightHolder} · `;
  return [
    ...(letters.length === 0 ? [] : [typstText(`* ${texts.article.corresponding} ${letters.join('; ')}`)]),
    typstText(dates.join(' · ')),
    `#link(${typstString(address)})[${typstText(address)}]`,
    `${typstText(`${holder}${texts.article.license} `)}${license.url === undefined ? typstText(license.name) : `#link(${typstString(license.url)})[${typstText(license.name)}]`}`,
    `${typstText(`${texts.cite.heading} `)}${richTypst(own.text.html)}`,
  ];
}

function notices({ notices: all, site }: ArticleView, texts: Texts): string[] {
  return all.map(
    ({ kind, path, title }) =>
      `#strong[${typstText(texts.noticeKinds[kind])}]#" "#link(${typstString(absoluteUrl(site, path))})[${richTypst(title.html)}]`,
  );
}

function fullText({ article: { fullText: url } }: ArticleView, texts: Texts): string {
  if (url === undefined) return '';
  return `#strong[${typstText(texts.article.abstractOnly)}]#" "#link(${typstString(url)})[${typstText(texts.article.fullTextLink)}]`;
}

function box(view: ArticleView, title: string, body: string): string {
  return `#panel-box(rgb(${typstString(view.site.theme.accent?.light ?? ownAccent)}), ${typstString(title)})[${body}]`;
}

function keywords({ article }: ArticleView, texts: Texts): string {
  if (article.keywords.length === 0) return '';
  return `\n\n#small[#strong[${typstText(texts.article.keywords)}]${typstText(` ${article.keywords.join('; ')}`)}]`;
}

function declarations({ article }: ArticleView, texts: Texts): string {
  const all = declarationsOf(article, texts);
  if (all.length === 0) return '';
  const parts = all.map(({ heading, text, items }) => {
    const list = items.map(
      (item) =>
        `[${item.url === undefined ? typstText(item.text) : `#link(${typstString(item.url)})[${typstText(item.text)}]`}]`,
    );
    return [
      `#heading(level: 2)[${typstText(heading)}]`,
      typstText(text ?? ''),
      list.length === 0 ? '' : `#list(${list.join(', ')})`,
    ].join('\n\n');
  });
  return [`#heading(level: 1)[${typstText(texts.declarations.heading)}]`, ...parts].join('\n\n');
}

function references(listed: readonly ListedReference[], texts: Texts): string {
  if (listed.length === 0) return '';
  const items = listed.map((reference) => `[${linkedReference(reference)} #label("ref-${reference.number}")]`);
  return `#heading(level: 1)[${typstText(texts.article.references)}]\n\n#[#set text(size: 8.5pt)\n#set par(justify: false)\n#enum(${items.join(', ')})]`;
}

/** A reference whose DOI leads to what it names, where it stands in the text, else behind it. */
function linkedReference({ html, doi }: ListedReference): string {
  if (doi === undefined) return richTypst(html);
  const link = (text: string): string => `#link(${typstString(doiUrl(doi))})[${typstText(text)}]`;
  const at = html.indexOf(doi);
  if (at === -1) return `${richTypst(html)}#" "${link(`doi:${doi}`)}`;
  return richTypst(html.slice(0, at)) + link(doi) + richTypst(html.slice(at + doi.length));
}
