import type { Article } from '../../model/article.ts';
import type { Content } from '../../model/content.ts';
import type { JournalPage } from '../../model/page.ts';

/** Something that DOAJ asks of a journal or of its articles: https://doaj.org/apply/guide/ */
interface Demand {
  readonly name: string;
  /** Whether the journal meets it. */
  readonly met: (content: Content) => boolean;
  /** What to do where it does not. */
  readonly cure: string;
}

/** Whether a page of the journal speaks of something. */
const said =
  (pattern: RegExp) =>
  ({ pages }: Content): boolean =>
    pages.some(({ title, text }: JournalPage) => pattern.test(title) || pattern.test(text));

const page = (name: string, pattern: RegExp, cure: string): Demand => ({ name, met: said(pattern), cure });

const statement = (name: string, has: (article: Article) => boolean, field: string): Demand => ({
  name,
  met: ({ articles }) => articles.filter(isReport).every(has),
  cure: `"npm run check" names the reports that lack it; add "${field}:"`,
});

const isReport = ({ type, fullText }: Article): boolean => fullText === undefined && /^(?:case|image)/.test(type);

const demands: readonly Demand[] = [
  { name: 'ISSN', met: ({ journal }) => journal.issn !== undefined, cure: 'add "issn:" to journal.yaml' },
  {
    name: 'Publisher',
    met: ({ journal }) => journal.publisher !== undefined,
    cure: 'add "publisher:" to journal.yaml',
  },
  { name: 'Contact', met: ({ journal }) => journal.contact !== undefined, cure: 'add "contact:" to journal.yaml' },
  {
    name: 'Copyright holder',
    met: ({ journal }) => journal.copyrightHolder !== undefined,
    cure: 'add "copyright-holder:" to journal.yaml',
  },
  {
    name: 'Preservation',
    met: (content) => content.journal.preservation.length > 0 || said(/preserv|archiv(?:ed|ing)/i)(content),
    cure: 'add "preservation:" to journal.yaml, or say on a page where the journal is archived',
  },
  page('Aims and scope', /\baims?\b|\bscope\b/i, 'say on a page what the journal publishes'),
  page(
    'Editorial board',
    /editorial board|editors?-in-chief|board of editors/i,
    'add a page with the editors, their names and affiliations',
  ),
  page(
    'Instructions for authors',
    /(?:instructions?|guidelines?|information) (?:for|to) authors|for authors/i,
    'add a page for authors',
  ),
  page('Peer review', /peer[- ]review/i, 'say on a page who reviews, how many, and whether the names are hidden'),
  page('Open access', /open[- ]access/i, 'say on a page that everything is free to read and reuse at once'),
  page('Licence', /creative commons|\bCC[- ]BY\b|licen[cs]e/i, 'name the licence on a page'),
  page(
    'Fees',
    /\b(?:fees?|charges?|APCs?|free of charge)\b/i,
    'say on a page what authors pay, also where it is nothing',
  ),
  page('Plagiarism', /plagiari/i, 'say on a page how manuscripts are screened for plagiarism'),
  page(
    'Consent and anonymity',
    /anonymi|de-identif/i,
    'say on a page how patients are kept anonymous and when consent is needed; DOAJ asks it of journals of case reports',
  ),
  page('Corrections and retractions', /retract|correction/i, 'say on a page how the journal corrects and retracts'),
  statement('Consent in every report', ({ consent }) => consent !== undefined, 'consent'),
  statement(
    'Competing interests in every report',
    ({ competingInterests }) => competingInterests !== undefined,
    'competing-interests',
  ),
  statement('Funding in every report', ({ funding }) => funding !== undefined, 'funding'),
];

/** What DOAJ asks of a journal: first what is missing and how to add it, then what is there. */
export function doajList(content: Content): string {
  const met = demands.filter((demand) => demand.met(content));
  const missing = demands.filter((demand) => !met.includes(demand));
  const lines = missing.map(({ name, cure }) => `  ${name}: ${cure}`);
  const there = `Found: ${met.map(({ name }) => name).join(', ') || 'nothing'}`;
  if (lines.length === 0) return ['Nothing that DOAJ asks for is missing', '', there].join('\n');
  return [`Missing for DOAJ (${missing.length} of ${demands.length}):`, ...lines, '', there].join('\n');
}
