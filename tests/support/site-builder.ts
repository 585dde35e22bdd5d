import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

// A process that builds sites with the real command, one after another, as often as it is asked: each line that it reads is
// a BuildRequest, and for each it prints its exit code. What takes long at the start of a process is loaded once.

/** What a build is asked for. */
export interface BuildRequest {
  readonly args: readonly string[];
  /** Settings of the environment; null takes one away. */
  readonly env: Readonly<Record<string, string | null>>;
}

/** Begins the line that ends a build, before its exit code. */
export const buildEnded = 'The build has ended with exit code ';

const [, own = ''] = process.argv;

if (import.meta.url === pathToFileURL(own).href) {
  const command = new URL('../../src/commands/build.ts', import.meta.url);
  let builds = 0;
  for await (const line of createInterface(process.stdin)) {
    const { args, env } = JSON.parse(line) as BuildRequest;
    for (const [name, value] of Object.entries(env))
      if (value === null) delete process.env[name];
      else process.env[name] = value;
    process.argv = [process.argv[0] ?? '', own, ...args];
    process.exitCode = 0;
    // A command runs when its module is loaded: under another address it is loaded again, and nothing that it imports.
    await import(`${command.href}?${builds++}`);
    process.stdout.write(`${buildEnded}${process.exitCode}\n`);
  }
  process.exitCode = 0;
}
