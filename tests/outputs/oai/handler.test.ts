import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oaiHandler } from '../../../examples/oai-pmh/handler.ts';
import { oaiDublinCore } from '../../../src/outputs/oai/dublin-core.ts';
import { oaiData } from '../../../src/outputs/oai/oai-data.ts';
import { viewOf } from '../../../src/views/journal-index.ts';
import { loadOutputs } from '../../support/records/load-outputs.ts';

const { index } = await loadOutputs('tests/fixtures/journals/records');
const data = oaiData(index, (article) => oaiDublinCore(viewOf(index, article)));
const handler = oaiHandler(data, 4);

const ask = async (query: string): Promise<string> =>
  (await handler(new Request(`https://example.org/oai?${query}`))).text();

const list = 'verb=ListIdentifiers&metadataPrefix=oai_dc';
const record = 'verb=GetRecord&metadataPrefix=oai_dc&identifier=';

const answers: readonly (readonly [query: string, holds: string])[] = [
  [
    'verb=Identify',
    '<repositoryName>Annals of Hard Records &amp; Rare Names &lt;Online&gt;</repositoryName><baseURL>https://example.org/oai</baseURL><protocolVersion>2.0</protocolVersion><adminEmail>postmaster@example.org</adminEmail><earliestDatestamp>2023-12-30</earliestDatestamp><deletedRecord>no</deletedRecord><granularity>YYYY-MM-DD</granularity>',
  ],
  ['verb=ListMetadataFormats', '<metadataFormat><metadataPrefix>oai_dc</metadataPrefix>'],
  [
    'verb=ListMetadataFormats&identifier=oai:example.org:no-issue',
    '<metadataFormat><metadataPrefix>oai_dc</metadataPrefix>',
  ],
  ['verb=ListSets', '<set><setSpec>section-retraction</setSpec><setName>Retraction</setName></set>'],
  [
    `${record}oai:example.org:no-issue`,
    '<header><identifier>oai:example.org:no-issue</identifier><datestamp>2025-01-15</datestamp><setSpec>section-case-report</setSpec></header><metadata><oai_dc:dc',
  ],
  [list, '<resumptionToken completeListSize="8" cursor="0">offset=4&amp;from=&amp;until=&amp;set=</resumptionToken>'],
  [
    'verb=ListRecords&resumptionToken=offset%3D4%26from%3D%26until%3D%26set%3D',
    '<resumptionToken completeListSize="8" cursor="4"></resumptionToken>',
  ],
  [`${list}&from=2024-09-01&until=2024-09-01`, '<identifier>oai:example.org:retraction-notice</identifier>'],
  [
    `${list}&set=section-retraction`,
    '<ListIdentifiers><header><identifier>oai:example.org:retraction-notice</identifier>',
  ],
  [
    '',
    '<error code="badVerb">Expected one verb of Identify, ListMetadataFormats, ListSets, ListIdentifiers, ListRecords, GetRecord</error>',
  ],
  ['verb=toString', '<error code="badVerb">'],
  ['verb=Identify&verb=Identify', '<error code="badVerb">'],
  ['verb=Identify&set=a', '<error code="badArgument">Unknown argument "set"</error>'],
  ['verb=ListRecords', '<error code="badArgument">The argument "metadataPrefix" is missing</error>'],
  [
    'verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc',
    '<error code="badArgument">The argument "metadataPrefix" may stand once only</error>',
  ],
  [`${list}&resumptionToken=x`, '<error code="badArgument">A resumptionToken stands alone</error>'],
  [`${list}&from=2024`, '<error code="badArgument">"2024" is no date; expected one as 2025-03-01</error>'],
  [`${list}&from=2024-01-01T00:00:00Z`, '<error code="badArgument">'],
  [
    `${list}&from=2025-01-01&until=2024-01-01`,
    '<error code="badArgument">"until" (2024-01-01) is before "from" (2025-01-01)</error>',
  ],
  [
    'verb=ListRecords&metadataPrefix=jats',
    '<error code="cannotDisseminateFormat">There is no format "jats"; expected oai_dc</error>',
  ],
  [`${record}oai:example.org:none`, '<error code="idDoesNotExist">There is no record "oai:example.org:none"</error>'],
  ['verb=ListMetadataFormats&identifier=x', '<error code="idDoesNotExist">'],
  [`${list}&from=2030-01-01`, '<error code="noRecordsMatch">There are no such records</error>'],
  [`${list}&set=none`, '<error code="noRecordsMatch">'],
  ['verb=ListRecords&resumptionToken=x', '<error code="badResumptionToken">No such token was given out</error>'],
  [
    'verb=ListRecords&resumptionToken=offset%3D9%26from%3D%26until%3D%26set%3D',
    '<error code="badResumptionToken">The records have changed; begin anew</error>',
  ],
  ['verb=ListSets&resumptionToken=x', '<error code="badResumptionToken">'],
];

