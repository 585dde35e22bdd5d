import type { Article } from '../model/article.ts';
import { printedPages } from '../model/cited-fields.ts';
import type { Contributor } from '../model/contributor.ts';
import { joinSubtitle } from '../model/join-subtitle.ts';
import type { Journal } from '../model/journal.ts';
import type { CslItem, CslName } from '../model/reference.ts';
import type { RichNode } from '../model/text.ts';
import { noOther } from '../model/tree/node.ts';

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

/** Tags of CSL; it has none for struck words and for code. */
const tags = { emphasis: 'i', strong: 'b', subscript: 'sub', superscript: 'sup' } as const;

/** A title for CSL, as text with tags. */
function cslTitle(nodes: readonly RichNode[]): string {
  return nodes.map(cslNode).join('');
}

function cslNode(node: RichNode): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'emphasis':
    case 'strong':
    case 'subscript':
    case 'superscript':
      return `<${tags[node.type]}>${cslTitle(node.children)}</${tags[node.type]}>`;
    case 'delete':
    case 'underline':
    case 'smallCapitals':
    case 'link':
      return cslTitle(node.children);
    case 'break':
      return ' ';
    default:
      return noOther(node);
  }
}

/** Styles look for an e-locator as `number`, older ones as `page`. */
function place({ pages, eLocator }: CitedArticle): Record<string, string | undefined> {
  return pages === undefined ? { page: eLocator, number: eLocator } : { page: printedPages(pages) };
}

/** An article without what its journal or another article says of it, but for its language. */
export type CitedArticle = Omit<Article, 'type' | 'section' | 'license' | 'relations'>;

/** What a citation names of the journal. */
export type CitedJournal = Pick<Journal, 'title' | 'abbreviation' | 'issn' | 'publisher' | 'url'>;

/** The article itself as a CSL item. @param year of its issue or volume. */
export function articleItem(article: CitedArticle, journal: CitedJournal, year: number): CslItem {
  const optional = {
    volume: article.volume,
    issue: article.issue,
    ...place(article),
    DOI: article.doi,
    PMID: article.pmid,
    PMCID: article.pmcid,
    ISSN: journal.issn,
    publisher: journal.publisher,
  };
  return {
    id: article.id,
    type: 'article-journal',
    title: joinSubtitle(cslTitle(article.title.nodes), article.subtitle && cslTitle(article.subtitle.nodes)),
    author: article.contributors.map(cslName),
    'container-title': journal.title,
    'container-title-short': journal.abbreviation,
    issued: { 'date-parts': [[year]] },
    URL: article.doi === undefined ? `${journal.url}/articles/${article.id}/` : `https://doi.org/${article.doi}`,
    language: article.language,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}
