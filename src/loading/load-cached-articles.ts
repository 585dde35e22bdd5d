import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleFolder, digestFolder } from './article-folder.ts';
import { loadArticles } from './article-pool.ts';
import type { ArticleContext, ArticleRecord } from './article-record.ts';
import { readJson, writeJson } from './disk-cache.ts';
import { journalStyles } from './journal-styles.ts';
import { manuscriptFile } from './manuscript-cache.ts';
import { pipelineDigest } from './pipeline-digest.ts';
import { settings } from './settings.ts';

/** The records of all articles in the order of their folders: from the cache where nothing changed, else made anew. */
export async function loadCachedArticles(
  folders: readonly ArticleFolder[],
  context: ArticleContext,
): Promise<ArticleRecord[]> {
  const shared = createHash('sha256')
    .update(await pipelineDigest())
    .update(JSON.stringify([context, journalStyles(context).styles]))
    .digest('hex');
  const digests = await Promise.all(folders.map((folder) => digestFolder(folder, shared)));
  const cached = await Promise.all(digests.map(readRecord));
  const jobs = folders
    .map((folder, i) => ({ folder, digest: digests[i] ?? '' }))
    .filter((_, i) => cached[i] === undefined);
  const made = await loadArticles(jobs, context);
  await Promise.all(made.map((record, i) => writeJson(recordFile(jobs[i]?.digest ?? ''), record)));
  const fresh = made.values();
  return cached.map((record) => record ?? (fresh.next().value as ArticleRecord));
}

const recordFile = (digest: string): string => join(settings().journalCache, 'articles', `${digest}.json`);

/** A record counts only while the text that belongs to it is in the cache, too. */
async function readRecord(digest: string): Promise<ArticleRecord | undefined> {
  const record = await readJson<ArticleRecord>(recordFile(digest));
  return record?.article && !existsSync(manuscriptFile(digest)) ? undefined : record;
}
