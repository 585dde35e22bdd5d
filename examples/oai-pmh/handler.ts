// A server of OAI-PMH 2.0 (https://www.openarchives.org/OAI/openarchivesprotocol.html) for hosts that run functions.
// It needs this folder and the oai.json that Casebook writes into the site; see docs/deposit.md.

import { type Arguments, OaiError, readRequest, type Taken } from './request.ts';
import { element, wrap } from './xml.ts';

/** What oai.json holds. */
export interface OaiData {
  readonly name: string;
  readonly email: string;
  readonly sets: readonly { readonly spec: string; readonly name: string }[];
  /** Oldest change first. */
  readonly records: readonly OaiRecord[];
}

interface OaiRecord {
  readonly identifier: string;
  readonly datestamp: string;
  readonly sets: readonly string[];
  readonly metadata: string;
}

const namespace = 'http://www.openarchives.org/OAI/2.0/';

/** The only format: every harvester knows it, and in it stand the links to the page, the JATS and the PDF. */
const format = {
  metadataPrefix: 'oai_dc',
  schema: `${namespace}oai_dc.xsd`,
  metadataNamespace: `${namespace}oai_dc/`,
};

/**
 * A function that answers harvesters, by GET and by POST.
 *
 * @param data the content of oai.json
 * @param pageSize records in one answer; a resumption token leads to the next ones
 */
export function oaiHandler(data: OaiData, pageSize = 100): (request: Request) => Promise<Response> {
  return async (request) => {
    const { origin, pathname, search } = new URL(request.url);
    const asked = new URLSearchParams(request.method === 'POST' ? await request.text() : search);
    const body = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<OAI-PMH xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${namespace}OAI-PMH.xsd">`,
      element('responseDate', new Date().toISOString().replace(/\.\d+/, '')),
      answer(data, asked, origin + pathname, pageSize),
      '</OAI-PMH>',
      '',
    ].join('\n');
    return new Response(body, { headers: { 'Content-Type': 'text/xml; charset=utf-8' } });
  };
}

/** The request as it was understood, and what is said to it. */
function answer(data: OaiData, asked: URLSearchParams, base: string, pageSize: number): string {
  let understood: Arguments = {};
  try {
    const { verb, args } = readRequest(asked, verbs);
    understood = args;
    return element('request', base, args) + wrap(args['verb'] ?? '', verb.write(data, args, base, pageSize));
  } catch (error) {
    if (!(error instanceof OaiError)) throw error;
    // The protocol wants no arguments repeated that are wrong themselves.
    const stated = error.code === 'badArgument' ? {} : understood;
    return element('request', base, stated) + element('error', error.message, { code: error.code });
  }
}

interface Verb extends Taken {
  readonly write: (data: OaiData, args: Arguments, base: string, pageSize: number) => string;
}

const lists = { needs: ['metadataPrefix'], takes: ['from', 'until', 'set', 'resumptionToken'] };

const verbs: Readonly<Record<string, Verb>> = {
  Identify: { needs: [], takes: [], write: identify },
  ListMetadataFormats: { needs: [], takes: ['identifier'], write: listFormats },
  ListSets: { needs: [], takes: ['resumptionToken'], write: listSets },
  ListIdentifiers: { ...lists, write: (...given) => listPage(header, ...given) },
  ListRecords: { ...lists, write: (...given) => listPage(record, ...given) },
  GetRecord: { needs: ['identifier', 'metadataPrefix'], takes: [], write: getRecord },
};

function identify({ name, email, records }: OaiData, _args: Arguments, base: string): string {
  return [
    element('repositoryName', name),
    element('baseURL', base),
    element('protocolVersion', '2.0'),
    element('adminEmail', email),
    element('earliestDatestamp', records[0]?.datestamp ?? '1970-01-01'),
    element('deletedRecord', 'no'),
    element('granularity', 'YYYY-MM-DD'),
  ].join('');
}

