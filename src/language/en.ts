import type { FormalConsent } from '../model/article.ts';
import type { ArticleType } from '../model/article-type.ts';
import type { CreditRole } from '../model/contributor.ts';
import type { BrowseWay, TopicList } from '../model/paths.ts';
import type { SearchFilter } from '../search/search-record.ts';
import type { NoticeKind } from '../views/related.ts';
import type { Counting } from './complete-text.ts';
import type { SearchMessages } from './search-messages.ts';

const consentFrom = {
  patient: 'the patient',
  parent: 'the patient’s parent',
  guardian: 'the patient’s guardian',
  'next-of-kin': 'the patient’s next of kin',
};

const consentKinds = { written: 'Written informed', verbal: 'Verbal informed', obtained: 'Informed' };

/** The statement of a consent that comes without one of its own. */
function consentStatement({ status, by, images }: FormalConsent): string {
  if (status === 'waived') return 'The need for consent to publication was waived.';
  if (status === 'not-obtainable') return 'Consent to publication could not be obtained.';
  if (status === 'not-applicable') return 'Consent to publication is not applicable.';
  const from = by === undefined ? '' : ` from ${consentFrom[by]}`;
  const what = images === undefined ? '' : images ? ' of this report and its images' : ' of this report without images';
  return `${consentKinds[status]} consent to publication${what} was obtained${from}.`;
}

