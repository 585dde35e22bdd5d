import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../model/content.ts';
import { settings } from '../settings/settings.ts';
import { readJson, writeJson } from '../store/kept-json.ts';
import { indexContent, type JournalIndex } from '../views/journal-index.ts';

/** Absolute path of the file that keeps the content of this journal as it was loaded last. */
const contentFile = (): string => join(settings().lastRun, 'content.json');

/** Leaves the content for the steps that run in module instances of their own. */
export function writeLastContent(content: Content): Promise<void> {
  return writeJson(contentFile(), content);
}

/** Vite evaluates the modules of pages apart from those of the server: only the process is common to both. */
const held = globalThis as { casebookIndex?: JournalIndex };

/** Leaves the content in the memory of a process that follows changes, where its pages find it at once. */
export function holdContent(content: Content): void {
  held.casebookIndex = indexContent(content);
}

/** The content that is held, undefined until there was one without errors. */
export function heldIndex(): JournalIndex | undefined {
  return held.casebookIndex;
}

let read: { readonly written: number; readonly index: JournalIndex | undefined } | undefined;

/** The journal as it was loaded last, read again when it was loaded again; undefined where it never was. */
export async function lastIndex(): Promise<JournalIndex | undefined> {
  if (held.casebookIndex) return held.casebookIndex;
  const written = await stat(contentFile()).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  if (read?.written === written) return read.index;
  const content = await readJson<Content>(contentFile());
  read = { written, index: content && indexContent(content) };
  return read.index;
}