function listFormats(data: OaiData, { identifier }: Arguments): string {
  if (identifier !== undefined) find(data, identifier);
  return wrap(
    'metadataFormat',
    Object.entries(format)
      .map(([name, value]) => element(name, value))
      .join(''),
  );
}

function listSets({ sets }: OaiData, { resumptionToken }: Arguments): string {
  // All sets stand in one answer.
  if (resumptionToken !== undefined) throw new OaiError('badResumptionToken', 'No such token was given out');
  if (sets.length === 0) throw new OaiError('noSetHierarchy', 'There are no sets');
  return sets.map(({ spec, name }) => wrap('set', element('setSpec', spec) + element('setName', name))).join('');
}

function getRecord(data: OaiData, { identifier = '', metadataPrefix }: Arguments): string {
  checkFormat(metadataPrefix);
  return record(find(data, identifier));
}

function listPage(
  write: (record: OaiRecord) => string,
  { records }: OaiData,
  args: Arguments,
  _base: string,
  pageSize: number,
): string {
  const { offset, from, until, set } = selectionOf(args);
  const chosen = records.filter(({ datestamp, sets }) => {
    return datestamp >= from && (until === '' || datestamp <= until) && (set === '' || sets.includes(set));
  });
  const page = chosen.slice(offset, offset + pageSize);
  const resumed = args['resumptionToken'] !== undefined;
  if (page.length === 0 && resumed) throw new OaiError('badResumptionToken', 'The records have changed; begin anew');
  if (page.length === 0) throw new OaiError('noRecordsMatch', 'There are no such records');
  const next = offset + pageSize;
  const last = next >= chosen.length;
  const token = last ? '' : String(new URLSearchParams({ offset: String(next), from, until, set }));
  const position = { completeListSize: String(chosen.length), cursor: String(offset) };
  return page.map(write).join('') + (last && !resumed ? '' : element('resumptionToken', token, position));
}

interface Selection {
  readonly offset: number;
  readonly from: string;
  readonly until: string;
  readonly set: string;
}

/** What is asked for: by the arguments, or by the token that an earlier answer gave out. */
function selectionOf({ resumptionToken, metadataPrefix, from = '', until = '', set = '' }: Arguments): Selection {
  if (resumptionToken === undefined) {
    checkFormat(metadataPrefix);
    checkDates(from, until);
    return { offset: 0, from, until, set };
  }
  const given = new URLSearchParams(resumptionToken);
  const [offset, ...rest] = ['offset', 'from', 'until', 'set'].map((name) => given.get(name));
  const [since, before, part] = rest;
  if (!/^\d+$/.test(offset ?? '') || since == null || before == null || part == null)
    throw new OaiError('badResumptionToken', 'No such token was given out');
  return { offset: Number(offset), from: since, until: before, set: part };
}

function checkFormat(prefix: string | undefined): void {
  if (prefix === format.metadataPrefix) return;
  throw new OaiError('cannotDisseminateFormat', `There is no format "${prefix}"; expected ${format.metadataPrefix}`);
}

function checkDates(from: string, until: string): void {
  for (const date of [from, until])
    if (date !== '' && (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))))
      throw new OaiError('badArgument', `"${date}" is no date; expected one as 2025-03-01`);
  if (until !== '' && from > until) throw new OaiError('badArgument', `"until" (${until}) is before "from" (${from})`);
}

function find({ records }: OaiData, identifier: string): OaiRecord {
  const found = records.find((each) => each.identifier === identifier);
  if (!found) throw new OaiError('idDoesNotExist', `There is no record "${identifier}"`);
  return found;
}

function header({ identifier, datestamp, sets }: OaiRecord): string {
  const specs = sets.map((spec) => element('setSpec', spec)).join('');
  return wrap('header', element('identifier', identifier) + element('datestamp', datestamp) + specs);
}

function record(one: OaiRecord): string {
  return wrap('record', header(one) + wrap('metadata', one.metadata));
}
