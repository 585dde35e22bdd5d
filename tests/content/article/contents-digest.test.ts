import { createHash } from 'node:crypto';
import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contentsDigest, digestOfFiles } from '../../../src/content/article/contents-digest.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-digest-'));
  vi.stubEnv('CASEBOOK_CONTENT', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const digest = (...files: readonly string[]) => contentsDigest({ id: '1', path: folder, files });

it.each(['', 'a', '\r\n', 'a\r\nb\r\n', '\r\r\n\n\r', 'a\n\xff\r'])(
  'reads %j with line ends of one character',
  async (text) => {
    const bytes = Buffer.from(text, 'latin1');
    await writeFile(join(folder, 'b'), bytes);
    await writeFile(join(folder, 'a'), 'a');
    const plain = text.replaceAll('\r\n', '\n');
    const whole = createHash('sha256').update(`\0a\x001\0a\0b\0${plain.length}\0${plain}`, 'latin1').digest('hex');
    expect(digest('b', 'a', '.DS_Store')).toEqual({ digest: whole });
    const named: [string, Buffer][] = [
      ['b', bytes],
      ['a', Buffer.from('a')],
    ];
    expect(digestOfFiles(named)).toBe(whole);
  },
);

it('takes no file that is too large, and none outside of the content', async () => {
  await writeFile(join(folder, 'large'), '');
  await truncate(join(folder, 'large'), 3 * 1024 ** 3);
  expect(digest('large')).toMatchObject({
    fault: { rule: 'file-too-large', message: '"large" has 3 GB; expected at most 1 GB' },
  });
  await symlink('/etc/hostname', join(folder, 'link'));
  expect(digest('link')).toMatchObject({ fault: { rule: 'path-outside-folder' } });
});
