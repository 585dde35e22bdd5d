import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const project = join(import.meta.dirname, '..', '..');

/** Folders and files of the project of which Astro compiles the pages, or which it publishes with them. */
const sources = ['src', 'public', 'docs', 'package-lock.json', 'tsconfig.json'];

/** Changes with all that the compiled program is made from. @param base path below which the site is published */
export function programKey(base: string): string {
  const digest = createHash('sha256').update(JSON.stringify([process.version, base]));
  for (const file of sources.flatMap((source) => filesAt(join(project, source))).toSorted())
    digest.update(`\0${relative(project, file)}\0`).update(hash('sha256', readFileSync(file)));
  return digest.digest('hex').slice(0, 16);
}

/** The file at a path, or all in the folder that is there. */
function filesAt(path: string): string[] {
  try {
    const entries = readdirSync(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    throw error;
  }
}
