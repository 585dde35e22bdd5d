import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const hostile = '::error::x\\n\\u001b[2J\\u009b1m\\u202e\\r##[error]y';

/** What a program prints that has the functions of print.ts. */
function printed(program: string, env: NodeJS.ProcessEnv = {}): { stdout: string; stderr: string } {
  const script = `import * as printing from './src/faults/print.ts'; ${program.replaceAll('TEXT', `'${hostile}'`)}`;
  const { CI: _, FORCE_COLOR: __, ...others } = process.env;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...others, ...env },
  });
  return { stdout, stderr };
}

const shown = '\\u003a:error::x\n\\u001b[2J\\u009b1m\\u202e\\r#\\u0023[error]y\n';

describe('what is printed', () => {
  it.each([
    ['by a command', 'printing.print(TEXT)', { stdout: shown, stderr: '' }],
    ['as an error', 'printing.printError(TEXT)', { stdout: '', stderr: shown }],
    [
      'by other programs',
      'printing.guardOutput(); console.log(TEXT); console.error(TEXT)',
      { stdout: shown, stderr: shown },
    ],
    [
      'by them as bytes',
      'printing.guardOutput(); process.stdout.write(Buffer.from(TEXT + "\\n"))',
      { stdout: shown, stderr: '' },
    ],
    [
      'with commands to the runner of our own',
      'printing.guardOutput(); printing.printCommands("::error::x")',
      { stdout: '::error::x\n', stderr: '' },
    ],
  ])('%s', (_, program, expected) => {
    expect(printed(program)).toEqual(expected);
  });

  it('a worker', () => {
    const worker = `import { Worker } from 'node:worker_threads'; printing.guardOutput();
      new Worker("console.log(" + JSON.stringify(TEXT) + ")", { eval: true });`;
    expect(printed(worker).stdout).toBe(shown);
  });

  it('keeps the colours of a terminal and of CI, but for the one that hides', () => {
    const text = '"\\u001b[31mred\\u001b[0m\\u001b[8mhidden\\u001b[1;08mtoo"';
    const { stdout } = printed(`printing.guardOutput(); console.log(${text})`, { FORCE_COLOR: '1' });
    expect(stdout).toContain('\u001b[31mred\u001b[0m\\u001b[8mhidden\\u001b[1;08mtoo');
  });
});