/** Texts of one way to the articles: by issue, author, keyword … */
interface WayTexts {
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

const messages: SearchMessages = {
  searching: 'Searching…',
  found: { one: '{count} result for “{text}”', other: '{count} results for “{text}”' },
  filtered: { one: '{count} result', other: '{count} results' },
  none: 'No results for “{text}”',
  noneFiltered: 'No results',
  failed: 'Search isn’t working',
  more: { one: 'Show 1 more', other: 'Show {count} more' },
  remove: 'Remove filter {filter}: {value}',
  narrow: { one: '1 more; type to filter', other: '{count} more; type to filter' },
  quoted: '“{text}”',
  also: 'Also searched: {names}',
  near: 'Did you mean {text}?',
};

/** English; the other languages have the same texts. @param count writes the texts that count */
export const en = (count: Counting) => ({
  /** Texts of the frame around every page. */
  site: {
    skip: 'Skip to content',
    navigation: 'Journal',
    menu: 'Menu',
    home: 'Home',
    feed: 'Atom feed',
    notice: 'Notice',
    demonstration: 'Demonstration.',
    /** Follows `demonstration` where the journal gives no notice of its own. */
    demonstrationNotice: 'This is not the website of a journal.',
    issn: (issn: string) => `ISSN ${issn}`,
    issnOnline: (issn: string) => `ISSN ${issn} (online)`,
    issnPrint: (issn: string) => `ISSN ${issn} (print)`,
    owner: (owner: string) => owner,
    publisher: (publisher: string) => `Published by ${publisher}`,
    contact: 'Contact:',
    license: 'Articles are licensed, unless stated otherwise, under',
  },
  /** What a preview says of itself and of its drafts. */
  drafts: {
    preview: 'Preview with unpublished drafts.',
    /** The link to the list. */
    list: count({ one: '{count} draft', other: '{count} drafts' }),
    title: 'Drafts',
    intro: 'Unpublished reports. Only a preview shows them.',
    none: 'There are no drafts.',
    /** Stands before the title, as `retracted` does. */
    mark: 'DRAFT: ',
    /** Heading of the banner above the title. */
    draft: 'Draft.',
    held: 'To publish, remove “draft: true” from the front matter.',
    planned: (day: string) => `Scheduled for ${day}. Rebuild then to publish.`,
    all: 'All drafts',
  },
  /** The choice between light and dark pages. */
  theme: {
    heading: 'Appearance',
    system: 'Match device',
    light: 'Light',
    dark: 'Dark',
  },
  /** Texts of the lists: home, issues, one issue. */
  lists: {
    currentIssue: 'Current issue',
    latest: 'Latest articles',
    noReports: 'No article has been published yet.',
    noIssues: 'No issue has been published yet.',
    volume: (volume: string, year: number) => `Volume ${volume} (${year})`,
    count: count({ one: '{count} article', other: '{count} articles' }),
    /** Names that a list leaves out: "and 7 others". */
    others: count({ one: 'one other', other: '{count} others' }),
    /** The same below a list. */
    andOthers: count({ one: 'and one other', other: 'and {count} others' }),
    retracted: 'RETRACTED: ',
    /** The same of one of which nothing is left but its record. */
    withdrawn: 'WITHDRAWN: ',
  },
  /** Texts of browsing: the ways to the articles, their indexes, and lists in several pages. */
  browse: {
    heading: 'Browse',
    ways: {
      issues: {
        name: 'Issues',
        by: 'By issue',
        kind: 'Issue',
        total: count({ one: '{count} issue', other: '{count} issues' }),
        all: 'All issues',
        description: (title, articles, journal) => `${title} of ${journal}: ${articles}.`,
      },
      years: {
        name: 'Archive',
        by: 'By year',
        kind: 'Year',
        total: count({ one: '{count} year', other: '{count} years' }),
        all: 'All years',
        description: (title, articles, journal) => `${articles} that ${journal} published in ${title}.`,
      },
      specialties: {
        name: 'Specialties',
        by: 'By specialty',
        kind: 'Specialty',
        total: count({ one: '{count} specialty', other: '{count} specialties' }),
        all: 'All specialties',
        description: (title, articles, journal) => `${articles} in the specialty “${title}” in ${journal}.`,
      },
      authors: {
        name: 'Authors',
        by: 'By author',
        kind: 'Author',
        total: count({ one: '{count} author', other: '{count} authors' }),
        all: 'All authors',
        description: (title, articles, journal) => `${articles} by ${title} in ${journal}.`,
      },
      keywords: {
        name: 'Keywords',
        by: 'By keyword',
        kind: 'Keyword',
        total: count({ one: '{count} keyword', other: '{count} keywords' }),
        all: 'All keywords',
        description: (title, articles, journal) => `${articles} with the keyword “${title}” in ${journal}.`,
      },
    } satisfies Readonly<Record<BrowseWay, WayTexts>>,
    allArticles: 'All articles',
    letters: 'Letters',
    /** Names the list of the pages above a page. */
    breadcrumbs: 'Breadcrumbs',
    submit: 'Submit',
    journalPages: 'About the journal',
    orcid: 'ORCID iD',
    /** Under the only article of a keyword or a specialty. */
    only: {
      keywords: 'This is the only article with this keyword.',
      specialties: 'This is the only article in this specialty.',
    } satisfies Readonly<Record<TopicList, string>>,
    others: 'Its other keywords:',
    /** Heading of further articles of the authors of a list's only article. */
    moreByAuthors: 'More by its authors',
    /** Heading of those with whom an author wrote. */
    coauthors: 'Co-authors',
    otherYears: 'Other years',
    /** Before the names of the formats in which the records of an issue can be had. */
    download: 'Export citations:',
    /** Before the names of the formats of a list's feed. */
    follow: 'Subscribe:',
    /** Before the names of the networks that preserve the journal. */
    preservation: 'Long-term preservation:',
    specialty: 'Specialty:',
    cover: (issue: string) => `Cover of ${issue}`,
    otherIssues: 'Other issues',
    previousIssue: 'Previous issue',
    nextIssue: 'Next issue',
    pages: 'Pages of this list',
    page: (number: number) => `Page ${number}`,
    pageOf: (number: number, count: number) => `Page ${number} of ${count}`,
    previousPage: 'Previous',
    nextPage: 'Next',
    /** Title of a page that is not the first of its list. */
    pageTitle: (title: string, number: number) => `${title}, page ${number}`,
  },
  /** What a reader can do with an article. */
  actions: {
    heading: 'This article',
    pdf: 'PDF',
    cite: 'Cite',
    share: 'Share',
    email: 'Send by e-mail',
    copyLink: 'Copy link',
    copyFailed: 'Couldn’t copy the link',
    /** Opens the machine's own list of ways to share. */
    shareWith: 'Share with …',
  },
  /** Texts of the article page. */
  article: {
    skip: 'Skip to abstract',
    contents: 'In this article',
    notices: 'Notices about this article',
    /** Stands before what was changed. */
    corrected: (date: string) => `Corrected on ${date}:`,
    /** Stands before the reason. */
    withdrawn: (date: string) => `This article was withdrawn on ${date}.`,
    /** The link to the article that told of a correction. */
    correctionNotice: 'Correction notice',
    earlierVersion: 'Earlier version',
    version: (number: number) => `Version ${number}`,
    /** Above an earlier version, before the link to the current one. */
    superseded: (number: number) => `You are reading version ${number}, since corrected. Read the current version:`,
    authors: 'Authors',
    affiliations: 'Affiliations',
    /** Opens the affiliations and what else stands below the authors. */
    details: 'Affiliations and details',
    /** The same where not all authors are shown. */
    allAuthors: count({ other: 'All {count} authors and affiliations' }),
    orcid: (name: string) => `ORCID iD of ${name}`,
    corresponding: 'Correspondence:',
    equal: 'These authors contributed equally.',
    deceased: 'Deceased.',
    editor: 'Handling editor',
    reviewers: 'Reviewed by',
    inRole: (role: string, names: string) => `${role}: ${names}`,
    presentAddress: (address: string) => `Present address: ${address}`,
    received: 'Received',
    revised: 'Revised',
    accepted: 'Accepted',
    publishedOn: 'Published',
    doi: 'DOI:',
    license: 'Licence:',
    abstract: 'Abstract',
    learningPoints: 'Learning points',
    keywords: 'Keywords:',
    /** Where the text of the article is elsewhere. */
    fullText: 'Abstract and references only.',
    fullTextLink: 'Read the full text',
    footnotes: 'Notes',
    supplements: 'Supplementary files',
    translations: 'Abstract in other languages',
    references: 'References',
    about: 'About this article',
    noIssue: 'Not yet assigned to an issue',
    volume: (volume: string) => `volume ${volume}`,
    pages: (pages: string) => `pages ${pages}`,
    eLocator: (locator: string) => `article ${locator}`,
    issue: 'Issue:',
    viewIssue: '(view)',
    published: 'Published:',
    /** Before the names of the renderings of the whole article. */
    galleys: 'Download article:',
    views: (count: string) => `Views: ${count}`,
    htmlDownloads: (count: string) => `HTML downloads: ${count}`,
    pdfDownloads: (count: string) => `PDF downloads: ${count}`,
    undated: (sources: string) => `Includes undated totals from ${sources}.`,
    related: 'Related articles',
    sameAuthors: (authors: number, names: string) =>
      authors === 1 ? `Same author: ${names}` : `Same authors: ${names}`,
    alsoOn: (keywords: string) => `Also on: ${keywords}`,
    sameSpecialty: (specialty: string) => `Same specialty: ${specialty}`,
    /** References that two articles have in common. */
    sameWorks: count({ one: 'Cites one of the same works', other: 'Cites {count} of the same works' }),
    neighbours: (issue: string) => `More in ${issue}`,
    previous: 'Previous',
    next: 'Next',
  },
  /** Texts of the box and the dialog that say how to cite an article. */
  cite: {
    heading: 'How to cite:',
    style: 'Citation style',
    /** The styles beside the journal's own, where they are not chosen but listed. */
    others: 'Other styles',
    copy: 'Copy citation',
    copied: 'Copied',
    copyFailed: 'Couldn’t copy. Select the text instead.',
    close: 'Close',
    /** Before the names of the formats in which reference managers take the record. */
    download: 'Download citation:',
  },
  /** Texts of the reference list. */
  references: {
    /** Before the names of the formats in which the list can be had. */
    download: 'Download references:',
    doi: 'DOI',
    pubmed: 'PubMed',
    pmc: 'PMC',
    scholar: 'Google Scholar',
    link: 'Link',
    /** Accessible name of the back-link to the only citation: "Back to the citation of reference 3". */
    back: (number: number) => `Back to the citation of reference ${number}`,
    /** Accessible name of one back-link of several; it begins with the letter that is seen. */
    backTo: (letter: string, number: number) => `${letter}: back to a citation of reference ${number}`,
  },
  /** Texts of the figure viewer. */
  viewer: {
    /** Names what is shown: "Figure 2B · image 3 of 7". */
    title: (figure: string, number: string, total: number) =>
      total === 1 ? figure : `${figure} · image ${number} of ${total}`,
    image: 'Image',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    close: 'Close',
    previous: 'Previous',
    next: 'Next',
    original: 'Open original',
  },
  /** Texts of the buttons that copy a link to a place of the article. */
  links: {
    /** Accessible name: "Copy link to Figure 1". */
    copy: (place: string) => `Copy link to ${place}`,
    copied: 'Link copied',
    failed: 'Couldn’t copy. The link is in the address bar.',
  },
  /** Headings of the declarations at the end of an article. */
  declarations: {
    heading: 'Declarations',
    contributions: 'Author contributions',
    consent: 'Consent',
    consentStatement,
    competingInterests: 'Competing interests',
    funding: 'Funding',
    contribution: (role: string, names: string) => `${role}: ${names}`,
    guarantor: (name: string) => `Guarantor: ${name}`,
    award: (award: string) => `award ${award}`,
    ethics: 'Ethics',
    trialRegistration: 'Trial registration',
    dataAvailability: 'Data availability',
    aiUse: 'Use of artificial intelligence',
    peerReview: 'Peer review',
    disclaimer: 'Disclaimer',
    abbreviations: 'Abbreviations',
    acknowledgements: 'Acknowledgements',
  },
  /** Texts of the search page and of the search box on every page. */
  search: {
    title: 'Search',
    description: 'Search the full text of every article by subject, author, title or keyword.',
    label: 'Search the journal',
    placeholder: 'Subject, author, keyword',
    submit: 'Search',
    /** What results and filters call a page of the journal. */
    journalPage: 'Journal page',
    /** Heading of the results that are no articles. */
    journalPages: 'Journal pages',
    filters: 'Filter results',
    /** Closes the filters where they cover the results. */
    done: 'Show results',
    sort: { label: 'Sort by', relevance: 'Relevance', date: 'Newest first' },
    filter: {
      year: 'Year',
      type: 'Type',
      specialty: 'Specialty',
      keyword: 'Keyword',
      author: 'Author',
    } satisfies Readonly<Record<SearchFilter, string>>,
    /** Accessible name of the box that narrows the values of a filter. */
    find: {
      year: 'Find a year',
      type: 'Find a type',
      specialty: 'Find a specialty',
      keyword: 'Find a keyword',
      author: 'Find an author',
    } satisfies Readonly<Record<SearchFilter, string>>,
    clear: 'Remove all filters',
    tips: [
      'Searches everything except reference lists. Results contain every word you type.',
      'Use quotation marks for an exact phrase: “portal vein thrombosis”.',
      'Enter a DOI, PMID or article ID to go straight to its report.',
    ],
    advice: [
      'Check the spelling, or use fewer or more general words.',
      'Try a synonym.',
      'Remove quotation marks and filters.',
    ],
    failure: 'Check your connection and try again.',
    again: 'Try again',
    noScript:
      'Search runs in your browser and needs JavaScript, which is switched off. You can browse every article instead:',
    notBuilt:
      'There is no search index while the journal is being written. “npm run build” makes it, “npm run preview” shows it.',
    messages,
  },
  roles: {
    conceptualization: 'Conceptualization',
    'data-curation': 'Data curation',
    'formal-analysis': 'Formal analysis',
    'funding-acquisition': 'Funding acquisition',
    investigation: 'Investigation',
    methodology: 'Methodology',
    'project-administration': 'Project administration',
    resources: 'Resources',
    software: 'Software',
    supervision: 'Supervision',
    validation: 'Validation',
    visualization: 'Visualization',
    'writing-original-draft': 'Writing – original draft',
    'writing-review-editing': 'Writing – review & editing',
  } satisfies Readonly<Record<CreditRole, string>>,
  /** What became of this article, said above its title. */
  noticeKinds: {
    retracted: 'This article has been retracted.',
    removed: 'This article has been removed.',
    concern: 'The editors have expressed concern about this article.',
    corrected: 'This article has been corrected.',
    commented: 'A comment on this article has been published.',
  } satisfies Readonly<Record<NoticeKind, string>>,
  /** What this article does to another one. */
  relatedKinds: {
    retracted: 'Retracts:',
    removed: 'Removes:',
    concern: 'Expresses concern about:',
    corrected: 'Corrects:',
    commented: 'Comments on:',
  } satisfies Readonly<Record<NoticeKind, string>>,
  /** The sections of a journal that names none: one for each standard type. */
  sections: {
    'case-report': { label: 'Case report', plural: 'Case reports' },
    'case-series': { label: 'Case series', plural: 'Case series' },
    image: { label: 'Image', plural: 'Images' },
    review: { label: 'Review', plural: 'Reviews' },
    editorial: { label: 'Editorial', plural: 'Editorials' },
    letter: { label: 'Letter', plural: 'Letters' },
    'conference-abstract': { label: 'Conference abstract', plural: 'Conference abstracts' },
    correction: { label: 'Correction', plural: 'Corrections' },
    'expression-of-concern': { label: 'Expression of concern', plural: 'Expressions of concern' },
    retraction: { label: 'Retraction', plural: 'Retractions' },
    removal: { label: 'Removal', plural: 'Removals' },
  } satisfies Readonly<Record<ArticleType, { readonly label: string; readonly plural: string }>>,
  /** How issues are named in a journal that does not say. */
  issueLabel: 'Volume {volume}, Issue {number}, {year}',
  /** As it stands in that name in place of the word for an issue: "Volume 4, Supplement 1, 2025". */
  supplement: 'Supplement',
  /** The guides for editors, which are in English. */
  editors: { title: 'For editors' },
  /** Pages at addresses whose page is no longer there. */
  former: {
    moved: 'This page has moved',
    /** Stands before the link to the page. */
    movedTo: 'It is now at this address:',
    withdrawn: 'This page has been withdrawn.',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. It may have been mistyped, or the link that led here may be out of date.',
    home: 'Go to the home page',
    browse: 'Browse the articles',
    search: 'Search the journal',
  },
});

/** Every text of the interface in one language. */
export type Dictionary = ReturnType<typeof en>;
