import { readFileSync } from 'node:fs';
import type { CslItem, CslName, Reference } from '../../src/model/reference.ts';

/** A reference of shared/data/references/vancouver-references.jsonl: its text as printed and its parts as tagged. */
export interface Truth {
  /** The reference as it was published. */
  readonly text: string;
  readonly citing_doi: string;
  readonly ref_id: string;
  readonly type: 'journal' | 'book';
  readonly authors: readonly {
    readonly family?: string;
    readonly given?: string;
    readonly suffix?: string;
    readonly literal?: string;
  }[];
  readonly etal: boolean;
  readonly 'article-title'?: string;
  readonly source?: string;
  readonly year?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly supplement?: string;
  readonly fpage?: string;
  readonly lpage?: string;
  readonly 'elocation-id'?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly 'publisher-name'?: string;
  readonly 'publisher-loc'?: string;
}

export function readTruths(path: string): Truth[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Truth);
}

const defined = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function pages({ fpage, lpage, 'elocation-id': eLocation }: Truth): string | undefined {
  if (fpage === undefined) return eLocation;
  return lpage === undefined || lpage === fpage ? fpage : `${fpage}-${lpage}`;
}

/** The CSL item of a truth, from its tagged parts alone. */
export function truthItem(truth: Truth, id: string): CslItem {
  const { authors, etal, type } = truth;
  const title = truth['article-title'];
  const names: CslName[] = authors.map((author) => ({ ...author }));
  // What is tagged as a book and has a volume is an article of a journal with a publisher.
  const [cslType, fields] =
    type === 'journal' || truth.volume !== undefined
      ? ['article-journal', { title, 'container-title': truth.source }]
      : title === undefined
        ? ['book', { title: truth.source }]
        : ['chapter', { title, 'container-title': truth.source }];
  return {
    id,
    type: cslType as string,
    author: etal ? [...names, { literal: 'others' }] : names,
    ...defined({
      ...(fields as object),
      issued: truth.year === undefined ? undefined : { 'date-parts': [[Number(truth.year.slice(0, 4))]] },
      volume: truth.volume,
      issue: truth.issue ?? truth.supplement,
      page: pages(truth),
      DOI: truth.doi,
      PMID: truth.pmid,
      publisher: truth['publisher-name'],
      'publisher-place': truth['publisher-loc'],
    }),
  };
}

export function truthReference(truth: Truth, index: number): Reference {
  const key = `truth${index + 1}`;
  return { key, item: truthItem(truth, key), source: { path: 'truth.jsonl', line: index + 1, column: 1 } };
}

/** Text without what typography may change: quotes, dashes, stops and spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/["'‘’‚‛“”„‟«»′″`´]/g, '')
    .replace(/[-‐‑‒–—―−]/g, '')
    .replace(/[\s.\u00A0\u2009\u200B]/g, '');
}

/** The parts of a truth in the order in which they must stand in the printed reference. */
export function expectedParts(truth: Truth): string[] {
  const names = truth.authors
    .slice(0, 6)
    .map(({ literal, family = '', given = '', suffix = '' }) => literal ?? `${family}${given}${suffix}`);
  const { source, year, volume, issue, fpage, lpage } = truth;
  const parts = [
    ...names,
    truth['article-title'],
    source,
    year?.slice(0, 4),
    volume,
    issue,
    fpage,
    lpage === fpage ? undefined : lpage,
  ];
  return parts.filter((part) => part !== undefined).map(fold);
}
