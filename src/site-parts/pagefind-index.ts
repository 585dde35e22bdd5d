import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchContent, SearchRecord } from '../model/search-record.ts';
import { partWords } from '../text/unspaced-words.ts';
import { inOneOrder } from './pagefind-order.ts';

/** What Pagefind writes for interfaces of its own, and for a worker that the search page does without. */
const unusedFile = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** Records on their way to Pagefind, which runs in a process of its own. */
const atOnce = 100;

/** Pagefind parts their words by a dictionary that browsers do not share, so it is not told: ours are parted already. */
const partedByUs = ['ja', 'th', 'zh'];

/** The files of the search index by their paths below its folder: the same bytes for the same content. */
export async function searchIndexFiles({
  language,
  records,
}: SearchContent): Promise<Readonly<Record<string, Uint8Array>>> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('; '));
    const indexed = indexLanguage(language);
    for (let at = 0; at < records.length; at += atOnce)
      await Promise.all(records.slice(at, at + atOnce).map((record) => add(index, record, indexed)));
    return inOneOrder(await usedFiles(index));
  } finally {
    await close();
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

async function usedFiles(index: PagefindIndex): Promise<Record<string, Uint8Array>> {
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('; '));
  const stemmed = files.some(({ path }) => /^wasm\.(?!unknown)/.test(path));
  const isUsed = (path: string): boolean => !unusedFile.test(path) && !(stemmed && path === 'wasm.unknown.pagefind');
  return Object.fromEntries(files.filter(({ path }) => isUsed(path)).map(({ path, content }) => [path, content]));
}
