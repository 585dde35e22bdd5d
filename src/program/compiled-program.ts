import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { printError } from '../faults/print.ts';
import { filesBelow } from '../store/files-below.ts';
import { readJson, writeJson } from '../store/kept-json.ts';
import { sumOf } from '../store/sum.ts';
import { keepProgram, programParts } from './keep-program.ts';
import { programKey } from './program-key.ts';

const project = join(import.meta.dirname, '..', '..');

/** Absolute path of the folder with all programs: where the packages are found that they import. */
export const programsFolder = join(project, '.cache', 'programs');

/** Checksums of the files of a program by their paths. */
type Sums = Readonly<Record<string, string>>;

const sumsFile = 'sums.json';

/** Milliseconds after which a program is removed that no build has used since. */
const keptFor = 7 * 24 * 60 * 60 * 1000;

/**
 * Absolute path of the folder with the compiled pages: compiled by Astro where that was not done yet, or what was kept is
 * damaged.
 *
 * @param base path below which the site is published
 */
export async function compiledProgram(base: string): Promise<string> {
  const folder = join(programsFolder, programKey(base));
  if (!(await isSound(folder))) await keep(folder, base);
  // Whoever removes what is old sees that it is in use.
  await utimes(folder, new Date(), new Date());
  return folder;
}

async function isSound(folder: string): Promise<boolean> {
  const there = await stat(folder).catch(() => undefined);
  if (!there) return false;
  const sums = await readJson<Sums>(join(folder, sumsFile));
  if (sums && JSON.stringify(sums) === JSON.stringify(await sumsIn(folder))) return true;
  printError('The program that was kept from earlier builds was damaged; compiling it anew');
  await rm(folder, { recursive: true, force: true });
  return false;
}

/** Builds may compile the same at the same time: each does it in a folder of its own, and the first one is kept. */
async function keep(folder: string, base: string): Promise<void> {
  const unfinished = join(programsFolder, `.${randomUUID()}`);
  try {
    await removeUnused();
    await compile(unfinished, base);
    await writeJson(join(unfinished, sumsFile), await sumsIn(unfinished));
    await rename(unfinished, folder).catch(async (error) => {
      if (!(await stat(folder).catch(() => undefined))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function compile(folder: string, base: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Whatever a shell calls its environment: Vite would compile the pages of a development server.
  process.env['NODE_ENV'] = 'production';
  // Pages would take it for the path below which they are.
  delete process.env['BASE_URL'];
  // Loaded where they are needed: they take half a second.
  const { build } = await import('astro');
  const { programOptions } = await import('./program-options.ts');
  await build({
    ...programOptions(base),
    configFile: false,
    root: project,
    outDir: join(folder, programParts.files),
    cacheDir: join(folder, '.astro'),
    integrations: [keepProgram(folder)],
    logLevel: 'warn',
  });
  await rm(join(folder, '.astro'), { recursive: true, force: true });
  const { ownPages } = await import('./program-pages.ts');
  await writeFile(join(folder, programParts.pages), JSON.stringify(await ownPages(folder)));
}

async function removeUnused(): Promise<void> {
  for (const name of await readdir(programsFolder).catch(() => [])) {
    const program = join(programsFolder, name);
    const found = await stat(program).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > keptFor) await rm(program, { recursive: true, force: true });
  }
}

async function sumsIn(folder: string): Promise<Sums> {
  const files = filesBelow(folder).filter((file) => file !== join(folder, sumsFile));
  const sums = files.map(async (file) => [relative(folder, file), sumOf(await readFile(file))] as const);
  return Object.fromEntries(await Promise.all(sums));
}
