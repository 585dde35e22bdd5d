import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Fault, fault, fileStart, SourceText } from '../faults/fault.ts';
import type { Journal } from '../model/journal.ts';
import type { Permalink } from '../model/permalinks.ts';
import { permalinksText } from './permalinks-text.ts';
import { type ReadPermalinks, readPermalinks } from './read-permalinks.ts';
import { settings, shownPath } from './settings.ts';
import { largestText, readText } from './text-file.ts';

const run = promisify(execFile);

/** The promises that a journal has made so far, and where they are kept. */
export interface KeptPermalinks extends ReadPermalinks {
  /** Path of the file as it is shown to people. */
  readonly path: string;
}

/** Absolute path of the file of this process' journal; each content folder has its own. */
export const permalinksFile = (): string => join(settings().content, 'permalinks.json');

/** The promises of the journal so far. A demonstration makes none. */
export async function loadPermalinks(journal?: Pick<Journal, 'demonstration'>): Promise<KeptPermalinks> {
  const file = permalinksFile();
  const path = shownPath(file);
  const none = { path, permalinks: [], position: () => fileStart };
  if (journal?.demonstration) return { ...none, faults: [] };
  const committed = await committedPermalinks();
  if (!existsSync(file)) return { ...none, faults: committed.length === 0 ? [] : [deleted(path)] };
  const { source, faults } = await readText(file);
  if (!source) return { ...none, faults };
  const read = readPermalinks(source);
  return { path, ...read, faults: read.faults.length > 0 ? read.faults : removed(committed, read.permalinks, path) };
}

/** What git has of the file: lines that somebody took out of it since are not to be lost. */
async function committedPermalinks(): Promise<readonly Permalink[]> {
  try {
    const options = { cwd: settings().content, maxBuffer: largestText };
    const { stdout } = await run('git', ['show', 'HEAD:./permalinks.json'], options);
    return readPermalinks(new SourceText('', stdout)).permalinks;
  } catch {
    // Where there is no git, or no such folder, nothing was committed.
    return [];
  }
}

function deleted(path: string): Fault {
  return fault('permalinks', path, fileStart, `The file was deleted; bring it back: git restore ${path}`);
}

function removed(committed: readonly Permalink[], kept: readonly Permalink[], path: string): Fault[] {
  const there = new Set(kept.map((permalink) => permalink.path));
  return committed
    .filter((permalink) => !there.has(permalink.path))
    .map((permalink) => {
      const message = `The line of "${permalink.path}" was taken out; bring the file back: git restore ${path}`;
      return fault('permalinks', path, fileStart, message);
    });
}

/**
 * Writes the promises whole or not at all, and only where they differ from those that are kept.
 * @returns whether something was written
 */
export async function writePermalinks(permalinks: readonly Permalink[]): Promise<boolean> {
  const file = permalinksFile();
  const text = permalinksText(permalinks);
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) return false;
  const unfinished = join(dirname(file), `.permalinks-${randomUUID()}`);
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
  return true;
}
