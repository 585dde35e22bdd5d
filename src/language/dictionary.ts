import type { Consent, RelationKind } from '../model/article.ts';
import type { CreditRole } from '../model/contributor.ts';
import type { BrowseWay, TopicList } from '../model/paths.ts';
import type { SearchFilter } from '../model/search-record.ts';
import type { NoticeKind } from '../views/related.ts';

/** Texts of the frame around every page. */
export interface SiteTexts {
  readonly skip: string;
  readonly navigation: string;
  readonly home: string;
  readonly feed: string;
  readonly notice: string;
  readonly demonstration: string;
  /** Follows `demonstration` where the journal gives no notice of its own. */
  readonly demonstrationNotice: string;
  readonly issn: (issn: string) => string;
  readonly owner: (owner: string) => string;
  readonly publisher: (publisher: string) => string;
  readonly contact: string;
  readonly license: string;
}

/** What a preview says of itself and of its drafts. */
export interface DraftTexts {
  readonly preview: string;
  /** Follows `preview`. */
  readonly previewNotice: string;
  /** The link to the list. */
  readonly list: (count: number) => string;
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  /** Stands before the title, as `retracted` does. */
  readonly mark: string;
  /** Heading of the banner above the title. */
  readonly draft: string;
  readonly held: string;
  readonly planned: (day: string) => string;
  readonly all: string;
}

/** The choice between light and dark pages. */
export interface ThemeTexts {
  readonly heading: string;
  readonly system: string;
  readonly light: string;
  readonly dark: string;
}

/** What a reader can do with an article. */
export interface ActionTexts {
  readonly heading: string;
  readonly pdf: string;
  readonly cite: string;
  readonly share: string;
  readonly email: string;
  readonly copyLink: string;
  readonly copyFailed: string;
  /** Opens the machine's own list of ways to share. */
  readonly shareWith: string;
}

/** Texts of the lists: home, issues, one issue. */
export interface ListTexts {
  readonly currentIssue: string;
  readonly latest: string;
  readonly noReports: string;
  readonly noIssues: string;
  readonly volume: (volume: string, year: number) => string;
  readonly count: (articles: number) => string;
  /** Names that a list leaves out: "and 7 others". */
  readonly others: (count: number) => string;
  readonly retracted: string;
  /** The same of one of which nothing is left but its record. */
  readonly withdrawn: string;
}

/** Texts of one way to the articles: by issue, author, keyword … */
export interface WayTexts {
  /** The index: "Keywords". */
  readonly name: string;
  /** "By keyword" */
  readonly by: string;
  /** What one page of it is of: "Keyword". */
  readonly kind: string;
  /** "24 keywords" */
  readonly total: (count: number) => string;
  /** Link to all, after some of them. */
  readonly all: string;
  /** What such a page holds, in one sentence for search engines. */
  readonly description: (title: string, articles: string, journal: string) => string;
}

/** Texts of browsing: the ways to the articles, their indexes, and lists in several pages. */
export interface BrowseTexts {
  readonly heading: string;
  readonly ways: Readonly<Record<BrowseWay, WayTexts>>;
  readonly allArticles: string;
  readonly letters: string;
  /** Names the list of the pages above a page. */
  readonly breadcrumbs: string;
  readonly submit: string;
  readonly journalPages: string;
  readonly orcid: string;
  /** Under the only article of a keyword or a specialty. */
  readonly only: Readonly<Record<TopicList, string>>;
  readonly others: string;
  readonly otherYears: string;
  /** Before the names of the formats in which the records of an issue can be had. */
  readonly download: string;
  /** Before the names of the formats of a list's feed. */
  readonly follow: string;
  /** Before the names of the networks that preserve the journal. */
  readonly preservation: string;
  readonly specialty: string;
  readonly cover: (issue: string) => string;
  readonly otherIssues: string;
  readonly previousIssue: string;
  readonly nextIssue: string;
  readonly pages: string;
  readonly page: (number: number) => string;
  readonly pageOf: (number: number, count: number) => string;
  readonly previousPage: string;
  readonly nextPage: string;
  /** Title of a page that is not the first of its list. */
  readonly pageTitle: (title: string, number: number) => string;
}

/** Texts of the article page. */
export interface ArticleTexts {
  readonly contents: string;
  readonly notices: string;
  /** Stands before what was changed. */
  readonly corrected: (date: string) => string;
  /** Stands before the reason. */
  readonly withdrawn: (date: string) => string;
  readonly earlierVersion: string;
  readonly version: (number: number) => string;
  /** Above an earlier version, before the link to the current one. */
  readonly superseded: (number: number) => string;
  readonly authors: string;
  readonly affiliations: string;
  readonly orcid: (name: string) => string;
  readonly corresponding: string;
  readonly equal: string;
  readonly deceased: string;
  readonly received: string;
  readonly accepted: string;
  readonly publishedOn: string;
  readonly doi: string;
  readonly license: string;
  readonly abstract: string;
  readonly learningPoints: string;
  readonly keywords: string;
  /** Where the text of the article is elsewhere. */
  readonly fullText: string;
  readonly fullTextLink: string;
  readonly footnotes: string;
  readonly supplements: string;
  readonly translations: string;
  readonly references: string;
  readonly about: string;
  readonly noIssue: string;
  readonly volume: (volume: string) => string;
  readonly pages: (pages: string) => string;
  readonly eLocator: (locator: string) => string;
  readonly issue: string;
  readonly viewIssue: string;
  readonly published: string;
  /** Before the names of the renderings of the whole article. */
  readonly galleys: string;
  readonly views: (count: number) => string;
  readonly htmlDownloads: (count: number) => string;
  readonly pdfDownloads: (count: number) => string;
  readonly undated: (sources: string) => string;
  readonly related: string;
  readonly neighbours: (issue: string) => string;
  readonly previous: string;
  readonly next: string;
}

