import type { Article } from '../model/article.ts';
import { displayName } from '../model/contributor.ts';
import type { JournalPage } from '../model/page.ts';
import { articlePath } from '../model/paths.ts';
import type { SearchFacts, SearchPlace, SearchRecord, SearchText } from '../search/search-record.ts';
import type { Texts } from './texts.ts';

/** What the search needs of an article besides itself. */
export interface SearchedArticle {
  /** The abstract as plain text; "" where there is none. */
  readonly abstract: string;
  /** Learning points, body and notes as plain text. */
  readonly text: string;
  readonly retracted: boolean;
}

/**
 * An article to be found by all that its page says, and by its identifiers. Its references are left out: a search for an
 * author or a subject is for who wrote on it here, not for who was cited.
 */
export function articleRecord(article: Article, around: SearchedArticle, texts: Texts): SearchRecord {
  const { id, doi, pmid, pmcid, specialty, abbreviations = {} } = article;
  return {
    path: articlePath(id),
    facts: articleFacts(article, around.retracted, texts),
    places: articlePlaces(article, around),
    identifiers: [id, doi, pmid, pmcid].filter((each) => each !== undefined),
    abbreviations: Object.entries(abbreviations),
    filters: {
      year: [article.published.slice(0, 4)],
      type: [article.section],
      specialty: specialty === undefined ? [] : [specialty],
      keyword: article.keywords,
      author: [...new Set(article.contributors.map(displayName))],
    },
  };
}

function articlePlaces(article: Article, around: SearchedArticle): Record<SearchPlace, readonly SearchText[]> {
  const { language, title, subtitle, keywords, specialty, contributors, section, translations } = article;
  const text = (...lines: readonly (string | undefined)[]): SearchText[] => inLanguage(language, lines);
  return {
    title: [
      ...text(title.text, subtitle?.text),
      ...translations.flatMap((own) => inLanguage(own.language, [own.title?.text])),
    ],
    keywords: [
      ...text(...keywords, specialty, ...contributors.map(displayName)),
      ...translations.flatMap((own) =>
        inLanguage(
          own.language,
          own.keywords.map((keyword) => keyword.text),
        ),
      ),
    ],
    abstract: [
      ...text(around.abstract),
      ...translations.flatMap((own) =>
        inLanguage(
          own.language,
          (own.abstract ?? []).map((paragraph) => paragraph.text),
        ),
      ),
    ],
    text: text(around.text, ...statementsOf(article), section),
  };
}

/** What stands on the page beside the text and is no list of references. */
function statementsOf(article: Article): readonly (string | undefined)[] {
  const { affiliations, supplements, consent, funding } = article;
  return [
    ...supplements.map(({ title, label }) => title?.text ?? label),
    ...[article.contributions, article.competingInterests, consent?.statement, funding?.statement, article.ethics],
    ...(funding?.grants ?? []).flatMap(({ funder, award }) => [funder, award]),
    ...[article.trialRegistration, article.disclaimer, article.acknowledgements, article.dataAvailability],
    ...[article.aiUse, article.peerReview],
    ...affiliations.map((affiliation) => affiliation.text),
  ];
}

/** Lines as one text, if they say anything. */
function inLanguage(language: string, lines: readonly (string | undefined)[]): SearchText[] {
  const text = lines.filter(Boolean).join('\n\n');
  return text === '' ? [] : [{ text, language }];
}

function articleFacts(article: Article, retracted: boolean, texts: Texts): SearchFacts {
  const authors = texts.names(article.contributors.map(displayName));
  return {
    title: article.title.text,
    type: article.section,
    authors: authors === '' ? undefined : authors,
    date: article.published,
    language: texts.inLanguage(article.language).lang,
    status: article.withdrawn ? 'withdrawn' : retracted ? 'retracted' : undefined,
  };
}

/** A page of the journal itself. */
export function pageRecord({ slug, title, text }: JournalPage, language: string, texts: Texts): SearchRecord {
  return {
    path: `${slug}/`,
    facts: { title, type: texts.search.journalPage },
    places: { title: [{ text: title, language }], keywords: [], abstract: [], text: inLanguage(language, [text]) },
    identifiers: [],
    abbreviations: [],
  };
}
