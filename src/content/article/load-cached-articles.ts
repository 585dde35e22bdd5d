import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../editorial/judge.ts';
import { isRemark } from '../../faults/report.ts';
import { identityOf } from '../../files/file-identity.ts';
import { readJson, writeJson } from '../../store/kept-json.ts';
import { folderTextFile, recordFile } from '../../store/text-cache.ts';
import { journalStyles } from '../journal/journal-styles.ts';
import type { LoadMemory } from '../load-memory.ts';
import { pipelineDigest } from '../pipeline-digest.ts';
import { type ArticleFolder, digestFolder } from './article-folder.ts';
import { loadArticles } from './article-pool.ts';
import type { ArticleContext, ArticleJob, ArticleRecord, FolderRecord } from './article-record.ts';
import { completeArticle } from './assemble-article.ts';
import { checkArticle } from './check-by-journal.ts';

/**
 * The records of all articles and earlier versions in the order of their folders: from the memory or the cache where
 * nothing changed, else made anew.
 */
export async function loadCachedArticles(
  folders: readonly ArticleFolder[],
  context: ArticleContext,
  memory: LoadMemory,
): Promise<ArticleRecord[]> {
  const shared = await sharedDigest(context, memory);
  const digests = folders.map((folder) => digestOf(folder, shared, memory));
  const cached = await Promise.all(digests.map((digest) => readRecord(digest, memory)));
  const jobs = folders
    .map((folder, i): ArticleJob => ({ folder, digest: digests[i] ?? '' }))
    .filter((_, i) => cached[i] === undefined);
  const before = jobs.map(identitiesOf);
  const made = await loadArticles(jobs, context);
  const torn = new Set(jobs.filter((job, i) => isTorn(job, shared, before[i])).map(({ digest }) => digest));
  const kept = jobs.flatMap(({ digest }, i) => (torn.has(digest) ? [] : [[digest, made[i]] as const]));
  await Promise.all(kept.map(([digest, record]) => writeJson(recordFile(digest), record)));
  const fresh = made.values();
  const records = cached.map((record) => record ?? (fresh.next().value as FolderRecord));
  const known = records.map((record, i) => [digests[i] ?? '', record] as const);
  memory.records = new Map(known.filter(([digest]) => !torn.has(digest)));
  return records.map((record, i) => inJournal(record, context, folders[i]?.version !== undefined));
}

/** Hash of all that an article's rendering depends on: its files, and what all articles share. */
function digestOf(folder: ArticleFolder, shared: string, { digests, hashOf }: LoadMemory): string {
  const own = digests.get(folder.path) ?? digestFolder(folder, hashOf);
  digests.set(folder.path, own);
  return joinDigests(shared, own);
}

function joinDigests(shared: string, own: string): string {
  return createHash('sha256').update(shared).update(own).digest('hex').slice(0, 32);
}

/**
 * Whether the folder changed while it was loaded, be it for a moment: under its digest would be kept what it does not say.
 * @param before the identities of its files before it was loaded
 */
function isTorn(job: ArticleJob, shared: string, before: string | undefined): boolean {
  return identitiesOf(job) !== before || joinDigests(shared, digestFolder(job.folder)) !== job.digest;
}

function identitiesOf({ folder }: ArticleJob): string {
  return JSON.stringify(folder.files.map((name) => identityOf(join(folder.path, name))));
}

/** Hash of all that a record depends on besides its folder. What else there is of the journal is added to the record. */
async function sharedDigest({ journal, folder, retracted }: ArticleContext, memory: LoadMemory): Promise<string> {
  memory.pipeline ??= await pipelineDigest();
  const { styles } = journalStyles(journal.citationStyle, folder);
  // The editorial check asks for the type of an article, which its section may tell.
  const types = journal.sections.map(({ label, type }) => [label, type]);
  return createHash('sha256')
    .update(memory.pipeline)
    .update(JSON.stringify([folder, journal.language, styles, types, retracted]))
    .digest('hex');
}

/** @param earlier whether it is of an earlier version, which was right by the journal of its day */
function inJournal(
  { article: stated, ...record }: FolderRecord,
  context: ArticleContext,
  earlier: boolean,
): ArticleRecord {
  if (!stated) return record;
  const article = completeArticle(stated, context.journal);
  if (!context.known) return { ...record, article, faults: record.faults.filter((fault) => !isRemark(fault)) };
  const faults = earlier ? [] : checkArticle(article, context, record.path, record.positions);
  return { ...record, article, faults: [...judge(record.faults, article, context.journal), ...faults] };
}

/** A record of the cache counts only while the text and the images that belong to it are there, too. */
async function readRecord(digest: string, { records, lost }: LoadMemory): Promise<FolderRecord | undefined> {
  if (lost.has(digest)) return undefined;
  const known = records.get(digest);
  if (known) return known;
  const record = await readJson<FolderRecord>(recordFile(digest));
  if (!record?.article) return record;
  return [folderTextFile(digest), ...(record.imageFolders ?? [])].every((path) => existsSync(path))
    ? record
    : undefined;
}
