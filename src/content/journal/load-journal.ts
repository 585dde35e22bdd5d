import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, fault, fileStart, type Position } from '../../faults/fault.ts';
import { readText } from '../../files/text-file.ts';
import { settings, shownPath } from '../../settings/settings.ts';
import { type ReadJournal, readJournal } from './read-journal.ts';

/** The journal of the content folder; the address that a build is made for replaces the one of its file. */
export function loadJournal(): ReadJournal {
  const { content, url } = settings();
  const file = join(content, 'journal.yaml');
  const position = (): Position => fileStart;
  if (!existsSync(file)) return { faults: [missing(content, file)], position };
  const { source, faults: unreadable } = readText(file);
  if (!source) return { faults: unreadable, position };
  const read = readJournal(source);
  return { ...read, journal: read.journal && { ...read.journal, url: url ?? read.journal.url } };
}

function missing(content: string, file: string): Fault {
  const status = statSync(content, { throwIfNoEntry: false });
  if (status && !status.isDirectory()) {
    const message = 'The content folder is a file; name the folder that holds journal.yaml with --content';
    return fault('missing-journal', shownPath(content), fileStart, message);
  }
  const message = status
    ? 'The content folder has no journal.yaml; expected the title and address of the journal in a file of that name'
    : 'There is no such content folder; create it with a journal.yaml in it, or name another with --content';
  return fault('missing-journal', shownPath(file), fileStart, message);
}
