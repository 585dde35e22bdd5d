import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SyntheticJournal } from './synthetic-journal.ts';

/** What an editor changes between two builds. */
export interface Change {
  readonly name: string;
  readonly make: (journal: SyntheticJournal) => Promise<void>;
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
  await writeFile(file, text.replace(from, to));
}

const inFirst = (journal: SyntheticJournal, name: string) => join(journal.folder, 'articles', 'report-0001', name);

/** The first is the one that is compared with pandoc. */
export const changes: readonly [Change, ...Change[]] = [
  { name: 'a word of a report', make: (journal) => edit(inFirst(journal, 'article.md'), 'Discussion\n', 'Comment\n') },
  { name: 'nothing', make: () => Promise.resolve() },
  { name: 'a .bib file', make: (journal) => edit(inFirst(journal, 'references.bib'), 'title = {', 'title = {Again: ') },
  {
    name: 'a figure',
    make: async (journal) => {
      // The reports share their figures by links: only this one is to change.
      await rm(inFirst(journal, 'scan-0.jpg'));
      await copyFile(journal.figures[1] ?? '', inFirst(journal, 'scan-0.jpg'));
    },
  },
  { name: 'an issue', make: (journal) => edit(join(journal.folder, 'issues', '1-1.yaml'), 'first', 'opening') },
  {
    name: 'journal.yaml',
    make: (journal) => edit(join(journal.folder, 'journal.yaml'), 'short-title: SJCR', 'short-title: SynJCR'),
  },
];
