/** What an output is made from, which says where it stands; src/outputs/sources.ts has what its writer is given. */
export type SourceName =
  /** An article with its images, as a rendering of the whole: beside its page, made in workers and kept. */
  | 'galley'
  /** Records of articles: beside the page of each, and of all of an issue beside the page of that. */
  | 'records'
  /** The reference list of an article: beside its page. */
  | 'references'
  /** An article with its text: beside its page. */
  | 'article'
  /** What a picture shows of an article or the journal. */
  | 'card'
  /** A list that can be followed: beside its page. */
  | 'list'
  /** The whole journal: at the root of the site. */
  | 'journal'
  /** Articles that are deposited together: in the folder of the deposit, as are the packages of single ones. */
  | 'deposit'
  | 'package';

interface Output {
  readonly from: readonly SourceName[];
  /** End of the names of its files; of a file at the root of the site the whole name. */
  readonly ending: string;
  /** Media type. */
  readonly type: string;
  /** What people call it. */
  readonly label: string;
}

/**
 * Every output, each once; those of a kind first that most readers take. How each is written is a line of
 * src/outputs/outputs.ts, which pages do not load.
 */
export const outputs = {
  pdf: { from: ['galley'], ending: '.pdf', type: 'application/pdf', label: 'PDF' },
  html: { from: ['galley'], ending: '.html', type: 'text/html', label: 'HTML' },
  xml: { from: ['galley'], ending: '.xml', type: 'application/xml', label: 'JATS XML' },
  ris: {
    from: ['records', 'references'],
    ending: '.ris',
    type: 'application/x-research-info-systems',
    label: 'RIS',
  },
  bibtex: { from: ['records', 'references'], ending: '.bib', type: 'application/x-bibtex', label: 'BibTeX' },
  // Of what PubMed lists: a reference list has works of any kind.
  nbib: { from: ['records'], ending: '.nbib', type: 'application/nbib', label: 'NBIB' },
  csl: {
    from: ['records', 'references'],
    ending: '.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    label: 'CSL-JSON',
  },
  markdown: { from: ['article'], ending: '.md', type: 'text/markdown', label: 'Markdown' },
  linkset: { from: ['article'], ending: '.linkset.json', type: 'application/linkset+json', label: 'Linkset' },
  card: { from: ['card'], ending: '-card.png', type: 'image/png', label: 'PNG' },
  journalCard: { from: ['card'], ending: 'card.png', type: 'image/png', label: 'PNG' },
  atom: { from: ['list'], ending: '.atom', type: 'application/atom+xml', label: 'Atom' },
  rss: { from: ['list'], ending: '.rss', type: 'application/rss+xml', label: 'RSS' },
  jsonFeed: { from: ['list'], ending: '.json', type: 'application/feed+json', label: 'JSON Feed' },
  robots: { from: ['journal'], ending: 'robots.txt', type: 'text/plain', label: 'Robots' },
  openSearch: {
    from: ['journal'],
    ending: 'opensearch.xml',
    type: 'application/opensearchdescription+xml',
    label: 'OpenSearch',
  },
  articlesJson: { from: ['journal'], ending: 'articles.json', type: 'application/json', label: 'JSON' },
  articlesCsv: { from: ['journal'], ending: 'articles.csv', type: 'text/csv', label: 'CSV' },
  oai: { from: ['journal'], ending: 'oai.json', type: 'application/json', label: 'OAI-PMH' },
  sitemap: { from: ['journal'], ending: 'sitemap.xml', type: 'application/xml', label: 'Sitemap' },
  llms: { from: ['journal'], ending: 'llms.txt', type: 'text/plain', label: 'llms.txt' },
  redirects: { from: ['journal'], ending: '_redirects', type: 'text/plain', label: 'Redirects' },
  crossref: { from: ['deposit'], ending: '-crossref.xml', type: 'application/xml', label: 'Crossref' },
  pmc: { from: ['package'], ending: '.zip', type: 'application/zip', label: 'PubMed Central' },
} as const satisfies Record<string, Output>;

export type OutputName = keyof typeof outputs;

/** The outputs that are made from something. */
export type OutputFrom<Source extends SourceName> = {
  [Name in OutputName]: Source extends (typeof outputs)[Name]['from'][number] ? Name : never;
}[OutputName];

/** The outputs that are made from something, in their order. */
export function outputsFrom<Source extends SourceName>(source: Source): readonly OutputFrom<Source>[] {
  const names = Object.keys(outputs) as OutputName[];
  const isFrom = (name: OutputName): name is OutputFrom<Source> =>
    (outputs[name].from as readonly SourceName[]).includes(source);
  return names.filter(isFrom);
}
