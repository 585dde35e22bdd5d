import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DevServer, startDevServer } from '../support/dev-server.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { manners, prepareSaved, type Saved, saved } from '../support/saves.ts';

/** Two saves follow each other at each of these distances (milliseconds): within and beyond all that waits. */
const distances = Array.from({ length: 21 }, (_, step) => step * 10);

/** So many times at each distance; what is saved, and how, goes round. */
const trials = Number(process.env['CASEBOOK_SAVES'] ?? 2);

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
let project: ProjectCopy;
let server: DevServer;
/** Always of as many digits, so that no file is told from the one before by its size. */
let value = 100_000;
let round = 0;

beforeAll(async () => {
  project = await copyProject(journal);
  await prepareSaved(project);
  server = await startDevServer(project);
});
afterAll(async () => {
  server?.kill();
  await project.remove();
});

/** Saves twice with requests between; whether the page that is asked for then shows what was saved last. */
async function isFresh(one: Saved, manner: keyof typeof manners, distance: number): Promise<boolean> {
  const [first, last] = [value + 1, value + 2];
  value += 3;
  const save = manners[manner];
  if (!save) throw new Error(`There is no manner ${manner}`);
  await one.save(project, first, save, distance / 2);
  await sleep(distance / 2);
  const between = [server.get(one.page), server.get(one.page)];
  await sleep(distance / 2);
  await one.save(project, last, save, distance / 2);
  const seen = await server.get(one.page);
  const told = await server.ask(one.page, seen.load);
  await Promise.all(between);
  return told !== 'load again' && one.shows(seen, told, last);
}

describe(`npm run dev after two saves with requests between, ${trials} times at each distance`, () => {
  it.each(distances)(
    'shows the last of two that lie %d ms apart',
    async (distance) => {
      const stale: string[] = [];
      for (let trial = 0; trial < trials; trial++) {
        const one = saved[round % saved.length] as Saved;
        const manner = Object.keys(manners)[Math.floor(round / saved.length) % 4] ?? '';
        round++;
        if (!(await isFresh(one, manner, distance))) stale.push(`${one.name}, saved ${manner}`);
      }
      expect(stale).toEqual([]);
    },
    3_600_000,
  );
});