describe('the server of OAI-PMH', () => {
  it.each(answers)('answers "%s"', async (query, part) => {
    expect((await ask(query)).replaceAll('&quot;', '"')).toContain(part);
  });

  it('answers POST as GET', async () => {
    const request = new Request('https://example.org/oai', { method: 'POST', body: 'verb=Identify' });
    expect(await (await handler(request)).text()).toContain('<Identify>');
  });

  it('repeats no arguments that are wrong themselves', async () => {
    expect(await ask('verb=Identify&set=a')).toContain('<request>https://example.org/oai</request>');
    expect(await ask(`${list}&set=none`)).toContain(
      '<request verb="ListIdentifiers" metadataPrefix="oai_dc" set="none">',
    );
  });

  it('says that there are no sets where there are none', async () => {
    const response = await oaiHandler({ ...data, sets: [] })(new Request('https://example.org/oai?verb=ListSets'));
    expect(await response.text()).toContain('<error code="noSetHierarchy">There are no sets</error>');
  });
});

const schema = resolve('../shared/data/schemas/oai/OAI-PMH.xsd');
if (!existsSync(schema)) process.stderr.write('Skipped: the schema of OAI-PMH is not in ../shared/data/schemas/oai\n');

it.skipIf(!existsSync(schema))('every answer is valid to the schema of OAI-PMH', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-oai-'));
  const both = join(folder, 'both.xsd');
  const dublinCore = resolve('tests/support/records/oai_dc.xsd');
  writeFileSync(
    both,
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:import namespace="http://www.openarchives.org/OAI/2.0/" schemaLocation="${schema}"/><xs:import namespace="http://www.openarchives.org/OAI/2.0/oai_dc/" schemaLocation="${dublinCore}"/></xs:schema>`,
  );
  const files = await Promise.all(
    answers.map(async ([query], at) => {
      const file = join(folder, `${at}.xml`);
      writeFileSync(file, await ask(query));
      return file;
    }),
  );
  try {
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', both, ...files], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Debian's libhttp-oai-perl. */
const hasHarvester = spawnSync('perl', ['-MHTTP::OAI', '-e', '1']).status === 0;
if (!hasHarvester) process.stderr.write('Skipped: no harvester; install libhttp-oai-perl\n');

const harvest = `use HTTP::OAI; binmode STDOUT, ":utf8";
my $h = HTTP::OAI::Harvester->new(baseURL => $ARGV[0]); die "no Identify" unless $h->repository;
my $r = $h->ListRecords(metadataPrefix => "oai_dc", onRecord => sub {
  my ($title) = $_[0]->metadata->dom->toString =~ m{<dc:title>(.*?)</}; print $_[0]->identifier, " $title\\n" });
die $r->message if $r->is_error;
my $s = $h->ListSets; while (my $one = $s->next) { print $one->setSpec, "\\n" }`;

describe.skipIf(!hasHarvester)('a harvester', () => {
  let server: Server;
  beforeAll(async () => {
    server = createServer(async ({ url }, response) => {
      const answer = await handler(new Request(`http://localhost${url}`));
      response.setHeader('Content-Type', answer.headers.get('Content-Type') ?? '');
      response.end(await answer.text());
    });
    await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  });
  afterAll(() => {
    server.close();
  });

  it('takes all records over several answers, and the sets', async () => {
    const { port } = server.address() as AddressInfo;
    const { stdout } = await promisify(execFile)('perl', ['-e', harvest, `http://localhost:${port}/oai`]);
    const taken = stdout.trim().split('\n');
    const ids = data.records.map(({ identifier }) => identifier);
    expect(taken.slice(0, ids.length).map((line) => line.split(' ')[0])).toEqual(ids);
    expect(taken[4]).toBe('oai:example.org:retracted RETRACTED: A Report That Was Taken Back');
    expect(taken.slice(ids.length)).toEqual(data.sets.map(({ spec }) => spec));
  });
});