/** Texts of the box and the dialog that say how to cite an article. */
export interface CiteTexts {
  readonly heading: string;
  readonly style: string;
  /** The styles beside the journal's own, where they are not chosen but listed. */
  readonly others: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly close: string;
  /** Before the names of the formats in which reference managers take the record. */
  readonly download: string;
}

/** Texts of the reference list. */
export interface ReferenceTexts {
  /** Before the names of the formats in which the list can be had. */
  readonly download: string;
  readonly doi: string;
  readonly pubmed: string;
  readonly pmc: string;
  readonly scholar: string;
  readonly link: string;
  /** Accessible name of the back-link to the only citation: "Back to the citation of reference 3". */
  readonly back: (number: number) => string;
  /** Accessible name of one back-link of several; it begins with the letter that is seen. */
  readonly backTo: (letter: string, number: number) => string;
}

/** Texts of the figure viewer. */
export interface ViewerTexts {
  /** Names what is shown: "Figure 2B, 3 of 7". */
  readonly title: (figure: string, number: string, total: number) => string;
  readonly image: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly original: string;
}

/** Texts of the buttons that copy a link to a place of the article. */
export interface LinkTexts {
  /** Accessible name: "Copy link to Figure 1". */
  readonly copy: (place: string) => string;
  readonly copied: string;
  readonly failed: string;
}

/** Headings of the declarations at the end of an article. */
export interface DeclarationTexts {
  readonly heading: string;
  readonly contributions: string;
  readonly consent: string;
  readonly consentStatement: (consent: Consent) => string;
  readonly competingInterests: string;
  readonly funding: string;
  readonly award: (award: string) => string;
  readonly ethics: string;
  readonly dataAvailability: string;
  readonly aiUse: string;
  readonly peerReview: string;
  readonly acknowledgements: string;
}

/**
 * A text that a browser completes: "{count}" and the like are replaced, and the form is chosen by the plural rules of
 * the language (https://cldr.unicode.org/index/cldr-spec/plural-rules).
 */
export type CountText = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Texts of the search page that only a browser can complete; sent to it as they are, so no functions. */
export interface SearchMessages {
  readonly searching: string;
  /** "{count} results for “{text}”" */
  readonly found: CountText;
  /** "{count} results", where only filters were chosen. */
  readonly filtered: CountText;
  /** "No result for “{text}”" */
  readonly none: string;
  readonly noneFiltered: string;
  readonly failed: string;
  /** "Show {count} more" */
  readonly more: CountText;
  /** Accessible name of the button that takes a filter off: "Remove filter {filter}: {value}". */
  readonly remove: string;
  /** "{count} more; type to find them", below the first values of a long filter. */
  readonly narrow: CountText;
}

/** Texts of the search page and of the search box on every page. */
export interface SearchTexts {
  readonly title: string;
  readonly description: string;
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  /** What results and filters call a page of the journal. */
  readonly journalPage: string;
  readonly filters: string;
  readonly filter: Readonly<Record<SearchFilter, string>>;
  /** Accessible name of the box that narrows the values of a filter. */
  readonly find: Readonly<Record<SearchFilter, string>>;
  readonly clear: string;
  readonly tips: readonly string[];
  readonly advice: readonly string[];
  readonly failure: string;
  readonly again: string;
  readonly noScript: string;
  /** Shown on a development server only. */
  readonly notBuilt: string;
  readonly messages: SearchMessages;
}

/** Every text of the interface in one language. */
export interface Dictionary {
  /** Primary BCP 47 tag: "en". */
  readonly language: string;
  /** Tag with region that dates follow where the journal's own tag has none. */
  readonly locale: string;
  readonly site: SiteTexts;
  readonly drafts: DraftTexts;
  readonly theme: ThemeTexts;
  readonly lists: ListTexts;
  readonly actions: ActionTexts;
  readonly browse: BrowseTexts;
  readonly article: ArticleTexts;
  readonly cite: CiteTexts;
  readonly references: ReferenceTexts;
  readonly viewer: ViewerTexts;
  readonly links: LinkTexts;
  readonly declarations: DeclarationTexts;
  readonly search: SearchTexts;
  readonly roles: Readonly<Record<CreditRole, string>>;
  /** What became of this article, said above its title. */
  readonly noticeKinds: Readonly<Record<NoticeKind, string>>;
  /** What this article does to another one. */
  readonly relatedKinds: Readonly<Record<RelationKind, string>>;
  /** The guides for editors, which are in English. */
  readonly editors: { readonly title: string };
  /** Pages at addresses whose page is no longer there. */
  readonly former: {
    readonly moved: string;
    /** Stands before the link to the page. */
    readonly movedTo: string;
    readonly withdrawn: string;
  };
  readonly notFound: {
    readonly title: string;
    readonly text: string;
    readonly home: string;
    readonly browse: string;
    readonly search: string;
  };
}
