import type { CslItem, Reference } from '../../model/reference.ts';
import { saysRetracted } from '../../model/retracted-work.ts';
import type { Check, CheckedReport, Finding } from '../check.ts';
import { journalNames } from './journal-names.ts';

/** The list of references: what each lacks, what stands in it twice, what was retracted, and whose works it holds. */
export const references: Check = (report) => [
  ...report.references.flatMap(lacking),
  ...twice(report.references),
  ...journalNames(report.references),
  ...report.references.flatMap((reference) => retracted(reference, report)),
  ...selfCitations(report),
];

const yearOf = (item: CslItem | undefined): number => Number(item?.issued?.['date-parts']?.[0]?.[0] ?? Number.NaN);

function lacking({ key, item, doi, pmid, source }: Reference): Finding[] {
  if (item?.type !== 'article-journal' || item['status'] !== undefined) return [];
  const findings: Finding[] = [];
  if (doi === undefined && pmid === undefined && yearOf(item) >= 2000) {
    const message = `Reference "${key}" has neither a DOI nor a PMID; look it up at https://search.crossref.org`;
    findings.push({ rule: 'reference-doi', at: source, message });
  }
  if (!isPlaced(item)) {
    const message = `Reference "${key}" has no pages; add them, or the number of the article`;
    findings.push({ rule: 'reference-pages', at: source, message });
  }
  return findings;
}

/** Whether an entry says where in its volume the article stands; some write its number behind volume or issue. */
function isPlaced(item: CslItem): boolean {
  if (['page', 'number', 'page-first', 'article-number'].some((field) => item[field] !== undefined)) return true;
  return ['volume', 'issue'].some((field) => /\b(?:article|art\.|e\d)|\d\s*:\s*\w/i.test(String(item[field] ?? '')));
}

/** The letters of a title. */
const lettersOf = (item: CslItem | undefined): string =>
  (item?.title ?? '')
    .toLowerCase()
    .replace(/<[^<>]*>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const firstAuthor = (item: CslItem | undefined): string =>
  item?.author?.[0]?.family ?? item?.author?.[0]?.literal ?? '';

/** Fewer letters do not tell one title from another. */
const fewestLetters = 20;

/** What two entries of one work have in common. */
function identity({ item, doi, pmid }: Reference): string[] {
  const title = lettersOf(item);
  const known = title.length >= fewestLetters && !Number.isNaN(yearOf(item));
  return [
    ...(doi === undefined ? [] : [`doi ${doi.toLowerCase()}`]),
    ...(pmid === undefined ? [] : [`pmid ${pmid}`]),
    ...(known ? [`${title} ${yearOf(item)} ${firstAuthor(item)} ${item?.type} ${item?.['volume'] ?? ''}`] : []),
  ];
}

/** Whether two entries that share a number are of two works: author and title differ, whatever the language of the title. */
function areTwoWorks({ item: one }: Reference, { item: other }: Reference): boolean {
  const titles = [lettersOf(one), lettersOf(other)];
  const authors = [firstAuthor(one), firstAuthor(other)];
  return (
    titles.every(({ length }) => length >= fewestLetters) &&
    authors.every((author) => author !== '') &&
    new Set(titles.map((title) => title.slice(0, fewestLetters))).size === 2 &&
    new Set(authors.map((author) => author.toLowerCase())).size === 2
  );
}

function twice(all: readonly Reference[]): Finding[] {
  const seen = new Map<string, Reference>();
  return all.flatMap((reference) => {
    const marks = identity(reference);
    const first = marks
      .map((mark) => seen.get(mark))
      .find((other) => other !== undefined && other.key !== reference.key);
    for (const mark of marks) if (!seen.has(mark)) seen.set(mark, reference);
    if (!first) return [];
    const number =
      reference.doi !== undefined && reference.doi.toLowerCase() === first.doi?.toLowerCase() ? 'DOI' : 'PMID';
    const message = areTwoWorks(reference, first)
      ? `Reference "${reference.key}" has the ${number} of "${first.key}", whose author and title are others; look up whose it is`
      : `Reference "${reference.key}" is the same work as "${first.key}"; keep one and cite it under its key`;
    return [{ rule: 'reference-twice', at: reference.source, message } as const];
  });
}

function retracted(reference: Reference, report: CheckedReport): Finding[] {
  const { key, doi, pmid, source } = reference;
  const why =
    (doi === undefined ? undefined : report.retracted[doi.toLowerCase()]) ??
    (pmid === undefined ? undefined : report.retracted[pmid]) ??
    (saysRetracted(reference) ? '' : undefined);
  if (why === undefined) return [];
  const reason = why === '' ? '' : ` (${why})`;
  const message = `Reference "${key}" was retracted${reason}; cite another work, or say in the text that it is retracted`;
  return [{ rule: 'retracted-reference', at: source, message }];
}

const fewestForShare = 10;

function selfCitations({ article, references: all, position }: CheckedReport): Finding[] {
  const own = new Set(
    article.contributors.flatMap((each) => (each.kind === 'person' ? [person(each.family, each.given)] : [])),
  );
  const structured = all.filter(({ item }) => item?.author !== undefined);
  const theirs = structured.filter(({ item }) =>
    item?.author?.some(
      ({ family, given }) => family !== undefined && given !== undefined && own.has(person(family, given)),
    ),
  );
  if (structured.length < fewestForShare || theirs.length * 3 <= structured.length) return [];
  const message = `${theirs.length} of ${structured.length} references are works of the authors; expected at most a third`;
  return [{ rule: 'self-citations', at: position(['references']), message }];
}

/** Family name and first initial, as lists of references give them. */
function person(family: string, given = ''): string {
  return `${family} ${given.slice(0, 1)}`.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
