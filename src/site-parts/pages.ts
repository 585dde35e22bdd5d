import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import pLimit from 'p-limit';
import { prefetchRules, themeScript } from '../model/inline-scripts.ts';
import { compiledProgram } from '../program/compiled-program.ts';
import { programParts } from '../program/keep-program.ts';
import { type ProgramPage, programPages } from '../program/program-pages.ts';
import { settings } from '../settings/settings.ts';
import { filesBelow } from '../store/files-below.ts';
import { readJson, writeJson } from '../store/kept-json.ts';
import { keyOf, placeOf } from '../store/kinds.ts';
import { noteNeeded } from '../store/needed-files.ts';
import { hostHeaders } from './host-headers.ts';
import { policyFor, withPolicy } from './page-policy.ts';
import { placeFiles } from './place-files.ts';
import type { SitePart } from './site-part.ts';

/** Pages at a time: while one reads its text, another is made. */
const atOnce = 8;

/** The pages, what they refer to of the program, and the headers that only a host can send. Vite serves them in development. */
export const pages: SitePart = {
  async write(site, base) {
    const program = await compiledProgram(base);
    await placeProgramFiles(program, site);
    await writeFile(join(site, '_headers'), hostHeaders(base, settings().drafts));
    const all = await programPages(program);
    await pLimit(atOnce).map(all, async (page) => writePage(site, page, await madePage(page, program, base)));
    await noteNeeded(
      'pages',
      all.flatMap((page) => keptPage(page, program) ?? []),
    );
  },
};

async function placeProgramFiles(program: string, site: string): Promise<void> {
  const folder = join(program, programParts.files);
  await placeFiles(
    filesBelow(folder).map((from) => ({ from, path: relative(folder, from) })),
    site,
  );
}

async function writePage(site: string, { path }: ProgramPage, html: string): Promise<void> {
  const file = join(site, path === '404' ? '404.html' : join(path, 'index.html'));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}

/** Absolute path of the file in the cache that keeps a page which the program made. */
function keptPage({ path, key }: ProgramPage, program: string): string | undefined {
  return key === undefined ? undefined : placeOf('pages', keyOf('pages', [basename(program), path, key]));
}

/** A page that shows what it showed before is not made anew. */
async function madePage(page: ProgramPage, program: string, base: string): Promise<string> {
  const file = keptPage(page, program);
  const kept = file === undefined ? undefined : await readJson<string>(file);
  if (kept !== undefined) return kept;
  const html = await page.render();
  const own = [themeScript, prefetchRules(base)];
  const made = withPolicy(html, policyFor(html, own));
  if (file !== undefined) await writeJson(file, made);
  return made;
}
