import { cslTypes } from '../../model/csl-variables.ts';
import type { CslItem } from '../../model/reference.ts';
import { readDate } from '../read-date.ts';
import { readStatus } from '../status.ts';
import { typeWords } from '../type-words.ts';

/** How theses and reports are named where biblatex writes a key. */
const genres: Readonly<Record<string, string>> = {
  mathesis: 'Master’s thesis',
  phdthesis: 'PhD thesis',
  bathesis: 'Bachelor’s thesis',
  candthesis: 'Candidate thesis',
  techreport: 'Technical report',
  resreport: 'Research report',
  software: '',
  datacd: 'Data CD',
  audiocd: 'Audio CD',
  patent: 'patent',
  patentus: 'US patent',
  patenteu: 'European patent',
  patentuk: 'UK patent',
  patentde: 'German patent',
  patentfr: 'French patent',
  patreq: 'patent application',
  patrequs: 'US patent application',
  patreqeu: 'European patent application',
};

/** "Accessed: 6th September 2021" or "[Online; accessed 6-September-2021]" as a date. */
function accessed(note: string): CslItem['issued'] | undefined {
  const written = /(?:accessed|retrieved|visited|viewed)(?:\s+on)?:?\s+([^\];]+)/i.exec(note)?.[1];
  return written === undefined ? undefined : readDate(written.replace(/(\d)(?:st|nd|rd|th)\b/i, '$1'));
}

function finishNumbers(item: CslItem, fields: Readonly<Record<string, string>>): void {
  // The plugin takes "eid" for a number; it is where the article begins.
  const eid = fields['eid'];
  if (eid === undefined || (item['page'] !== undefined && !/^1\s*[-–]/.test(String(item['page'])))) return;
  item['page'] = eid;
  delete item['number'];
}

function finishNote(item: CslItem): void {
  const note = typeof item['note'] === 'string' ? item['note'] : '';
  const date = item['accessed'] === undefined ? accessed(note) : undefined;
  if (date !== undefined) item['accessed'] = date;
}

/** arXiv and its kin: a preprint is an article of its server with a number there. */
function finishPreprint(item: CslItem, fields: Readonly<Record<string, string>>): void {
  const server = fields['eprinttype'] ?? fields['archiveprefix'];
  const number = fields['eprint'];
  if (server === undefined || number === undefined || /^(pubmed|pmid|pmc)$/i.test(server)) return;
  if (item['container-title'] !== undefined) return;
  const name = /^arxiv$/i.test(server) ? 'arXiv' : server;
  Object.assign(item, { type: 'article', number: `${name}:${number.replace(/^arxiv:/i, '')}` });
  if (item.URL === undefined && name === 'arXiv') item.URL = `https://arxiv.org/abs/${number.replace(/^arxiv:/i, '')}`;
}

/** What the plugin takes for a month and for an issue. */
function finishMisplaced(item: CslItem, fields: Readonly<Record<string, string>>): void {
  const status = readStatus(fields['month'] ?? '');
  if (item['status'] === undefined && status !== undefined) item['status'] = status;
  // The number of a paper's proceedings is that of their series.
  const { issue, 'collection-title': series, 'collection-number': number } = item;
  if (item.type !== 'paper-conference' || issue === undefined || series === undefined || number !== undefined) return;
  item['collection-number'] = issue;
  delete item['issue'];
}

/** What has sections and no chapters. */
const sectioned = new Set(['article-newspaper', 'article-magazine', 'bill', 'legislation']);

/** What the type of an entry of Casebook's own leaves open: its subtype is a type of CSL. */
function finishType(item: CslItem, fields: Readonly<Record<string, string>>): void {
  const type = fields['entrysubtype'] ?? '';
  if (cslTypes.has(type)) item.type = type;
  if (item['genre'] === type || item['genre'] === typeWords[item.type]) delete item['genre'];
  if (item.type === 'thesis' && item['genre'] === 'Thesis') delete item['genre'];
  if (sectioned.has(item.type) && item['chapter-number'] !== undefined) {
    item['section'] = item['chapter-number'];
    delete item['chapter-number'];
  }
  const isCounted = ['issue', 'collection-number', 'number'].some((field) => item[field] !== undefined);
  if (!isCounted && fields['number'] !== undefined) item['number'] = fields['number'];
}

/** What the plugin's mapping leaves to do. @param fields the entry's fields, prepared. @param type of the entry. */
export function finishItem(item: CslItem, fields: Readonly<Record<string, string>>, type: string): CslItem {
  const genre = item['genre'];
  if (typeof genre === 'string' && Object.hasOwn(genres, genre)) item['genre'] = genres[genre];
  // The plugin adds this one to every @techreport.
  if (genre === 'techreport' && fields['type'] === undefined) delete item['genre'];
  if (item['genre'] === '' || item['genre'] === undefined) delete item['genre'];
  if (type === 'preprint') item.type = 'article';
  if (type === 'misc' && item.URL !== undefined && item['publisher'] === undefined) item.type = 'webpage';
  if (type === 'webpage') item.type = 'webpage';
  // @inbook is a part of the book that its title names, unless the book has a title of its own.
  if (type === 'inbook' && item['container-title'] === undefined) item.type = 'book';
  for (const field of ['page', 'volume', 'issue', 'number', 'edition', 'chapter-number', 'PMID', 'PMCID'] as const) {
    if (item[field] !== undefined) item[field] = String(item[field]);
  }
  finishType(item, fields);
  finishNumbers(item, fields);
  finishNote(item);
  finishMisplaced(item, fields);
  finishPreprint(item, fields);
  return item;
}
