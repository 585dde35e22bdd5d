import type { Article } from '../model/article.ts';
import type { Contributor } from '../model/contributor.ts';
import type { Journal } from '../model/journal.ts';
import type { CslItem, CslName } from '../model/reference.ts';
import type { RichText } from '../model/text.ts';
import type { CitationStyle } from './citation-style.ts';
import { formatReferences } from './format-references.ts';
import { escapeHtml } from './rich-text.ts';

function cslName(contributor: Contributor): CslName {
  if (contributor.kind === 'group') return { literal: contributor.name };
  const { family, given, particle, suffix } = contributor;
  return {
    family,
    ...(given && { given }),
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  };
}

/** A title for CSL, whose tags for emphasis are `<i>` and `<b>`. */
const cslTitle = (html: string): string =>
  html
    .replace(/<(\/?)em>/g, '<$1i>')
    .replace(/<(\/?)strong>/g, '<$1b>')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_entity, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
    );

/** The article itself as a CSL item. @param year of its issue or volume. */
export function articleItem(article: Article, journal: Journal, year: number): CslItem {
  const { pages, eLocator } = article;
  const optional = {
    volume: article.volume,
    issue: article.issue,
    page: pages === undefined ? eLocator : [pages.first, pages.last].filter(Boolean).join('–'),
    DOI: article.doi,
    PMID: article.pmid,
    PMCID: article.pmcid,
    ISSN: journal.issn,
    publisher: journal.publisher,
  };
  return {
    id: article.id,
    type: 'article-journal',
    title: cslTitle(article.title.html),
    author: article.contributors.map(cslName),
    'container-title': journal.title,
    'container-title-short': journal.shortTitle,
    issued: { 'date-parts': [[year]] },
    URL: article.doi === undefined ? `${journal.url}/articles/${article.id}/` : `https://doi.org/${article.doi}`,
    language: article.language,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

/** How to cite the article, by the journal's own small style; `cite-as` stands as the editors wrote it. */
export function howToCite(article: Article, journal: Journal, year: number, style: CitationStyle): RichText {
  if (article.citeAs !== undefined) return { text: article.citeAs, html: escapeHtml(article.citeAs) };
  const item = articleItem(article, journal, year);
  const [entry] = formatReferences(
    [{ key: item.id, item, source: { path: '', line: 1, column: 1 } }],
    style,
    article.language,
  );
  return entry ?? { text: '', html: '' };
}
