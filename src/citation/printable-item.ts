import type { CslItem, CslName } from '../model/reference.ts';
import type { CitationStyle } from './citation-style.ts';
import { prepareEngine } from './engine.ts';
import { isOthers, medlineNames, printableName } from './names.ts';

/** The variables of CSL that hold names and that references use. */
const nameFields = [
  'author',
  'editor',
  'translator',
  'container-author',
  'collection-editor',
  'director',
  'contributor',
  'editorial-director',
  'composer',
  'illustrator',
  'interviewer',
  'recipient',
  'reviewed-author',
] as const;

/** What no style prints, or may not: citeproc would spend time on it. */
const unprinted = new Set(['abstract', 'keyword', 'citation-key', 'file', 'custom', 'annote', 'source', 'language']);

function printableNames(names: readonly CslName[]): CslName[] {
  return names.map((name) => (isOthers(name) ? { literal: 'et al.' } : printableName(name)));
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** "Second" and "2nd edition" as the number 2, to which styles add their own words. */
function plainEdition(written: string): string {
  const bare = written.replace(/[\s,]+(?:edition|edn?|ed)\.?$/i, '');
  const word = ordinals.indexOf(bare.toLowerCase());
  if (word !== -1) return String(word + 1);
  return /^(\d+)(?:st|nd|rd|th)?\.?$/i.exec(bare)?.[1] ?? written;
}

/** Ranges with an en dash: "77-85", "e1-e10". Numbers that hold a hyphen themselves ("4:1-4:10", "1-2-3") stay. */
function plainPages(written: string): string {
  return written.replace(
    /(^|[,;]\s*)([A-Za-z]*\d+[A-Za-z]*)\s*(?:-{1,3}|[‐‑‒−])\s*([A-Za-z]*\d+[A-Za-z]*)(?=$|[,;])/g,
    '$1$2–$3',
  );
}

/** "Technical Report 12" as a genre and its number, and "No. 12" as 12, to which styles add their own words. */
function plainReport({ genre, number }: Readonly<Record<string, unknown>>): Record<string, string> {
  if (typeof number !== 'string') return {};
  const bare = number.replace(/^(?:report\s+)?(?:(?:no|nr)\.\s*|(?:no|nr|number)\s+|#)(?=\S)/i, '');
  const named = genre === undefined ? /^(.*\breport),?\s+(?:(?:no|nr)\.\s*|number\s+)?(\S.*)$/i.exec(bare) : null;
  const [, kind, rest] = named ?? [];
  return kind === undefined || rest === undefined ? { number: bare } : { genre: kind, number: rest };
}

/** "in press" and "forthcoming" in the words of the locale; what it has no word for as it is. */
function statusTerm(status: string, style: CitationStyle, language: string): string {
  if (status !== 'in press' && status !== 'forthcoming') return status;
  return prepareEngine([], style, language).getTerm(status) || status;
}

/** An item as every style can print it. */
export function plainItem(item: CslItem, style: CitationStyle, language: string): CslItem {
  const plain: CslItem = { id: item.id, type: item.type };
  for (const [field, value] of Object.entries(item)) if (!unprinted.has(field)) plain[field] = value;
  if (typeof plain['page'] === 'string') plain['page'] = plainPages(plain['page']);
  if (typeof plain['edition'] === 'string') plain['edition'] = plainEdition(plain['edition']);
  if (typeof plain['status'] === 'string') plain['status'] = statusTerm(plain['status'], style, language);
  if (plain.type === 'report') Object.assign(plain, plainReport(plain));
  for (const field of nameFields) {
    const names = item[field];
    if (Array.isArray(names)) plain[field] = printableNames(names as CslName[]);
  }
  return plain;
}

/**
 * An item for the list of references. For Casebook's own style the authors are set here, as that style would set them
 * (a test compares the two on thousands of references): names are half of citeproc's work.
 */
export function printableItem(item: CslItem, style: CitationStyle, language: string): CslItem {
  const plain = plainItem(item, style, language);
  if (style.name === 'casebook-references' && item.author !== undefined && item.author.length > 0) {
    plain.author = [{ literal: medlineNames(item.author, style) }];
  }
  return plain;
}
