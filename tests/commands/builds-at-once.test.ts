import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderBytes } from '../support/folder-bytes.ts';
import { copyProject, type ProjectCopy, type Run } from '../support/project-copy.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');

/** Times that each pair is started: one by one it is a matter of chance whether two builds meet at a bad moment. */
const rounds = Number(process.env['CASEBOOK_PAIRS'] ?? 1);

let project: ProjectCopy;
/** The site of the journal, and that of the journal of another folder. */
let alone: Readonly<Record<string, string>>;
let otherAlone: Readonly<Record<string, string>>;

beforeAll(async () => {
  project = await copyProject(journal);
  await cp(journal, project.path('other'), { recursive: true });
  await project.replace('other/articles/first/article.md', 'A patient was seen', 'A child was seen');
  await project.run('build', ['--out', 'alone']);
  await project.run('build', ['--content', 'other', '--out', 'other-alone']);
  alone = await folderBytes(project.path('alone'));
  otherAlone = await folderBytes(project.path('other-alone'));
  expect(Object.keys(alone).length).toBeGreaterThan(50);
  expect(otherAlone).not.toEqual(alone);
});
afterAll(() => project.remove());

type Command = readonly [command: string, ...args: string[]];
const toDist: Command = ['build', '--out', 'dist'];
const toDist2: Command = ['build', '--out', 'dist2'];
const withdrawal: Command = ['withdraw', 'first', '--reason', 'At the wish of the patient.', '--content', 'third'];
const other: Command = ['build', '--content', 'other', '--out', 'other-dist'];

function start(commands: readonly Command[]): Promise<readonly Run[]> {
  return Promise.all(commands.map(([command, ...args]) => project.run(command, args)));
}

interface Pair {
  readonly name: string;
  readonly commands: readonly Command[];
  /** How many of them wait for another. */
  readonly waiting: number;
  readonly sites: Readonly<Record<string, () => unknown>>;
  /** Whether they find no compiled program, where nothing is kept. */
  readonly compile?: true;
}

const pairs: readonly Pair[] = [
  {
    name: 'two builds into one folder, the second after the first',
    commands: [toDist, toDist],
    waiting: 1,
    sites: { dist: () => alone },
  },
  {
    name: 'two builds of one journal into two folders',
    commands: [toDist, toDist2],
    waiting: 0,
    sites: { dist: () => alone, dist2: () => alone },
    compile: true,
  },
  {
    name: 'builds of two journals',
    commands: [toDist, other],
    waiting: 0,
    sites: { dist: () => alone, 'other-dist': () => otherAlone },
  },
  { name: 'a build and a check', commands: [toDist, ['check']], waiting: 0, sites: { dist: () => alone } },
  {
    name: 'a build and a withdrawal in another journal, which empties its cache',
    commands: [toDist, withdrawal],
    waiting: 0,
    sites: { dist: () => alone },
  },
];
// Every other round begins without anything that is kept.
const trials = Array.from({ length: rounds }, (_, round) => pairs.map((pair) => ({ ...pair, cold: round % 2 === 0 })));

it.each(trials.flat())('$name', async ({ commands, waiting, sites, cold, compile }) => {
  const cached = (await readdir(project.path('.cache'))).filter((name) => compile || name !== 'programs');
  const removed = ['dist', 'dist2', 'other-dist', 'third', ...(cold ? cached.map((name) => `.cache/${name}`) : [])];
  for (const place of removed) await rm(project.path(place), { recursive: true, force: true });
  await cp(journal, project.path('third'), { recursive: true });
  const runs = await start(commands);
  expect(runs.map(({ code, output }) => (code === 0 ? code : output))).toEqual(commands.map(() => 0));
  const waited = runs.filter(({ output }) => output.includes('Another command is writing dist; waiting for its end\n'));
  expect(waited).toHaveLength(waiting);
  for (const [place, site] of Object.entries(sites)) expect(await folderBytes(project.path(place))).toEqual(site());
});
