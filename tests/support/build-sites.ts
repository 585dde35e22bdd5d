import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeEmptyJournal } from './empty-journal.ts';
import { writeLongReport } from './long-report.ts';
import { writeOwnLooks } from './own-looks.ts';
import { writePayloadJournal } from './payload-journal.ts';
import { builtFolder, empty, long, ownLooks, payloads, type Site, sites, sitesFolder } from './sites.ts';

/** Global set-up of Playwright: builds every site into a temporary folder, and removes it at the end. */
export default async function buildSites(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-sites-'));
  process.env['CASEBOOK_TEST_SITES'] = folder;
  await writeLongReport(long.content);
  writeOwnLooks(ownLooks.content);
  writeEmptyJournal(empty.content);
  await writePayloadJournal(payloads.content);
  // Two at a time, as much of a build is one thread; those of one journal apart, so that the second finds what is kept.
  const [journal, sample, nested, french, arabic] = sites;
  const waiting = [sample, payloads, journal, long, nested, french, arabic, ownLooks, empty];
  const buildWaiting = async (): Promise<void> => {
    for (let site = waiting.shift(); site; site = waiting.shift()) await buildSite(site);
  };
  await Promise.all([buildWaiting(), buildWaiting()]);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Builds one site into its folder. */
export async function buildSite(site: Site): Promise<void> {
  const place = ['--content', site.content, '--out', builtFolder(site)];
  const address = site.base === '/' ? [] : ['--url', `https://example.org${site.base.replace(/\/$/, '')}`];
  const env = { CASEBOOK_CACHE: join(sitesFolder(), '.cache'), NODE_COMPILE_CACHE: join(sitesFolder(), '.compiled') };
  await promisify(execFile)(process.execPath, ['src/commands/build.ts', ...place, ...address], {
    // A journal of payloads has thousands of warnings.
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...env },
  }).catch(({ stdout, stderr }: { stdout: string; stderr: string }) => {
    throw new Error(`${site.content} could not be built:\n${stdout}${stderr}`);
  });
}
