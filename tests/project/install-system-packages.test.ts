import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What the script asks of a system that has nothing: programs by name, as shell scripts. */
const programs: Readonly<Record<string, string>> = {
  dirname: 'echo scripts',
  node: 'exit 1',
  java: 'exit 1',
  python3: 'exit 1',
  id: 'echo 1000',
  uname: 'echo Linux',
};

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-system-'));
  for (const [name, body] of Object.entries(programs)) provide(name, body);
});

afterAll(() => rmSync(folder, { recursive: true }));

function provide(name: string, body: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
  chmodSync(join(folder, name), 0o755);
}

function install(): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['scripts/install-system-packages.sh'], {
    encoding: 'utf8',
    env: { PATH: folder },
  });
  return { status, stdout, stderr };
}

describe('scripts/install-system-packages.sh', () => {
  it('tells a user who may not install what to run, in one line', () => {
    const { status, stdout, stderr } = install();
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^The tests need .*\n$/);
    expect(stderr).toMatch(/Run: sudo |Install them with/);
  });

  it('is silent and does nothing where all is there', () => {
    for (const name of ['python3', 'java', 'xmllint', 'pdftotext', 'qpdf', 'perl', 'nginx', 'caddy', 'chromium'])
      provide(name, 'exit 0');
    expect(install()).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
