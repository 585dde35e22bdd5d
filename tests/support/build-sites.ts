import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFolder, type Site, sites } from './sites.ts';

/** Global set-up of Playwright: builds every site into a temporary folder, and removes it at the end. */
export default function buildSites(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-sites-'));
  process.env['CASEBOOK_TEST_SITES'] = folder;
  for (const site of sites) buildSite(site);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Builds one site into its folder. */
export function buildSite(site: Site): void {
  const place = ['--content', site.content, '--out', builtFolder(site)];
  const address = site.base === '/' ? [] : ['--url', `https://example.org${site.base.replace(/\/$/, '')}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts', ...place, ...address], {
    encoding: 'utf8',
    env: { ...process.env, CASEBOOK_CACHE: join(builtFolder(site), '..', '.cache') },
  });
  if (status !== 0) throw new Error(`${site.content} could not be built:\n${stdout}${stderr}`);
}
