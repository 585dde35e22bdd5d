import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFailure, isRefused, rightsCure } from '../../src/files/disk-failure.ts';

const here = resolve('.');
const own = `make yourself its owner, on Linux and macOS with: sudo chown -R "$(id -un)" ${here} && chmod -R u+rwX ${here}`;

describe('diskFailure', () => {
  const cases: [error: object, words: string | undefined][] = [
    [
      { code: 'EACCES', path: resolve('.cache/x') },
      `".cache/x" may not be read or written by you; where a command was run with sudo, ${own}`,
    ],
    [{ code: 'EPERM', path: '/srv/site' }, '"/srv/site" may not be read or written by you; name another place'],
    [{ code: 'ENOSPC', path: '/srv/site' }, 'The disk is full; make room on it and run the command again'],
    [{ code: 'EROFS', path: '/srv/site' }, '"/srv/site" is on a disk that cannot be written; name another place'],
    [
      { code: 'EISDIR', path: '/srv/.site-1', dest: '/srv/site' },
      '"/srv/site" is a folder; expected a file of that name',
    ],
    [
      { code: 'ENOTDIR', path: '/srv/file/site' },
      '"/srv/file/site" cannot be made: a file stands where a folder is needed; move it away or name another place',
    ],
    [
      { code: 'EACCES', syscall: 'listen', port: 80 },
      'Port 80 of this computer cannot be used (EACCES); name another with --port',
    ],
    [{ code: 'ENOENT', path: '/srv/site' }, undefined],
    [{ message: 'x is not a function' }, undefined],
  ];
  it.each(cases)('puts %j in words', (error, words) => {
    expect(diskFailure(error)).toBe(words);
  });
});

it('rightsCure gives the path to the shell as it is', () => {
  expect(rightsCure('My $HOME')).toContain('sudo chown -R "$(id -un)" "My \\$HOME" && chmod -R u+rwX "My \\$HOME"');
});

it('isRefused knows who may not from what is not', () => {
  expect(['EACCES', 'EPERM', 'ENOENT'].map((code) => isRefused({ code }))).toEqual([true, true, false]);
});
