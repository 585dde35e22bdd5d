import type { CslItem, Reference } from '../../model/reference.ts';
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
  return ['volume', 'issue'].some((field) => /\b(?:article|art\.|e\d)/i.test(String(item[field] ?? '')));
}

/** What two entries of one work have in common. */
function identity({ item, doi, pmid }: Reference): string[] {
  const title = (item?.title ?? '')
    .toLowerCase()
    .replace(/<[^<>]*>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const known = title.length >= 20 && !Number.isNaN(yearOf(item));
  const author = item?.author?.[0];
  return [
    ...(doi === undefined ? [] : [`doi ${doi.toLowerCase()}`]),
    ...(pmid === undefined ? [] : [`pmid ${pmid}`]),
    ...(known
      ? [`${title} ${yearOf(item)} ${author?.family ?? author?.literal ?? ''} ${item?.type} ${item?.['volume'] ?? ''}`]
      : []),
  ];
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
    const message = `Reference "${reference.key}" is the same work as "${first.key}"; keep one and cite it under its key`;
    return [{ rule: 'reference-twice', at: reference.source, message } as const];
  });
}

function retracted({ key, doi, pmid, source }: Reference, report: CheckedReport): Finding[] {
  const why =
    (doi === undefined ? undefined : report.retracted[doi.toLowerCase()]) ??
    (pmid === undefined ? undefined : report.retracted[pmid]);
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
