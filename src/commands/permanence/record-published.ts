import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatReport, hasErrors } from '../../faults/report.ts';
import { lastIndex } from '../../loading/last-content.ts';
import { loadPermalinks, permalinksFile } from '../../loading/load-permalinks.ts';
import { shownPath } from '../../loading/settings.ts';
import {
  caddyRedirects,
  nginxRedirects,
  type RedirectRule,
  redirectRules,
} from '../../metadata/files/redirect-rules.ts';
import type { JournalIndex } from '../../model/journal-index.ts';
import { recordedNow } from '../../model/recorded-now.ts';
import { lockContent } from './lock-content.ts';
import { mendContent } from './mend-content.ts';
import { writePermalinks } from './write-permalinks.ts';

/**
 * Records what a build has published: its addresses in permalinks.json, its redirects beside the site, for servers that
 * read them from their own settings. A demonstration promises nothing.
 *
 * @param out absolute path of the folder of the site
 * @returns what the editor is to be told
 */
export async function recordPublished(out: string): Promise<readonly string[]> {
  const index = await lastIndex();
  if (!index) return [];
  const rules = redirectRules(index.site, index.permalinks);
  await writeServerRules(`${out}-redirects`, rules);
  const told = rules.length === 0 ? [] : [`Redirects for nginx and Caddy are in ${shownPath(`${out}-redirects`)}`];
  if (index.journal.demonstration || !(await record(index))) return told;
  return [...told, `${shownPath(permalinksFile())} has changed; commit it: it keeps every address that was published`];
}

/** Other builds and commands may have recorded something since this build began: all of that stays. */
async function record(index: JournalIndex): Promise<boolean> {
  const lock = await lockContent('exclusive');
  try {
    await mendContent();
    const { permalinks, faults } = await loadPermalinks(index.journal);
    if (hasErrors(faults)) throw new Error(`\n${formatReport(faults)}`);
    return await writePermalinks(recordedNow(permalinks, index));
  } finally {
    lock.release();
  }
}

async function writeServerRules(folder: string, rules: readonly RedirectRule[]): Promise<void> {
  if (rules.length === 0) return rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = { 'nginx.conf': nginxRedirects(rules), Caddyfile: caddyRedirects(rules) };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, `.${name}`), text);
    await rename(join(folder, `.${name}`), join(folder, name));
  }
}
