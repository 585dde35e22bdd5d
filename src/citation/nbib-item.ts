import type { CslItem, CslName } from '../model/reference.ts';
import { markRetractedItem } from '../model/retracted-work.ts';
import { normaliseMarkup } from './markup.ts';
import { readDate } from './read-date.ts';
import type { TaggedField } from './read-tagged-lines.ts';
import { tellsRetraction } from './tells-retraction.ts';

const suffix = /\s+(Jr|Sr|2nd|3rd|4th|II|III|IV)\.?$/;

/** "Micallef, Sarah" or, in AU, "Micallef S". */
function nbibName(text: string, full: boolean): CslName {
  const end = suffix.exec(text)?.[1];
  const rest = text.replace(suffix, '');
  const split = full ? rest.indexOf(',') : rest.lastIndexOf(' ');
  if (split === -1) return { ...(full || !/\s/.test(rest) ? { family: rest } : { literal: rest }) };
  return { family: rest.slice(0, split).trim(), given: rest.slice(split + 1).trim(), ...(end && { suffix: end }) };
}

/** People and groups of a record in their order: FAU where there is one, else AU; CN is a group. */
function names(fields: readonly TaggedField[], full: string, short: string, group?: string): CslName[] | undefined {
  const found: CslName[] = [];
  let named = false;
  for (const { tag, value } of fields) {
    if (tag === full) {
      found.push(nbibName(value, true));
      named = true;
    } else if (tag === short) {
      if (!named) found.push(nbibName(value, false));
      named = false;
    } else if (tag === group) found.push({ literal: value.replace(/\.$/, '') });
  }
  return found.length > 0 ? found : undefined;
}

/** "10.1000/x [doi]" of a LID or AID. */
function located(all: (tag: string) => string[], kind: string): string | undefined {
  return [...all('LID'), ...all('AID')].find((value) => value.endsWith(`[${kind}]`))?.replace(/\s*\[\w+\]$/, '');
}

function kind(all: (tag: string) => string[]): string {
  const types = all('PT').map((type) => type.toLowerCase());
  if (all('BTI').length > 0) return all('TI').length > 0 ? 'chapter' : 'book';
  if (types.includes('preprint')) return 'article';
  return types.includes('dataset') ? 'dataset' : 'article-journal';
}

/** The CSL item of a PubMed record; its id is "pmid" and the PMID. */
export function nbibItem(given: readonly TaggedField[]): CslItem {
  const fields = given
    .map((field) => ({ ...field, value: normaliseMarkup(field.value).replace(/\s+/g, ' ') }))
    .filter(({ value }) => value !== '');
  const all = (tag: string): string[] => fields.flatMap((field) => (field.tag === tag ? [field.value] : []));
  const one = (tag: string): string | undefined => all(tag)[0];
  const pmid = one('PMID')?.match(/\d+/)?.[0];
  const type = kind(all);
  const texts: Record<string, unknown> = {
    title: one('TI') ?? one('BTI') ?? one('CTI'),
    author: names(fields, 'FAU', 'AU', 'CN'),
    editor: names(fields, 'FED', 'ED'),
    'container-title': type === 'chapter' ? one('BTI') : (one('JT') ?? one('TA')),
    'container-title-short': one('JT') === undefined ? undefined : one('TA'),
    volume: one('VI'),
    issue: one('IP'),
    page: one('PG') ?? located(all, 'pii')?.match(/^e\d+$/)?.[0],
    issued: readDate(one('DP') ?? one('DEP')?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') ?? ''),
    publisher: one('PB'),
    'publisher-place': type === 'article-journal' ? undefined : one('PL'),
    edition: one('EN'),
    ISBN: one('ISBN'),
    ISSN: one('IS')?.match(/^[\dX-]+/)?.[0],
    abstract: one('AB'),
    status: /aheadofprint/i.test(one('PST') ?? '') && one('VI') === undefined ? 'ahead of print' : undefined,
    DOI: located(all, 'doi') ?? one('SO')?.match(/doi: (10\.\S+?)\.?(?=\s|$)/)?.[1],
    PMID: pmid,
    PMCID: one('PMC')?.match(/PMC\d+/)?.[0],
  };
  const item = {
    id: pmid === undefined ? '' : `pmid${pmid}`,
    type,
    ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)),
  } as CslItem;
  // RIN names the notice of its retraction.
  return all('PT').some(tellsRetraction) || all('RIN').length > 0 ? markRetractedItem(item) : item;
}
