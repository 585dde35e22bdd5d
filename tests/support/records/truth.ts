import type { Contributor, Person } from '../../../src/model/contributor.ts';
import type { ArticleView } from '../../../src/views/article-view.ts';

/** An article as every output must give it. Text is in one line, a date "2024-06-01" or a year. */
export interface PlainRecord {
  readonly title: string;
  /** "de la Cruz, María José", "Smith, John Jr", "Suharto", "The ALPHA Study Group". */
  readonly authors: readonly string[];
  /** "María José de la Cruz": as readers see them. */
  readonly names: readonly string[];
  readonly affiliations: readonly string[];
  readonly orcids: readonly string[];
  /** The date of citations. */
  readonly issued: string;
  /** The day of publication. */
  readonly published: string;
  readonly year: string;
  readonly journal: string;
  readonly abbreviation: string;
  readonly publisher: string;
  readonly issn: string;
  readonly volume: string;
  readonly issue: string;
  readonly firstPage: string;
  readonly lastPage: string;
  readonly doi: string;
  readonly pmid: string;
  readonly url: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
  readonly license: string;
  readonly language: string;
}

/** What the article says, straight from the model; empty where it says nothing. */
export function truthOf(view: ArticleView): PlainRecord {
  const { article, site, license, retracted, withdrawn } = view;
  const { contributors, affiliations, pages } = article;
  return {
    title:
      (withdrawn ? 'WITHDRAWN: ' : retracted ? 'RETRACTED: ' : '') +
      article.title.text +
      (article.subtitle === undefined ? '' : `: ${article.subtitle.text}`),
    authors: contributors.map((author) =>
      author.kind === 'group' ? author.name : plainName(familyOf(author), author.given, author.suffix),
    ),
    names: contributors.map(nameOf),
    affiliations: affiliations.map(({ text }) => text),
    orcids: contributors.flatMap(({ orcid }) => orcid ?? []),
    // The day, unless it is of another year than the volume.
    issued: article.published.startsWith(String(view.year)) ? article.published : String(view.year),
    published: article.published,
    year: String(view.year),
    journal: site.title,
    abbreviation: site.abbreviation,
    publisher: site.publisher ?? '',
    issn: site.issn ?? '',
    volume: article.volume ?? '',
    issue: article.issue ?? '',
    firstPage: pages?.first ?? article.eLocator ?? '',
    lastPage: pages?.last ?? '',
    doi: article.doi ?? '',
    pmid: article.pmid ?? '',
    url: view.url,
    abstract: oneLine(article.abstract ?? ''),
    keywords: article.keywords,
    license: license.url ?? license.name,
    language: article.language,
  };
}

const familyOf = ({ particle, family }: Person): string => [particle, family].filter(Boolean).join(' ');

function nameOf(author: Contributor): string {
  if (author.kind === 'group') return author.name;
  const { given = '', family, suffix } = author;
  if (/\p{Script=Han}/u.test(family)) return family + given;
  return [given, familyOf(author), suffix].filter(Boolean).join(' ');
}

export function plainName(family: string, given?: string, suffix?: string): string {
  const rest = [given, suffix].filter(Boolean).join(' ');
  return rest === '' ? family : `${family}, ${rest}`;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
