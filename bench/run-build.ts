import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { watchMemory } from './process-memory.ts';

export interface BuildRun {
  readonly seconds: number;
  /** Highest sum of the resident memory of its processes in bytes, where it can be measured. */
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
  const child = spawn(process.execPath, [command, '--content', content, '--out', out], {
    cwd: project,
    env: { ...process.env, CASEBOOK_CACHE: cache },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stopWatching = watchMemory(child.pid ?? 0);
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  const [code] = await once(child, 'close');
  const run = { seconds: (performance.now() - start) / 1000, memory: stopWatching() };
  if (code !== 0) throw new Error(`The build failed:\n${Buffer.concat(printed).toString().slice(0, 5000)}`);
  return run;
}
