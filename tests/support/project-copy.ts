import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');
const parts = ['src', 'public', 'docs', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

export interface Run {
  readonly code: number | null;
  /** Standard output and standard error as they came. */
  readonly output: string;
}

export interface Running {
  /** What it has printed so far. */
  output(): string;
  /** Kills it and all that it started. */
  kill(): void;
}

interface HowToRun {
  /** Is called with a handle on it while it runs. */
  readonly started?: (running: Running) => void;
  /** What its environment says besides. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Casebook with a journal in a folder of its own, where a test may break or change either. */
export interface ProjectCopy {
  readonly folder: string;
  path(name: string): string;
  read(name: string): Promise<string>;
  readBytes(name: string): Promise<Uint8Array>;
  write(name: string, content: string | Uint8Array): Promise<void>;
  /** Replaces text in a file; throws where the file does not hold it, so that a test cannot pass by changing nothing. */
  replace(name: string, from: string, to: string): Promise<void>;
  /** Runs `src/commands/<command>.ts`. */
  run(command: string, args?: readonly string[], how?: HowToRun): Promise<Run>;
  remove(): Promise<void>;
}

/**
 * @param journal absolute path of the content folder that becomes `content/` of the copy
 * @param without a scope of packages that the copy lacks, as on a system for which there are none
 */
export async function copyProject(journal: string, without?: string): Promise<ProjectCopy> {
  const folder = await freeFolder();
  const path = (name: string): string => join(folder, name);
  for (const part of parts) await cp(join(project, part), path(part), { recursive: true });
  await cp(journal, path('content'), { recursive: true });
  await linkPackages(path('node_modules'), without);
  await linkPrograms(path('.cache'));
  const read = (name: string): Promise<string> => readFile(path(name), 'utf8');
  const write = (name: string, content: string | Uint8Array): Promise<void> => writeFile(path(name), content);
  return {
    folder,
    path,
    read,
    readBytes: (name) => readFile(path(name)),
    write,
    async replace(name, from, to) {
      const text = await read(name);
      if (!text.includes(from)) throw new Error(`${name} does not hold ${JSON.stringify(from)}`);
      await write(name, text.replace(from, to));
    },
    run: (command, args = [], how = {}) => runCommand(folder, command, args, how),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * The first of the numbered folders that no other copy has now. Most copies have been somewhere before: Node finds what it
 * has compiled of a program by its path.
 */
async function freeFolder(): Promise<string> {
  const copies = process.env['CASEBOOK_TEST_COPIES'];
  if (copies === undefined) throw new Error('The folder of copies is stated by the global set-up of Vitest');
  for (let number = 1; ; number++) {
    const folder = join(copies, String(number));
    const made = await mkdir(folder).catch((error: NodeJS.ErrnoException) => error);
    if (made === undefined) return folder;
    if (made.code !== 'EEXIST') throw made;
  }
}

/** What Astro compiles of a copy is that of the project, for as long as no test changes its code. */
async function linkPrograms(cache: string): Promise<void> {
  const programs = join(project, '.cache', 'programs');
  await mkdir(programs, { recursive: true });
  await mkdir(cache);
  await symlink(programs, join(cache, 'programs'));
}

async function linkPackages(folder: string, without: string | undefined): Promise<void> {
  const packages = join(project, 'node_modules');
  if (without === undefined) return symlink(packages, folder);
  await mkdir(folder);
  const names = (await readdir(packages)).filter((name) => name !== without);
  await Promise.all(names.map((name) => symlink(join(packages, name), join(folder, name))));
}

/** The environment of a command: Vitest's own words to Vite are none of its. */
export function commandEnvironment(): NodeJS.ProcessEnv {
  const { INIT_CWD: _, VITEST: __, NODE_ENV: ___, BASE_URL: ____, ...env } = process.env;
  return env;
}

function runCommand(
  folder: string,
  command: string,
  args: readonly string[],
  { started, env: more }: HowToRun,
): Promise<Run> {
  const child = spawn(process.execPath, [join('src', 'commands', `${command}.ts`), ...args], {
    cwd: folder,
    env: { ...commandEnvironment(), ...more },
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  started?.({ output: () => output, kill: () => process.kill(-(child.pid ?? 0), 'SIGKILL') });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
