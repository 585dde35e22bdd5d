import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { commandEnvironment } from './project-copy.ts';
import type { Around } from './random-edits.ts';
import { type BuildRequest, buildEnded } from './site-builder.ts';

/** Where a build reads and writes; absolute paths. */
export interface BuildPlace {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
}

/** A process that builds one site after another. */
export interface Builder {
  /** @returns the exit code of the command */
  build(place: BuildPlace, around: Around): Promise<number>;
  /** All that it has printed. */
  printed(): string;
  stop(): void;
}

export function startBuilder(): Builder {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'site-builder.ts')], { env: commandEnvironment() });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  let printed = '';
  child.stderr.on('data', (text) => (printed += text));
  return {
    async build({ content, out, cache }, { today, drafts }) {
      const args = ['--content', content, '--out', out, ...(drafts ? ['--drafts'] : [])];
      const env = { CASEBOOK_CACHE: cache, CASEBOOK_TODAY: today, CASEBOOK_DRAFTS: null, CASEBOOK_RUN: null };
      child.stdin.write(`${JSON.stringify({ args, env } satisfies BuildRequest)}\n`);
      for (;;) {
        const { value = '', done } = await lines.next();
        if (done) throw new Error(`The builder has stopped: ${printed}`);
        if (value.startsWith(buildEnded)) return Number(value.slice(buildEnded.length));
        printed += `${value}\n`;
      }
    },
    printed: () => printed,
    stop: () => child.kill(),
  };
}
