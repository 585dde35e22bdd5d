import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Has the system write a file, or a folder with all that is in it, to the disk, where it outlasts a loss of power. */
export async function syncTree(path: string): Promise<void> {
  const found = await lstat(path);
  // A link is part of its folder, and what it leads to is not this tree's.
  if (found.isSymbolicLink()) return;
  if (!found.isDirectory()) return syncAs(path, 'r+');
  for (const name of await readdir(path)) await syncTree(join(path, name));
  await syncFolder(path);
}

/** The same for the names in a folder alone. */
export function syncFolder(path: string): Promise<void> {
  return syncAs(path, 'r');
}

/** Some systems open no folder (Windows), some disks of a network sync nothing: what is written there is as good as it gets. */
async function syncAs(path: string, flag: 'r' | 'r+'): Promise<void> {
  try {
    const file = await open(path, flag);
    await file.sync().finally(() => file.close());
  } catch {
    return;
  }
}
