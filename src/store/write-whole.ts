import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file whole or not at all, in a folder that is made where there is none. */
export async function writeWhole(file: string, bytes: string | Uint8Array): Promise<void> {
  const unfinished = join(dirname(file), `.${randomUUID()}`);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
