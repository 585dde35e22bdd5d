import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from '../store/files-below.ts';

const project = join(import.meta.dirname, '..', '..');

/** Folders and files of the project of which Astro compiles the pages, or which it publishes with them. */
const folders = ['src', 'public', 'docs'];
const files = ['package-lock.json', 'tsconfig.json'];

/** Changes with all that the compiled program is made from. @param base path below which the site is published */
export function programKey(base: string): string {
  const digest = createHash('sha256').update(JSON.stringify([process.version, base]));
  const all = [
    ...folders.flatMap((folder) => filesBelow(join(project, folder))),
    ...files.map((file) => join(project, file)),
  ];
  for (const file of all) digest.update(`\0${relative(project, file)}\0`).update(hash('sha256', readFileSync(file)));
  return digest.digest('hex').slice(0, 16);
}
