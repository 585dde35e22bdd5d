import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeEmptyJournal } from './empty-journal.ts';
import { writeLongReport } from './long-report.ts';
import { writeOwnLooks } from './own-looks.ts';
import { writePayloadJournal } from './payload-journal.ts';
import { builtFolder, empty, long, ownLooks, payloads, type Site, sites } from './sites.ts';

/** Global set-up of Playwright: builds every site into a temporary folder, and removes it at the end. */
export default async function buildSites(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-sites-'));
  process.env['CASEBOOK_TEST_SITES'] = folder;
  await writeLongReport(long.content);
  writeOwnLooks(ownLooks.content);
  writeEmptyJournal(empty.content);
  await writePayloadJournal(payloads.content);
  // One after the other: Astro keeps what it works with in one place of the project.
  for (const site of [...sites, long, ownLooks, empty, payloads]) buildSite(site);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Builds one site into its folder. */
export function buildSite(site: Site): void {
  const place = ['--content', site.content, '--out', builtFolder(site)];
  const address = site.base === '/' ? [] : ['--url', `https://example.org${site.base.replace(/\/$/, '')}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts', ...place, ...address], {
    encoding: 'utf8',
    // A journal of payloads has thousands of warnings.
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, CASEBOOK_CACHE: join(builtFolder(site), '..', '.cache') },
  });
  if (status !== 0) throw new Error(`${site.content} could not be built:\n${stdout}${stderr}`);
}
