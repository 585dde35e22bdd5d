import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Absolute paths of the files in a folder of Casebook's own and below it, in order; no links. @param folder absolute path */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
}
