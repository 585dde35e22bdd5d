import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seeded } from '../../../bench/random.ts';
import { beginning } from '../../store/edits.ts';
import { changedJournal } from '../../support/content-folder.ts';
import { folderBytes } from '../../support/folder-bytes.ts';
import { type Around, editAtRandom } from '../../support/random-edits.ts';
import { type Builder, startBuilder } from '../../support/start-builder.ts';

/** How many edits are made, and the beginning of chance: CASEBOOK_EDITS=5000 CASEBOOK_SEED=7 npm run unit -- … */
const count = Number(process.env['CASEBOOK_EDITS'] ?? 60);
const seed = Number(process.env['CASEBOOK_SEED'] ?? 16);

let work: string;
/** One builds the site that is edited, the other one clean sites, at the same time. */
let builders: readonly Builder[];

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'casebook-update-'));
  builders = [startBuilder(), startBuilder()];
});
afterAll(async () => {
  for (const builder of builders) builder.stop();
  await rm(work, { recursive: true, force: true });
});

/** What is kept of texts by what they say, and takes long to make: that it is made anew where it must be is tested with the cache. */
const ofTexts = ['images', 'share-images', 'galleys', 'texts', 'citations', 'journal.sqlite'];

/** Leaves of a cache nothing that knows of the build before. */
async function forgetBuilds(cache: string): Promise<void> {
  for (const journal of await readdir(cache).catch(() => [])) {
    for (const name of await readdir(join(cache, journal)))
      if (!ofTexts.includes(name)) await rm(join(cache, journal, name), { recursive: true });
    const store = join(cache, journal, 'journal.sqlite');
    if (!existsSync(store)) continue;
    const database = new DatabaseSync(store);
    for (const table of ['folders', 'galleys', 'searched', 'names']) database.exec(`DELETE FROM ${table}`);
    database.close();
  }
}

it(`leaves the site that a clean build would make, after each of ${count} edits`, { timeout: 3_600_000 }, async () => {
  const content = await changedJournal('tests/fixtures/journals/two-reports', beginning);
  const edited = { content, out: join(work, 'dist'), cache: join(work, 'cache') };
  const clean = { content: join(work, 'copy'), out: join(work, 'clean'), cache: join(work, 'clean-cache') };
  const around: Around = { today: '2025-10-15', drafts: false };
  const random = seeded(seed);
  const done: string[] = [];
  let published = 0;
  for (let edit = 0; edit <= count; edit++) {
    if (edit > 0) done.push(await editAtRandom(content, around, random));
    const told = `seed ${seed}: ${done.slice(-4).join('; ')}`;
    await rm(clean.content, { recursive: true, force: true });
    await cp(content, clean.content, { recursive: true });
    await rm(clean.out, { recursive: true, force: true });
    await forgetBuilds(clean.cache);
    const before = await folderBytes(edited.out);
    const codes = await Promise.all([builders[0]?.build(edited, around), builders[1]?.build(clean, around)]);
    expect(new Set(codes), told).toHaveProperty('size', 1);
    const after = await folderBytes(edited.out);
    expect(after, told).toEqual(codes[0] === 0 ? await folderBytes(clean.out) : before);
    if (codes[0] !== 0) continue;
    expect(await folderBytes(join(work, '.dist-spare')), told).toEqual(after);
    published++;
  }
  await rm(content, { recursive: true });
  expect(published).toBeGreaterThan(count / 2);
});
