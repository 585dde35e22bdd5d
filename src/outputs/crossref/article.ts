import { titleMark } from '../../language/title-mark.ts';
import type { Article } from '../../model/article.ts';
import type { Journal } from '../../model/journal.ts';
import { element, escapeXml, optional, wrap } from '../../text/xml.ts';
import type { ArticleView } from '../../views/article-view.ts';
import { recordAbstract } from '../jats/tree/record-abstract.ts';
import { citationList } from './citations.ts';
import { contributors } from './contributors.ts';
import type { DepositedArticle } from './deposited-article.ts';
import { doiData } from './doi-data.ts';
import { dateElement, languageCode } from './elements.ts';
import { faceMarkup } from './face-markup.ts';
import { programs, relations } from './programs.ts';

/** The record of an article, its parts in the order of the schema. */
export function journalArticle({ view, abstract, references }: DepositedArticle, journal: Journal): string {
  const { article } = view;
  const parts = [
    ...titles(view),
    contributors(article),
    ...abstracts(article, abstract),
    dateElement('publication_date', article.published),
    article.accepted === undefined ? '' : dateElement('acceptance_date', article.accepted),
    place(article),
    programs(view, journal),
    relations(article),
    archives(journal),
    doiData(view),
    citationList(references),
  ];
  const kind = article.fullText === undefined ? 'full_text' : 'abstract_only';
  // References that nobody may see find no reader.
  const attributes = {
    publication_type: kind,
    reference_distribution_opts: 'any',
    language: languageCode(article.language),
  };
  return wrap('journal_article', `\n${parts.filter(Boolean).join('\n')}\n`, attributes);
}

/** The title and its translations. */
function titles(view: ArticleView): readonly string[] {
  const { title, subtitle, translations } = view.article;
  const others = translations.flatMap(({ title: translated }) => (translated ? faceMarkup(translated.nodes) : []));
  const below = subtitle ? wrap('subtitle', faceMarkup(subtitle.nodes)) : '';
  const own = `<titles><title>${escapeXml(titleMark(view))}${faceMarkup(title.nodes)}</title>${below}</titles>`;
  return [own, ...others.map((marked) => `<titles><title>${marked}</title></titles>`)];
}

/** The abstract and its translations. @param abstract paragraphs, as JATS */
function abstracts({ language, translations }: Article, abstract: readonly string[]): readonly string[] {
  const own = { language, paragraphs: abstract.map(prefixed) };
  const others = translations.map((each) => ({
    language: each.language,
    paragraphs: recordAbstract((each.abstract ?? []).map(({ nodes }) => ({ type: 'paragraph', children: nodes }))).map(
      prefixed,
    ),
  }));
  return [own, ...others].flatMap(({ language: tag, paragraphs }) =>
    paragraphs.length === 0
      ? []
      : [wrap('jats:abstract', paragraphs.map((text) => wrap('jats:p', text)).join(''), { 'xml:lang': tag })],
  );
}

/**
 * JATS with the prefix that it has among the elements of Crossref, of a formula the MathML alone. DOAJ, which takes the
 * same file, reads of every element the text before its first child: so what follows a child is an element of its own.
 */
function prefixed(jats: string): string {
  return jats
    .replace(/<alternatives><tex-math>[^<]*<\/tex-math>(.*?)<\/alternatives>/gs, '$1')
    .replace(/<(\/?)(?!\/|mml:)/g, '<$1jats:')
    .replace(/(<\/jats:[\w-]+>)([^<]+)/g, '$1<jats:styled-content>$2</jats:styled-content>');
}

function place({ pages, eLocator }: Article): string {
  if (pages) return wrap('pages', element('first_page', {}, pages.first) + optional('last_page', pages.last));
  if (eLocator === undefined) return '';
  return wrap('publisher_item', element('item_number', { item_number_type: 'article_number' }, eLocator));
}

function archives({ preservation }: Journal): string {
  const names = preservation.map((network) => element('archive', { name: network.toUpperCase() }));
  return wrap('archive_locations', names.join(''));
}
