import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether a pseudo-terminal can be had: the `script` of util-linux. */
export const hasTerminal = process.platform === 'linux' && existsSync('/usr/bin/script');

/** What is typed as soon as a text is seen. */
export type Step = readonly [seen: string, typed: string];

/**
 * Runs a command of a project in a pseudo-terminal and types into it.
 * @returns the exit code, and what the terminal showed without its control sequences
 */
export function runInTerminal(
  folder: string,
  command: string,
  steps: readonly Step[],
): Promise<{ readonly code: number | null; readonly output: string }> {
  const { VITEST: _, NODE_ENV: __, CI: ___, ...env } = process.env;
  const child = spawn('script', ['-qec', `stty rows 50 cols 200; ${process.execPath} ${command}`, '/dev/null'], {
    cwd: folder,
    env: { ...env, TERM: 'xterm' },
  });
  let output = '';
  let unread = 0;
  const waiting = [...steps];
  child.stdout.on('data', (chunk) => {
    output += chunk;
    const [next] = waiting;
    const at = next === undefined ? -1 : output.indexOf(next[0], unread);
    if (next === undefined || at === -1) return;
    waiting.shift();
    unread = output.length;
    child.stdin.write(next[1]);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
    child.on('close', (code) => resolve({ code, output: output.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '') }));
  });
}
