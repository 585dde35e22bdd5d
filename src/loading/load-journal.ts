import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, fault, fileStart } from '../faults/fault.ts';
import type { Journal } from '../model/journal.ts';
import { readJournal } from './read-journal.ts';
import { settings, shownPath } from './settings.ts';
import { readText } from './text-file.ts';

/** The journal of the content folder; the address that a build is made for replaces the one of its file. */
export async function loadJournal(): Promise<{ journal?: Journal | undefined; faults: readonly Fault[] }> {
  const { content, url } = settings();
  const file = join(content, 'journal.yaml');
  if (!existsSync(file)) return { faults: [missing(content, file)] };
  const { source, faults: unreadable } = await readText(file);
  if (!source) return { faults: unreadable };
  const { journal, faults } = readJournal(source);
  return { journal: journal && { ...journal, url: url ?? journal.url }, faults };
}

function missing(content: string, file: string): Fault {
  const message = existsSync(content)
    ? 'The content folder has no journal.yaml; expected the title and address of the journal in a file of that name'
    : 'There is no such content folder; create it with a journal.yaml in it, or name another with --content';
  return fault('missing-journal', shownPath(file), fileStart, message);
}
