import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import type { Fault } from '../../src/faults/fault.ts';
import { changedJournal } from '../support/content-folder.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');

/** A slip: what is right, what was written in its place, and which part of that the cure of the message replaces. */
type Slip = readonly [right: string, written: string, replaced?: string];

/** Where nothing is right, the slip stands in a paragraph of its own. */
const slips: Readonly<Record<string, readonly Slip[]>> = {
  'article.md': [
    ['', 'Seen [@alpha2018].', 'alpha2018'],
    ['', 'Seen [@alpha2019-@beta2020].', '[@alpha2019-@beta2020]'],
    ['', 'Seen [@alpha2019–@beta2020].', '[@alpha2019–@beta2020]'],
    ['', 'Seen [alpha2019; beta2020].', '[alpha2019; beta2020]'],
    ['', 'Seen [@ alpha2019].', '[@ alpha2019]'],
    ['', 'Seen [alpha2019].', '[alpha2019]'],
    ['', 'Seen [1-2].', '[1-2]'],
    ['', 'Seen [1,2] before.', '[1,2]'],
    ['', 'Seen ^1,2^ before.', '^1,2^'],
    ['', 'Write to @alpha.', '@alpha'],
    ['', 'See @fig-plt.', 'fig-plt'],
    ['', 'See [the plot](#fig-plt).', 'fig-plt'],
    ['{#fig-plot}', '{#plot}', '{#plot}'],
    ['', 'He fell.\n\n##Course\n\nIt was long.', '##Course'],
    ['', '[a](www.example.org)', 'www.example.org'],
    ['', 'It weighed 5mg.', '5mg'],
    ['', 'It held 3 cc.', '3 cc'],
    ['keywords:', 'keyword:', 'keyword'],
    ['country: Utopia', 'contry: Utopia', 'contry'],
    ['funding: None.', 'funding: None.\nlicense: CC-BY4', 'CC-BY4'],
    ['2025-03-01', '1 March 2025'],
    ['doi: 10.5555/first', 'doi: 10.5555/first.', '10.5555/first.'],
    ['Ada Example', 'Dr. Ada Example'],
    ['[clinic]', '[clinc]', 'clinc'],
    ['by: patient', 'by: mother', 'mother'],
    ['by: patient', 'by: parents', 'parents'],
    ['status: written', 'status: yes', 'yes'],
    ['references.bib', 'reference.bib'],
    ['type: case-report', 'type: case-report\nlanguage: english', 'english'],
    ['type: case-report', 'type: case-report\nsection: Case reports', 'Case reports'],
  ],
  'references.bib': [
    ['alpha2019,', 'alpha 2019,', 'alpha 2019'],
    ['@article{alpha', '@artcle{alpha', '@artcle'],
    ['{Invent Med},\n  year = {2019}', 'invmed,\n  year = {2019}', 'invmed'],
  ],
};

const rows = Object.entries(slips).flatMap(([file, all]) =>
  all.map((slip, at) => ({ file, slip, id: `${file.slice(0, 3)}-${at}`, name: slip[1].replaceAll('\n', ' ') })),
);
let folder: string;
let cache: string;

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'casebook-cache-'));
  folder = await changedJournal(journal, {});
  vi.stubEnv('CASEBOOK_CACHE', cache);
  vi.stubEnv('CASEBOOK_CONTENT', folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all([folder, cache].map((path) => rm(path, { recursive: true, force: true })));
});

/** Writes a report for each row, with its slip or with what a cure makes of it, and gives what is found in each. */
async function check(written: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, readonly Fault[]>> {
  const first = join(journal, 'articles/first');
  await rm(join(folder, 'articles'), { recursive: true });
  for (const { id, file, slip } of rows) {
    const text = written.get(id);
    if (text === undefined) continue;
    const report = join(folder, 'articles', id);
    await cp(first, report, { recursive: true });
    for (const name of ['article.md', 'references.bib']) {
      const whole = (await readFile(join(first, name), 'utf8')).replace('patient }', 'patient, images: true }');
      const said = name === file ? withText(whole, slip, text) : whole;
      await writeFile(join(report, name), said.replace('10.5555/first', `10.5555/${id}`));
    }
  }
  const { faults } = await loadContent();
  const found = faults.filter(({ rule }) => !/^(?:care-|reference-doi$)/.test(rule));
  return new Map(rows.map(({ id }) => [id, found.filter(({ path }) => path.includes(`/articles/${id}/`))]));
}

function withText(whole: string, [right]: Slip, text: string): string {
  const place = right === '' ? 'A patient was seen' : right;
  if (!whole.includes(place)) throw new Error(`No report holds "${place}"`);
  return whole.replace(place, () => (right === '' ? `${text}\n\n${place}` : text));
}

/** What a message says to write, without the words around it: `did you mean "x"?`, `write x, or y where it is none`. */
function curesOf({ message }: Fault): string[] {
  const [, offer = ''] =
    /(?:did you mean|write(?: the text in braces,)?|expected(?= \d)) (.*?)(?:\?|; (?![^[]*\])|$)/.exec(message) ?? [];
  const cures = offer.split(/, or /).filter((cure) => !cure.includes('…'));
  return cures.map((cure) => cure.replace(/ (?:where|if) .*$/, '').replace(/^"(.*)"$/, '$1'));
}

it('every cure that a message offers is accepted', async () => {
  const found = await check(new Map(rows.map(({ id, slip }) => [id, slip[1]])));
  const offered = new Map(rows.map(({ id }) => [id, (found.get(id) ?? []).flatMap(curesOf).filter(Boolean)]));
  expect(rows.filter(({ id }) => (offered.get(id) ?? []).length === 0).map(({ name }) => name)).toEqual([]);
  const most = Math.max(...[...offered.values()].map(({ length }) => length));
  for (let nth = 0; nth < most; nth++) {
    const cured = rows.flatMap(({ id, slip: [, text, replaced = text] }) => {
      const cure = offered.get(id)?.[nth];
      return cure === undefined ? [] : [[id, text.replace(replaced, () => cure)] as const];
    });
    const left = await check(new Map(cured));
    expect(cured.flatMap(([id, text]) => (left.get(id) ?? []).map(({ message }) => `${text}: ${message}`))).toEqual([]);
  }
});
