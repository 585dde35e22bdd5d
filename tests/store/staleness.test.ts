import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { journalFields } from '../../src/schema/journal.ts';
import { type Kind, placeOf } from '../../src/store/kinds.ts';
import { indexContent, viewOf } from '../../src/views/journal-index.ts';
import { changedJournal, changeFiles } from '../support/content-folder.ts';
import { folderBytes } from '../support/folder-bytes.ts';
import { keptThings, loadAnew, loadWarm, type State } from '../support/kept-state.ts';
import { beginning, type Edit, edits, type Made } from './edits.ts';

// Every input of a journal is edited in turn. What is loaded with all that is kept from before is what is loaded without,
// and nothing is made anew but what shows the change.

const kinds = {
  records: 'records',
  citations: 'citations',
  images: 'images',
  xml: 'galleys/xml',
  html: 'galleys/html',
  pdf: 'galleys/pdf',
} as const satisfies Readonly<Record<keyof Made, Kind>>;

let folder: string;
let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'casebook-stale-'));
  folder = await changedJournal('tests/fixtures/journals/two-reports', beginning);
  vi.stubEnv('CASEBOOK_CACHE', cache);
  vi.stubEnv('CASEBOOK_CONTENT', folder);
  await loadWarm();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(cache, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

/** Under one name, one thing: galleys by their places, and pages by all that is hashed for their key. */
const known = new Map<string, unknown>();

function holdToName(name: string, thing: unknown): void {
  expect(known.get(name) ?? thing).toEqual(thing);
  known.set(name, thing);
}

function holdPages({ content, texts }: State): void {
  const index = indexContent(content);
  for (const article of index.articles) holdToName(JSON.stringify(viewOf(index, article)), texts[article.id]);
}

type Kept = Readonly<Record<string, ReadonlySet<string>>>;

async function keptOf(): Promise<Kept> {
  const kept = Object.entries(kinds).map(async ([name, kind]) => [name, await keptThings(kind)] as const);
  return Object.fromEntries(await Promise.all(kept));
}

function madeSince(before: Kept, after: Kept): Made {
  const counts = Object.entries(after).map(([name, things]) => {
    return [name, [...things].filter((thing) => !before[name]?.has(thing)).length] as const;
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

const named = ([what, changes, made, today]: Edit) => ({ what, changes, made, today });

it.each(edits.map(named))('follows an edit of $what', async ({ changes, made, today }) => {
  if (today !== undefined) vi.stubEnv('CASEBOOK_TODAY', today);
  await changeFiles(folder, changes);
  const before = await keptOf();
  const warm = await loadWarm();
  expect(madeSince(before, await keptOf())).toEqual(made);
  const anew = await loadAnew();
  expect(warm.state).toEqual(anew.state);
  expect([...warm.galleys.keys()].toSorted()).toEqual([...anew.galleys.keys()].toSorted());
  for (const [place, written] of anew.galleys) {
    holdToName(place, written);
    if (!place.includes(kinds.pdf)) expect(warm.galleys.get(place)).toBe(written);
  }
  holdPages(warm.state);
});

it('follows the folder from which it is run, by which faults name files', async () => {
  const before = (await loadWarm()).state.faults.map(({ path }) => path);
  expect(before.length).toBeGreaterThan(0);
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  const after = (await loadWarm()).state.faults.map(({ path }) => path);
  vi.restoreAllMocks();
  expect(after).toEqual(before.map((path) => path.slice(folder.length + 1)));
});

it('keeps all that it has where the project is moved', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'casebook-moved-'));
  const [here, there] = [join(parent, 'here'), join(parent, 'there')];
  const goTo = (project: string): void => {
    vi.stubEnv('CASEBOOK_CACHE', join(project, '.cache'));
    vi.stubEnv('CASEBOOK_CONTENT', join(project, 'content'));
    vi.spyOn(process, 'cwd').mockReturnValue(project);
  };
  onTestFinished(async () => {
    vi.restoreAllMocks();
    vi.stubEnv('CASEBOOK_CACHE', cache);
    vi.stubEnv('CASEBOOK_CONTENT', folder);
    await rm(parent, { recursive: true });
  });
  await cp(folder, join(here, 'content'), { recursive: true });
  goTo(here);
  await loadWarm();
  const before = await folderBytes(join(here, '.cache'));
  await rename(here, there);
  goTo(there);
  const warm = await loadWarm();
  expect(await folderBytes(join(there, '.cache'))).toEqual(before);
  expect(warm.state).toEqual((await loadAnew()).state);
});

it('tells a report from another one with the same files', async () => {
  await cp(join(folder, 'articles', 'first'), join(folder, 'articles', 'third'), { recursive: true });
  const { faults } = await loadContent();
  await rm(join(folder, 'articles', 'third'), { recursive: true });
  expect(faults.some(({ path }) => path.endsWith('articles/third/article.md'))).toBe(true);
});

it.each(['texts', 'images', 'citations'] as const)('makes anew the %s that have gone from the cache', async (kind) => {
  const { state, galleys } = await loadWarm();
  await rm(placeOf(kind, ''), { recursive: true });
  expect(await loadWarm()).toEqual({ state, galleys });
});

it('every field of journal.yaml is edited', () => {
  const edited = new Set(edits.map(([what]) => what));
  expect(Object.keys(journalFields.shape).filter((name) => !edited.has(name))).toEqual([]);
});
