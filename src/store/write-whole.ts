import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Another process may empty the cache again and again, but hardly so often. */
export const mostAttempts = 4;

/** Writes a file whole or not at all, in a folder that is made where there is none. */
export async function writeWhole(file: string, bytes: string | Uint8Array): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await writeIn(dirname(file), file, bytes);
    } catch (error) {
      // Another process has removed the folder meanwhile.
      const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
      if (!isGone || attempt === mostAttempts) throw error;
    }
  }
}

async function writeIn(folder: string, file: string, bytes: string | Uint8Array): Promise<void> {
  const unfinished = join(folder, `.${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
