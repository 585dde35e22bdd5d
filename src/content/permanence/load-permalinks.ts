import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, fault, fileStart, SourceText } from '../../faults/fault.ts';
import { readText } from '../../files/text-file.ts';
import type { Journal } from '../../model/journal.ts';
import { isHeld, type Permalink } from '../../model/permalinks.ts';
import { settings, shownPath } from '../../settings/settings.ts';
import { GitError } from './git.ts';
import { formerEntries } from './permalinks-history.ts';
import { promisesInForce } from './promises-in-force.ts';
import { type ReadPermalinks, readPermalinks } from './read-permalinks.ts';

/** The promises that a journal has made so far, and where they are kept. */
export interface KeptPermalinks extends ReadPermalinks {
  /** Path of the file as it is shown to people. */
  readonly path: string;
  /** The paths that the file itself has. */
  readonly written: ReadonlySet<string>;
  /** How many promises a demonstration has made before it called itself one. */
  readonly broken: number;
}

/** Absolute path of the file of this process' journal; each content folder has its own. */
export const permalinksFile = (): string => join(settings().content, 'permalinks.json');

/** The promises of the journal so far, with those that an earlier version of the file has made. A demonstration makes none. */
export async function loadPermalinks(journal?: Pick<Journal, 'demonstration'>): Promise<KeptPermalinks> {
  const path = shownPath(permalinksFile());
  // A journal that has published nothing has no file.
  const isThere = existsSync(permalinksFile());
  const { source, faults } = isThere ? readText(permalinksFile()) : { source: new SourceText(path, '{}'), faults: [] };
  const none = { path, permalinks: [], written: new Set<string>(), broken: 0, position: () => fileStart };
  if (!source) return { ...none, faults };
  const { permalinks: entries, ...read } = readOnce(source);
  if (read.faults.length > 0) return { ...none, ...read };
  const former = await formerEntriesOf(source);
  const permalinks = promisesInForce(entries, former.entries);
  if (journal?.demonstration) return { ...none, broken: permalinks.filter(isHeld).length, faults: [] };
  const written = new Set(entries.map((entry) => entry.path));
  return { ...none, ...read, permalinks, written, faults: former.faults };
}

let last: { readonly source: SourceText; readonly read: ReadPermalinks } | undefined;

/** A process that follows changes loads the file again and again: it is read anew where it is another one. */
function readOnce(source: SourceText): ReadPermalinks {
  if (last?.source.text !== source.text || last.source.path !== source.path)
    last = { source, read: readPermalinks(source) };
  return last.read;
}

async function formerEntriesOf({
  path,
  text,
}: SourceText): Promise<{ entries: readonly Permalink[]; faults: readonly Fault[] }> {
  try {
    return { entries: await formerEntries(text), faults: [] };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (error.unused) return { entries: [], faults: [] };
    const message = `What the journal had published before could not be compared with what git has: ${error.message}`;
    return { entries: [], faults: [fault('permalink-history', path, fileStart, message)] };
  }
}
