import { zipSync } from 'fflate';

/** The earliest date that a ZIP archive can give: the same files are the same archive, whenever they are packed. */
const noDate = new Date(1980, 0, 1);

/** Files by their names as a ZIP archive. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files, { mtime: noDate });
}
