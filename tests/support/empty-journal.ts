import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a journal on its first day: its settings, and no article, issue or page. */
export function writeEmptyJournal(folder: string): void {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  writeFileSync(
    join(folder, 'journal.yaml'),
    'title: The First Day Journal\nurl: https://example.org\nlicense: CC-BY-4.0\ndemonstration: true\n',
  );
}
