import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type MemoryWatch, watchMemory } from './process-memory.ts';

export interface BuildRun {
  readonly seconds: number;
  /** Highest sum of the resident memory of its processes in bytes, where it can be measured. */
  readonly memory: number | undefined;
  /** What it told of its progress: the stages in their order. */
  readonly stages: readonly StageRun[];
}

/** A stage of a build, from when it begins until the next one does. */
export interface StageRun {
  readonly name: string;
  readonly seconds: number;
  readonly memory: number | undefined;
}

export interface BuildPlaces {
  /** Folder of Casebook itself. */
  readonly project: string;
  readonly content: string;
  readonly out: string;
  readonly cache: string;
}

/** Builds with the real command in a process of its own. Throws with what it printed where it fails. */
export async function runBuild({ project, content, out, cache }: BuildPlaces): Promise<BuildRun> {
  const command = join(project, 'src', 'commands', 'build.ts');
  const start = performance.now();
  const child = spawn(process.execPath, [command, '--content', content, '--out', out, '--json'], {
    cwd: project,
    env: { ...process.env, CASEBOOK_CACHE: cache },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const memory = watchMemory(child.pid ?? 0);
  const stages = new Stages(start, memory);
  const errors: Buffer[] = [];
  createInterface(child.stdout).on('line', (line) => stages.read(line));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const [code] = await once(child, 'close');
  const run = { seconds: (performance.now() - start) / 1000, stages: stages.end(), memory: memory.stop() };
  if (code !== 0) throw new Error(`The build failed:\n${Buffer.concat(errors).toString().slice(0, 5000)}`);
  return run;
}

/** Reads the journal and makes its pages alone, in a process of its own; the cache is an empty one. */
export async function runPages({ project, content, out, cache }: BuildPlaces): Promise<Omit<BuildRun, 'stages'>> {
  const start = performance.now();
  const child = spawn(process.execPath, [join(project, 'bench', 'build-pages.ts'), out], {
    cwd: project,
    env: { ...process.env, CASEBOOK_CACHE: cache, CASEBOOK_CONTENT: content },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const memory = watchMemory(child.pid ?? 0);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error('The pages could not be made');
  return { seconds: (performance.now() - start) / 1000, memory: memory.stop() };
}

/** What is before the first stage that a build tells of. */
const beginning = 'Reading what has changed';

/** Notes the stages of a build by the lines that it prints. */
class Stages {
  readonly #memory: MemoryWatch;
  readonly #ended: StageRun[] = [];
  #name = beginning;
  #begun: number;

  constructor(begun: number, memory: MemoryWatch) {
    this.#begun = begun;
    this.#memory = memory;
  }

  read(line: string): void {
    const { name } = JSON.parse(line) as { readonly name?: string };
    if (name !== undefined && name !== this.#name) this.#turnTo(name);
  }

  end(): readonly StageRun[] {
    this.#turnTo('');
    return this.#ended;
  }

  #turnTo(name: string): void {
    const now = performance.now();
    this.#ended.push({ name: this.#name, seconds: (now - this.#begun) / 1000, memory: this.#memory.sinceLast() });
    [this.#name, this.#begun] = [name, now];
  }
}
