import { cp } from 'node:fs/promises';

/** Copies a folder; links in it stay links to where they lead. */
export function copyFolder(from: string, to: string): Promise<void> {
  return cp(from, to, { recursive: true, verbatimSymlinks: true });
}
