import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A change of one file: its new text or bytes, a function of its old text, or null to remove it. */
export type Change = string | Uint8Array | ((old: string) => string) | null;

/** Copies a journal of the fixtures into a temporary folder and changes files of it. */
export async function changedJournal(journal: string, changes: Readonly<Record<string, Change>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-content-'));
  await cp(journal, folder, { recursive: true });
  await changeFiles(folder, changes);
  return folder;
}

/** Changes files of a folder. */
export async function changeFiles(folder: string, changes: Readonly<Record<string, Change>>): Promise<void> {
  for (const [name, change] of Object.entries(changes)) await apply(join(folder, name), change);
}

async function apply(file: string, change: Change): Promise<void> {
  if (change === null) return rm(file, { recursive: true });
  await mkdir(dirname(file), { recursive: true });
  if (typeof change !== 'function') return writeFile(file, change);
  const old = await readFile(file, 'utf8');
  const changed = change(old);
  if (changed === old) throw new Error(`The change of ${file} changes nothing`);
  await writeFile(file, changed);
}

/** A change that replaces a text that must be there. */
export function replacing(from: string, to: string): Change {
  return (old) => old.replace(from, () => to);
}
