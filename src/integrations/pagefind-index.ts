import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchContent, SearchRecord } from '../model/search-record.ts';
import { partWords } from '../model/unspaced-words.ts';

/** What Pagefind writes for interfaces of its own, and for a worker that the search page does without. */
const unusedFile = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** Records on their way to Pagefind, which runs in a process of its own. */
const atOnce = 100;

/** Pagefind parts their words by a dictionary that browsers do not share, so it is not told: ours are parted already. */
const partedByUs = ['ja', 'th', 'zh'];

/** Writes the search index to a folder that does not exist yet; whole or not at all. */
export async function writeSearchIndex({ language, records }: SearchContent, folder: string): Promise<void> {
  const unfinished = join(dirname(folder), `.${randomUUID()}`);
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('; '));
    const indexed = indexLanguage(language);
    for (let at = 0; at < records.length; at += atOnce)
      await Promise.all(records.slice(at, at + atOnce).map((record) => add(index, record, indexed)));
    await mkdir(dirname(folder), { recursive: true });
    await writeFiles(index, unfinished);
    await rename(unfinished, folder);
  } finally {
    await close();
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** One for all records, whatever their own: a query is asked of one index only, and its words are stemmed by it. */
function indexLanguage(tag: string): string {
  const language = tag.split('-')[0]?.toLowerCase() ?? 'und';
  return partedByUs.includes(language) ? 'und' : language;
}

async function add(index: PagefindIndex, { path, text, facts, filters }: SearchRecord, language: string) {
  const meta = Object.entries(facts).flatMap(([name, fact]) => (fact === undefined ? [] : [[name, partWords(fact)]]));
  const { errors } = await index.addCustomRecord({
    url: path,
    content: partWords(text),
    language,
    meta: Object.fromEntries(meta),
    filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
    sort: { date: facts.date ?? '0' },
  });
  if (errors.length > 0) throw new Error(`${path} cannot be indexed: ${errors.join('; ')}`);
}

async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(errors.join('; '));
  const names = await readdir(folder);
  const stemmed = names.some((name) => /^wasm\.(?!unknown)/.test(name));
  const unused = names.filter((name) => unusedFile.test(name) || (stemmed && name === 'wasm.unknown.pagefind'));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
}
