import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const usage = 'expected --reports NUMBER, --versus pandoc or --json FILE';

describe('npm run bench', () => {
  it.each([
    [['--reports', 'many'], `--reports many is no number from 1 to 100000; ${usage}`],
    [['--reports', '0'], `--reports 0 is no number from 1 to 100000; ${usage}`],
    [['--versus', 'word'], `--versus word is not known; ${usage}`],
    [['--report', '9'], `Unknown option '--report'; ${usage}`],
    [['100'], `Unexpected argument '100'; ${usage}`],
  ])('refuses %j', (args, message) => {
    const { status, stderr } = spawnSync(process.execPath, ['bench/bench.ts', ...args], { encoding: 'utf8' });
    expect({ status, stderr: stderr.trim() }).toEqual({ status: 2, stderr: message });
  });
});
