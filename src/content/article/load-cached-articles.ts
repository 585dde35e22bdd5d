import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../editorial/judge.ts';
import { isRemark } from '../../faults/fault-list.ts';
import { printError } from '../../faults/print.ts';
import { identityOf } from '../../files/file-identity.ts';
import { settings, shownPath } from '../../settings/settings.ts';
import { useJournalStore } from '../../store/journal-store.ts';
import { keyOf } from '../../store/kinds.ts';
import { folderTextFile } from '../../store/text-cache.ts';
import { journalStyles } from '../journal/journal-styles.ts';
import type { LoadMemory } from '../load-memory.ts';
import { type ArticleFolder, digestFolder } from './article-folder.ts';
import { loadArticles } from './article-pool.ts';
import type { ArticleContext, ArticleRecord, FolderRecord } from './article-record.ts';
import { completeArticle } from './assemble-article.ts';
import { checkArticle } from './check-by-journal.ts';
import { folderDigests } from './folder-digests.ts';
import { isSaidBy, type RetractedList, type Retractions } from './retractions.ts';

/**
 * The records of all articles and earlier versions in the order of their folders: from the memory or the cache where
 * nothing changed, else made anew.
 */
export async function loadCachedArticles(
  folders: readonly ArticleFolder[],
  context: ArticleContext,
  memory: LoadMemory,
): Promise<ArticleRecord[]> {
  const shared = sharedBy(context);
  const digests = await folderDigests(folders, memory);
  const keys = digests.map((digest) => keyOf('records', [shared, digest]));
  const cached = await readRecords(keys, context.retracted, memory);
  const jobs = folders.flatMap((folder, i) => (cached[i] === undefined ? [{ folder, key: keys[i] ?? '' }] : []));
  const before = jobs.map(({ folder }) => identitiesOf(folder));
  const made = await loadArticles(
    jobs.map(({ folder }) => folder),
    context,
  );
  const isTorn = ({ folder, key }: (typeof jobs)[number], i: number): boolean =>
    identitiesOf(folder) !== before[i] || keyOf('records', [shared, digestFolder(folder)]) !== key;
  // Under its key would be kept what the folder does not say that changed while it was loaded, be it for a moment.
  const torn = new Set(jobs.filter(isTorn).map(({ key }) => key));
  const kept = jobs.flatMap(({ key }, i) => (torn.has(key) ? [] : [[key, made[i]] as const]));
  if (kept.length > 0) await keepRecords(kept);
  const fresh = made.values();
  const records = cached.map((record) => record ?? (fresh.next().value as FolderRecord));
  const known = records.map((record, i) => [keys[i] ?? '', record] as const);
  memory.records = new Map(known.filter(([key]) => !torn.has(key)));
  return records.map((record, i) => {
    return { ...inJournal(record, context, folders[i]?.version !== undefined), key: keys[i] ?? '' };
  });
}

function identitiesOf(folder: ArticleFolder): string {
  return JSON.stringify(folder.files.map((name) => identityOf(join(folder.path, name))));
}

/**
 * All that every record is made from besides its folder, but for retracted works, of which it knows those that it asked
 * for. What else there is of the journal is added to the record.
 */
function sharedBy({ journal, folder }: ArticleContext): string {
  const { styles } = journalStyles(journal.citationStyle, folder);
  // The editorial check asks for the type of an article, which its section may tell.
  const types = journal.sections.map(({ label, type }) => [label, type]);
  return keyOf('records', [shownPath(folder), journal.language, styles, types]);
}

/** @param earlier whether it is of an earlier version, which was right by the journal of its day */
function inJournal(
  { article: stated, ...record }: FolderRecord,
  context: ArticleContext,
  earlier: boolean,
): Omit<ArticleRecord, 'key'> {
  if (!stated) return record;
  const article = completeArticle(stated, context.journal);
  if (!context.known) return { ...record, article, faults: record.faults.filter((fault) => !isRemark(fault)) };
  const faults = earlier ? [] : checkArticle(article, context, record.path, record.positions);
  return { ...record, article, faults: [...judge(record.faults, article, context.journal), ...faults] };
}

/** Records by their keys. One that is known counts while the list of retracted works says of its references what it said. */
async function readRecords(
  keys: readonly string[],
  list: RetractedList,
  { records, lost }: LoadMemory,
): Promise<readonly (FolderRecord | undefined)[]> {
  const unknown = keys.filter((key) => !records.has(key));
  const kept = await useJournalStore(printError, (store) => store.read('records', unknown));
  return keys.map((key) => {
    const record = records.get(key) ?? wholeRecord(kept.get(key));
    if (record?.article && lost.has(record.article.digest)) return undefined;
    return record && isSaidBy(list, record.retractions ?? nothingAsked) ? record : undefined;
  });
}

function keepRecords(records: readonly (readonly [key: string, record: FolderRecord | undefined])[]): Promise<void> {
  const texts = records.map(([key, record]) => [key, JSON.stringify(record)] as const);
  return useJournalStore(printError, (store) => store.write('records', texts));
}

const nothingAsked: Retractions = { works: [], found: {} };

/** A record of the cache counts only while the text and the images that belong to it are there, too. */
function wholeRecord(text: string | undefined): FolderRecord | undefined {
  if (text === undefined) return undefined;
  const record = JSON.parse(text) as FolderRecord;
  if (!record.article) return record;
  const images = (record.imageFolders ?? []).map((folder) => join(settings().journalCache, folder));
  return [folderTextFile(record.article.digest), ...images].every((path) => existsSync(path)) ? record : undefined;
}
