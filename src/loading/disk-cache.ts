import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Reads a value that {@link writeJson} stored, or undefined where there is none or it is damaged. */
export async function readJson<T>(file: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

/** Stores a value whole or not at all: readers and parallel writers never see half of it. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  const temporary = join(dirname(file), `.${randomUUID()}`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(temporary, JSON.stringify(value));
  await rename(temporary, file);
}
