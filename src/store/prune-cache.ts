import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { settings } from '../settings/settings.ts';
import { useJournalStore } from './journal-store.ts';
import { readJson, writeJson } from './kept-json.ts';
import { allKinds, formerKinds, placeOf } from './kinds.ts';
import { neededFiles } from './needed-files.ts';
import { sumOf } from './sum.ts';

/**
 * Removes from the cache what the build that went well needs no more: it may be text that was withdrawn, or a figure. To
 * be called where no other process uses the cache of the journal.
 */
export async function pruneCache(): Promise<void> {
  const { cache, journalCache } = settings();
  const needed = neededFiles();
  if (!needed) return;
  const sum = sumOf(needed.join('\n'));
  if ((await readJson<string>(prunedNote())) === sum) return;
  const above = new Set(needed.flatMap((path) => foldersAbove(path, journalCache)));
  const folders = new Set([...allKinds, ...formerKinds].map((kind) => join(journalCache, kind.split('/')[0] ?? '')));
  for (const folder of folders) await pruneFolder(folder, new Set(needed), above);
  await pruneRecords(new Set(needed));
  await pruneOutputs(journalCache);
  // A cache on a host of builds may be years old: this folder of it held the images of all journals, withdrawn ones, too.
  await rm(join(cache, 'images'), { recursive: true, force: true });
  await writeJson(prunedNote(), sum);
}

/** Notes what the cache was left with: a build that needs the same has nothing to remove. */
const prunedNote = (): string => join(settings().lastRun, 'pruned.json');

/** Records are rows of the store of the journal; what needs them names them as if they were files. */
async function pruneRecords(needed: ReadonlySet<string>): Promise<void> {
  const start = placeOf('records', '');
  const keys = [...needed].filter((path) => path.startsWith(start)).map((path) => basename(path));
  await useJournalStore(
    () => undefined,
    (store) => store.keepOnly('records', new Set(keys)),
  );
}

/** Where a build notes which output its folder in the cache is of. */
const outputNote = 'output.json';

/** Notes the output of this build. @param out absolute path */
export function noteOutput(out: string): Promise<void> {
  return writeJson(join(settings().lastRun, outputNote), out);
}

/** What builds have left for outputs that are gone by now. */
async function pruneOutputs(journalCache: string): Promise<void> {
  const names = (await readdir(journalCache)).filter((name) => /^(?:published|preview)-/.test(name));
  for (const name of names) {
    const out = await readJson<string>(join(journalCache, name, outputNote));
    if (out === undefined || !existsSync(out)) await rm(join(journalCache, name), { recursive: true, force: true });
  }
}

function foldersAbove(path: string, top: string): string[] {
  const folder = dirname(path);
  return folder.length <= top.length ? [] : [folder, ...foldersAbove(folder, top)];
}

/** @param above the folders that hold something that is needed, and something that may be not */
async function pruneFolder(folder: string, needed: ReadonlySet<string>, above: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(
    names.map((name) => {
      const path = join(folder, name);
      if (needed.has(path)) return undefined;
      return above.has(path) ? pruneFolder(path, needed, above) : rm(path, { recursive: true, force: true });
    }),
  );
}
