import { readFile } from 'node:fs/promises';
import { sumOf } from './sum.ts';
import { writeWhole } from './write-whole.ts';

/** Reads a value that {@link writeJson} kept, or undefined where there is none or it is damaged. */
export async function readJson<T>(file: string): Promise<T | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === sumOf(json) ? (JSON.parse(json) as T) : undefined;
}

/**
 * Keeps a value whole or not at all, behind a line with its checksum: readers and parallel writers never see half of it,
 * and what a disk has damaged is not taken for it.
 */
export async function writeJson(file: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value);
  await writeWhole(file, `${sumOf(json)}\n${json}`);
}
