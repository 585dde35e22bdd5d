import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pLimit from 'p-limit';
import { settings } from '../settings/settings.ts';
import { readJson, writeJson } from '../store/kept-json.ts';
import { sumOf } from '../store/sum.ts';

/** Checksums of pages by their paths in the folder in which Astro keeps them. */
type Sums = Readonly<Record<string, string>>;

const sumsFile = (): string => join(settings().lastRun, 'page-sums.json');

/** Pages at a time: enough to keep the disk busy. */
const atOnce = 64;

/** Astro publishes the pages that it keeps as they are: those that a disk has damaged since are removed before a build. */
export function pageSums(): AstroIntegration {
  const start = Date.now();
  let pages = '';
  let sound: Sums = {};
  return {
    name: 'casebook-page-sums',
    hooks: {
      'astro:config:done': ({ config }) => {
        // Where Astro 7.3 keeps them (astro/dist/core/build/incremental.js).
        pages = fileURLToPath(new URL('dist/', config.cacheDir));
      },
      'astro:build:start': async () => {
        sound = await soundPages(pages, (await readJson<Sums>(sumsFile())) ?? {});
      },
      'astro:build:done': async () => {
        const sums = await sumsOf(pages, async (name) => {
          const { mtimeMs } = await stat(join(pages, name));
          // What this build did not write is as sound as it was before.
          return mtimeMs < start ? sound[name] : undefined;
        });
        await writeJson(sumsFile(), sums);
      },
    },
  };
}

/** Removes every page that is not what it was. */
async function soundPages(folder: string, known: Sums): Promise<Sums> {
  const found = await sumsOf(folder, async () => undefined);
  const sound = Object.entries(found).filter(([name, sum]) => known[name] === sum);
  const others = Object.keys(found).filter((name) => known[name] !== found[name]);
  await Promise.all(others.map((name) => rm(join(folder, name), { force: true })));
  return Object.fromEntries(sound);
}

/** @param knownSum gives the sum of a page that need not be read */
async function sumsOf(folder: string, knownSum: (name: string) => Promise<string | undefined>): Promise<Sums> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const names = entries.filter((name) => name.endsWith('.html'));
  const sums = await pLimit(atOnce).map(names, async (name) => {
    return [name, (await knownSum(name)) ?? sumOf(await readFile(join(folder, name)))] as const;
  });
  return Object.fromEntries(sums);
}
