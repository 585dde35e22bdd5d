import { spawnSync } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';

/** Files at a time. */
const atOnce = 16;

/** Of more files, the system is asked to write all that it has: one by one they would take longer. */
const most = 5000;

/**
 * Waits until files are on the disk, and not in the memory of the system alone: else a site that is published when the
 * power goes could have empty files.
 *
 * @param folder absolute path
 * @param paths of the files below it
 */
export async function flushFiles(folder: string, paths: readonly string[]): Promise<void> {
  if (paths.length > most && spawnSync('sync').status === 0) return;
  await pLimit(atOnce).map(paths, async (path) => {
    const file = await open(join(folder, path), 'r+');
    await file.sync().finally(() => file.close());
  });
}
