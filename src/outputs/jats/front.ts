import { differingHeadings, partHeadings } from '../../language/part-headings.ts';
import { textsForArticle } from '../../language/texts.ts';
import { type IsoDate, shownKeywords, type Translation } from '../../model/article.ts';
import type { PartHeadings, TextParts } from '../../model/article-text.ts';
import { galleyOf } from '../../model/galley.ts';
import { outputs } from '../../model/outputs.ts';
import { fileUrl } from '../../model/paths.ts';
import type { WrittenStatement } from '../../model/statement.ts';
import type { RichText } from '../../model/text.ts';
import { element, escapeXml, optional, wrap } from '../../text/xml.ts';
import { authorNotes, contributorGroup, editorGroups } from './contributors.ts';
import type { JatsView } from './jats-view.ts';
import { permissions } from './permissions.ts';
import { relatedArticles } from './related-articles.ts';
import { jatsInlines } from './tree/inlines.ts';

/**
 * All about the article but its text.
 *
 * @param mark stands before the title of a retracted article
 * @param own the headings of the authors
 */
export function front(view: JatsView, parts: TextParts, mark: string, own: PartHeadings = {}): string {
  const { article } = view;
  const words = textsForArticle(view);
  const differing = differingHeadings(own, words);
  const meta = [
    ...articleIds(view),
    `<article-categories><subj-group subj-group-type="heading">${element('subject', {}, article.section)}</subj-group></article-categories>`,
    titles(view, mark),
    contributorGroup(view),
    editorGroups(view),
    authorNotes(view, parts.statements),
    ...publicationDates(view),
    ...place(view),
    history(view),
    publicationHistory(view),
    permissions(view),
    ...selfUris(view),
    ...relatedArticles(view),
    abstract(parts.abstract, differing.abstract),
    abstract(parts.learningPoints, partHeadings(own, words)['learning-points'], { 'abstract-type': 'key-points' }),
    ...article.translations.map(translatedAbstract),
    keywords(shownKeywords(article), article.language, differing.keywords),
    ...article.translations.map((translation) => keywords(translation.keywords, translation.language)),
    funding(view, parts.statements),
  ];
  return `<front>${journalMeta(view.site)}<article-meta>${meta.join('')}</article-meta>${notice(view)}</front>`;
}

function journalMeta(site: JatsView['site']): string {
  const { title, shortTitle, abbreviation, issn, issnPrint, publisher } = site;
  return [
    '<journal-meta>',
    element('journal-id', { 'journal-id-type': 'nlm-ta' }, abbreviation),
    element('journal-id', { 'journal-id-type': 'publisher-id' }, shortTitle),
    `<journal-title-group>${element('journal-title', {}, title)}${element('abbrev-journal-title', { 'abbrev-type': 'nlm-ta' }, abbreviation)}</journal-title-group>`,
    // The DTD wants the element even of a journal that has no number yet.
    issn === undefined && issnPrint !== undefined ? '' : element('issn', { 'publication-format': 'electronic' }, issn),
    optional('issn', issnPrint, { 'publication-format': 'print' }),
    wrap('publisher', optional('publisher-name', publisher)),
    '</journal-meta>',
  ].join('');
}

function articleIds({ article: { id, doi, pmid, pmcid } }: JatsView): readonly string[] {
  const ids = [
    ['publisher-id', id],
    ['doi', doi],
    ['pmid', pmid],
    ['pmcid', pmcid],
  ] as const;
  return ids.map(([type, value]) => optional('article-id', value, { 'pub-id-type': type }));
}

function titles({ article: { title, subtitle, shortTitle, translations } }: JatsView, mark: string): string {
  const own = `<article-title>${escapeXml(mark)}${jatsInlines(title.nodes)}</article-title>`;
  const others = translations.map(({ language, title: translated }) =>
    wrap('trans-title-group', translated ? wrap('trans-title', jatsInlines(translated.nodes)) : '', {
      'xml:lang': language,
    }),
  );
  const below = subtitle ? wrap('subtitle', jatsInlines(subtitle.nodes)) : '';
  const running = optional('alt-title', shortTitle, { 'alt-title-type': 'running-head' });
  return wrap('title-group', own + below + others.join('') + running);
}

