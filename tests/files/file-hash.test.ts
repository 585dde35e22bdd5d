import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hashFile, largestHashed } from '../../src/files/file-hash.ts';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-hash-'));
  vi.stubEnv('CASEBOOK_CONTENT', folder);
  writeFileSync(at('text'), 'A text');
  writeFileSync(at('large'), '');
  truncateSync(at('large'), largestHashed + 1);
  symlinkSync('nowhere', at('broken'));
  symlinkSync('circle', at('circle'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('hashFile', () => {
  it.each([
    ['text', 'd0fc7c50a7a43386792a02f0b10da96fde409b0c312f3737777be4cc691bb631'],
    ['large', 'has 50.1 MB; expected at most 50 MB'],
    ['broken', 'is a link that leads nowhere; put the file itself here'],
    ['circle', 'is a link that leads nowhere; put the file itself here'],
    ['none', 'is not in the content folder'],
  ])('of %s', (name, hash) => {
    expect(hashFile(at(name))).toBe(hash);
  });

  it.skipIf(process.platform === 'win32')('waits for no pipe that nobody writes to', () => {
    spawnSync('mkfifo', [at('pipe')]);
    expect(hashFile(at('pipe'))).toBe('is a pipe, which holds no text and no picture; remove it');
  });
});
