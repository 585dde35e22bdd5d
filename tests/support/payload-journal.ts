import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJournal } from '../../src/content/journal/read-journal.ts';
import { SourceText } from '../../src/faults/fault.ts';
import { nameObstacle } from '../../src/files/published-name.ts';
import {
  fieldPlaces,
  frontMatter,
  inText,
  joinEntries,
  type Refusal,
  referencePlaces,
  refusedInField,
  refusedInReference,
  refusedInText,
  textPlaces,
} from './payload-places.ts';
import { allPayloads } from './script-payloads.ts';

const payloadsOfReport = 10;
const fixture = 'tests/fixtures/journals/two-reports/articles/first';

async function taken(refused: Refusal, place: string, payloads: readonly string[]): Promise<string[]> {
  const faults = await Promise.all(payloads.map((payload) => refused(place, payload)));
  return payloads.filter((_, at) => faults[at]?.length === 0);
}

/** The text of a report: every payload in every place that takes it; what takes in all behind it stands last. */
async function textOf(folder: string, payloads: readonly string[]): Promise<string> {
  const blocks: string[] = [];
  const last: string[] = [];
  for (const [place, write] of Object.entries(textPlaces)) {
    for (const payload of await taken(refusedInText, place, payloads)) {
      const { swallows, images } = await inText(place, payload);
      if (place === 'name of an image') {
        if (!(images.includes(payload) && isPublishedName(payload))) continue;
        cpSync(join(fixture, 'plot.png'), join(folder, payload));
      }
      const block = write(payload, `p${blocks.length + last.length}`);
      (swallows ? last : blocks).push(block);
    }
  }
  return [...blocks, ...last.slice(0, 1)].join('\n\n');
}

/** Fields of a report: the payloads that a field takes one after the other, else the first that it takes. */
async function fieldsOf(payloads: readonly string[]): Promise<string[]> {
  const fields: string[] = [];
  for (const [place, write] of Object.entries(fieldPlaces)) {
    const some = await taken(refusedInField, place, payloads);
    const joined = some.join(' ');
    const value = (await refusedInField(place, joined)).length === 0 ? joined : some[0];
    if (value !== undefined && !/^(?:supplementary|name of a file|group)$/.test(place)) fields.push(write(value));
  }
  return fields;
}

/** Names of files that are published; the others are refused, which tests/files shows. */
const isPublishedName = (name: string): boolean => !/\/| {2}/.test(name) && nameObstacle(name) === undefined;

async function writeReport(
  folder: string,
  id: string,
  payloads: readonly string[],
  extra: readonly string[],
): Promise<void> {
  const place = join(folder, 'articles', id);
  mkdirSync(place, { recursive: true });
  cpSync(join(fixture, 'plot.png'), join(place, 'plot.png'));
  cpSync('examples/sample-journal/articles/ljcc.2025.0102/letter.pdf', join(place, 'ready.pdf'));
  const names = (await taken(refusedInField, 'name of a file', payloads)).filter((name) =>
    isPublishedName(`${name}.csv`),
  );
  for (const name of names) writeFileSync(join(place, `${name}.csv`), 'a,b\n');
  const supplements = names.map((name) => `{ file: ${JSON.stringify(`${name}.csv`)}, title: ${JSON.stringify(name)} }`);
  const references: string[] = [];
  for (const [file, write] of Object.entries(referencePlaces)) {
    const some = await taken(refusedInReference, file, payloads);
    if (some.length === 0) continue;
    writeFileSync(
      join(place, file),
      joinEntries(
        file,
        some.map((payload, at) => write(payload, String(at))),
      ),
    );
    references.push(file);
  }
  const fields = [
    ...(await fieldsOf(payloads)),
    `supplementary: [${supplements.join(', ')}]`,
    'galleys: { pdf: ready.pdf }',
    `references: [${['a.json', ...references].join(', ')}]`,
    ...extra,
  ];
  writeFileSync(join(place, 'a.json'), '[{ "id": "a", "type": "book", "title": "A" }]');
  const abstract = `## Abstract\n\n${(await taken(refusedInText, 'code', payloads)).map((payload) => `\`\` ${payload.replace(/\s+/g, ' ')} \`\``).join(' ')}`;
  writeFileSync(
    join(place, 'article.md'),
    `${frontMatter(id, fields)}\n${abstract}\n\n## Case\n\nSeen [@a].\n\n${await textOf(place, payloads)}\n`,
  );
}

/** The journal and its issues, pages and figures of usage. */
async function writeRest(folder: string): Promise<void> {
  const shown = await taken(refusedInField, 'ethics', allPayloads);
  const line = (from: number, count = 8): string =>
    JSON.stringify(
      shown
        .filter((each) => !/\s{2}|\n/.test(each))
        .slice(from, from + count)
        .join(' '),
    );
  const journal = [
    `title: ${line(0)}`,
    `short-title: ${line(8)}`,
    `abbreviation: ${line(16)}`,
    `description: ${JSON.stringify(shown.join(' '))}`,
    `owner: ${line(24)}`,
    `publisher: ${line(32)}`,
    `copyright-holder: ${line(40)}`,
    `notice: ${JSON.stringify(shown.join('\n\n'))}`,
    `issue-label: ${line(48, 3).replace(/\{/g, '(').replace(/^"/, '"{number} ')}`,
    'url: https://example.org',
    'doi-prefix: "10.5555"',
    'license: CC-BY-4.0',
    'volumes: { 1: 2025 }',
    `sections: [{ label: ${line(56)}, type: case-report }, { label: ${line(64)}, type: correction }, { label: ${line(72)}, type: retraction }]`,
    'demonstration: true\n',
  ].join('\n');
  const { faults } = readJournal(new SourceText('journal.yaml', journal));
  if (faults.length > 0) throw new Error(faults.map(({ line: at, message }) => `${at} ${message}`).join('\n'));
  writeFileSync(join(folder, 'journal.yaml'), journal);
  for (const name of ['issues', 'pages', 'usage']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'issues', '1-1.yaml'), `title: ${line(80)}\n`);
  const count = `counts: { 10.5555/r0: { views: 5 } }`;
  writeFileSync(join(folder, 'usage', 'all.yaml'), `source: ${line(88)}\nnote: ${line(96)}\n${count}\n`);
  // Pages have no figures with numbers, citations and formulae.
  const ofReports = /^(?:alternative text|name of an image|caption|credit|suffix of a citation|formula.*)$/;
  for (const [at, [place, write]] of Object.entries(textPlaces).entries()) {
    if (ofReports.test(place)) continue;
    const some = await taken(refusedInText, place, allPayloads);
    const blocks: string[] = [];
    for (const [number, payload] of some.entries()) {
      const block = write(payload, `p${number}`);
      const { swallows } = await inText(place, payload);
      if (!(swallows || /!\[|<im(?:g|age)/i.test(block))) blocks.push(block);
    }
    writeFileSync(
      join(folder, 'pages', `place-${at}.md`),
      `---\ntitle: ${line(at * 8)}\n---\n\n${blocks.join('\n\n')}\n`,
    );
  }
}

/** Writes a journal with every payload in every place of it that takes it. */
export async function writePayloadJournal(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await writeRest(folder);
  for (let at = 0; at * payloadsOfReport < allPayloads.length; at++) {
    const some = allPayloads.slice(at * payloadsOfReport, (at + 1) * payloadsOfReport);
    const extra =
      at === 1 ? ['type: correction', 'corrects: r0'] : at === 2 ? ['type: retraction', 'retracts: r3'] : [];
    await writeReport(folder, `r${at}`, some, extra);
  }
}