function dateParts(date: IsoDate): string {
  const [year = '', month, day] = date.split('-');
  return optional('day', day) + optional('month', month) + element('year', {}, year);
}

function publicationDates({ article: { published }, year }: JatsView): readonly string[] {
  return [
    `<pub-date publication-format="electronic" date-type="pub" iso-8601-date="${published}">${dateParts(published)}</pub-date>`,
    `<pub-date publication-format="electronic" date-type="collection">${element('year', {}, String(year))}</pub-date>`,
  ];
}

function place({ article: { volume, issue, pages, eLocator } }: JatsView): readonly string[] {
  const parts = [
    ['volume', volume],
    ['issue', issue],
    ['fpage', pages?.first],
    ['lpage', pages?.last],
    ['elocation-id', eLocator],
  ] as const;
  return parts.map(([name, value]) => optional(name, value));
}

function history({ article: { received, revised, accepted } }: JatsView): string {
  const dates = [
    ['received', received],
    ['rev-recd', revised],
    ['accepted', accepted],
  ] as const;
  const written = dates.flatMap(([type, date]) =>
    date === undefined ? [] : [`<date date-type="${type}" iso-8601-date="${date}">${dateParts(date)}</date>`],
  );
  return wrap('history', written.join(''));
}

/** What was changed since it was published, and its withdrawal. */
function publicationHistory({ article: { corrected, withdrawn } }: JatsView): string {
  const events = [
    ...corrected.map(({ date, change }) => ({ type: 'corrected', date, text: change })),
    ...(withdrawn ? [{ type: 'withdrawn', date: withdrawn.date, text: withdrawn.reason }] : []),
  ];
  const written = events.map(({ type, date, text }) => {
    const day = `<date date-type="${type}" iso-8601-date="${date}">${dateParts(date)}</date>`;
    return `<event event-type="${type}">${element('event-desc', {}, text)}${day}</event>`;
  });
  return wrap('pub-history', written.join(''));
}

function selfUris({ galleys, url }: JatsView): readonly string[] {
  const page = element('self-uri', { 'content-type': 'text/html', 'xlink:href': url }, outputs.html.label);
  const pdf = galleyOf(galleys, 'pdf');
  if (!pdf) return [page];
  const attributes = { 'content-type': pdf.type, 'xlink:href': url + fileUrl(pdf.name) };
  return [page, element('self-uri', attributes, outputs.pdf.label)];
}

/** Without a title it has the one that its readers give to every abstract. */
function abstract(text: string, title: string | undefined, attributes: Readonly<Record<string, string>> = {}): string {
  return text === '' ? '' : wrap('abstract', optional('title', title) + text, attributes);
}

function translatedAbstract({ language, abstract = [] }: Translation): string {
  return wrap('trans-abstract', abstract.map(({ nodes }) => wrap('p', jatsInlines(nodes))).join(''), {
    'xml:lang': language,
  });
}

function keywords(words: readonly RichText[], language: string, title?: string): string {
  const attributes = { 'kwd-group-type': 'author', 'xml:lang': language };
  const all = words.map(({ nodes }) => wrap('kwd', jatsInlines(nodes))).join('');
  return all === '' ? '' : wrap('kwd-group', optional('title', title) + all, attributes);
}

function funding({ article: { funding: given } }: JatsView, statements: readonly WrittenStatement[]): string {
  if (given === undefined) return '';
  const said = statements.filter(({ subjects: [first] }) => first === 'funding');
  const awards = given.grants.map(({ funder, id, award }) => {
    const identity = optional('institution-id', id, { 'institution-id-type': id?.includes('ror.org') ? 'ror' : 'doi' });
    const source = `<funding-source><institution-wrap>${element('institution', {}, funder)}${identity}</institution-wrap></funding-source>`;
    return `<award-group>${source}${optional('award-id', award)}</award-group>`;
  });
  const words = said.map(({ id, text }) => wrap('funding-statement', text, { id }));
  return wrap('funding-group', awards.join('') + words.join(''));
}

function notice({ article: { notice: text } }: JatsView): string {
  return wrap('notes', optional('p', text?.text));
}
