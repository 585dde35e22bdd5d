import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changes } from '../../bench/changes.ts';
import { type SyntheticJournal, writeSyntheticJournal } from '../../bench/synthetic-journal.ts';

let folder: string;
let journal: SyntheticJournal;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-changes-'));
  journal = await writeSyntheticJournal(join(folder, 'content'), 11);
});
afterAll(() => rm(folder, { recursive: true }));

async function contents(): Promise<Map<string, string>> {
  const entries = await readdir(journal.folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'base64')] as const)));
}

const changed: Readonly<Record<string, string[]>> = {
  'a word of a report': ['articles/report-0001/article.md'],
  nothing: [],
  'a .bib file': ['articles/report-0001/references.bib'],
  // Report 11 shares this figure with report 1 and keeps it.
  'a figure': ['articles/report-0001/scan-0.jpg'],
  'an issue': ['issues/1-1.yaml'],
  'journal.yaml': ['journal.yaml'],
};

it.each(changes.map(({ name, make }) => ({ name, make })))(
  'changes $name and no other file',
  async ({ name, make }) => {
    const before = await contents();
    await make(journal);
    const after = await contents();
    const differing = [...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
    expect(differing).toEqual(changed[name]?.map((file) => join(journal.folder, file)));
  },
);
