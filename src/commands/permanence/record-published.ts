import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { heldIndex } from '../../content/held-content.ts';
import { loadPermalinks, permalinksFile } from '../../content/permanence/load-permalinks.ts';
import { recordedNow } from '../../content/permanence/recorded-now.ts';
import { formatFaults, hasErrors } from '../../faults/fault-list.ts';
import {
  caddyRedirects,
  nginxRedirects,
  type RedirectRule,
  redirectRules,
} from '../../outputs/redirects/redirect-rules.ts';
import { shownPath } from '../../settings/settings.ts';
import { writeWhole } from '../../store/write-whole.ts';
import type { JournalIndex } from '../../views/journal-index.ts';
import { causeOf } from '../unexpected-errors.ts';
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
  const index = heldIndex();
  if (!index) return [];
  const isNew = !index.journal.demonstration && (await record(index));
  const recorded = `${shownPath(permalinksFile())} has changed; commit it: it keeps every address that was published`;
  return [...(await tellServers(`${out}-redirects`, index)), ...(isNew ? [recorded] : [])];
}

/** A server that finds the pages of redirects needs no rules: where the folder cannot be written, that alone is told. */
async function tellServers(folder: string, { site, permalinks }: JournalIndex): Promise<readonly string[]> {
  const rules = redirectRules(site, permalinks);
  const shown = shownPath(folder);
  try {
    await writeServerRules(folder, rules);
    return rules.length === 0 ? [] : [`Redirects for nginx and Caddy are in ${shown}`];
  } catch (error) {
    const cure = 'where your server reads them, let Casebook write there and build again, or build with another --out';
    return [`Redirects for nginx and Caddy could not be written to ${shown}: ${causeOf(error)}; ${cure}`];
  }
}

/** Other builds and commands may have recorded something since this build began: all of that stays. */
async function record(index: JournalIndex): Promise<boolean> {
  const lock = await lockContent('exclusive');
  try {
    await mendContent();
    const { permalinks, faults } = await loadPermalinks(index.journal);
    if (hasErrors(faults)) throw new Error(`\n${formatFaults(faults)}`);
    return await writePermalinks(recordedNow(permalinks, index));
  } finally {
    lock.release();
  }
}

async function writeServerRules(folder: string, rules: readonly RedirectRule[]): Promise<void> {
  if (rules.length === 0) return rm(folder, { recursive: true, force: true });
  const files = { 'nginx.conf': nginxRedirects(rules), Caddyfile: caddyRedirects(rules) };
  for (const [name, text] of Object.entries(files)) await writeWhole(join(folder, name), text);
}
