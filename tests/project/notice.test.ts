import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LicensedLock, notice } from '../../scripts/notice.ts';

const lock: LicensedLock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

describe('NOTICE', () => {
  it('names what the lock has', () => {
    expect(notice(lock)).toEqual({ text: readFileSync('NOTICE', 'utf8'), faults: [] });
  });

  it.each([
    ['citeproc', 'CPAL-1.0 OR AGPL-1.0'],
    ['@img/sharp-libvips-*', 'LGPL-3.0-or-later'],
    ['pandoc-wasm (development)', 'GPL-2.0-or-later'],
    ['@fontsource/noto-sans-math', 'OFL-1.1'],
  ])('names %s', (name, licence) => {
    const block = notice(lock)
      .text.split('\n\n')
      .find((each) => each.startsWith(`${licence}\n`));
    expect(block).toContain(name);
  });

  it.each([
    [
      { license: 'SSPL-1.0' },
      'node_modules/a/node_modules/b has the licence SSPL-1.0: read it, and write what it asks for into scripts/licence-terms.ts',
    ],
    [
      {},
      'node_modules/a/node_modules/b states no licence: read it, and write what it asks for into scripts/licence-terms.ts',
    ],
  ])('has to be thought of for a package with %j', (locked, fault) => {
    const { faults } = notice({ packages: { ...lock.packages, 'node_modules/a/node_modules/b': locked } });
    expect(faults).toEqual([fault]);
  });

  it('a package of a licence that is there already changes it where packages are named', () => {
    const text = (license: string) => notice({ packages: { ...lock.packages, 'node_modules/new': { license } } }).text;
    expect(text('MIT')).toBe(notice(lock).text);
    expect(text('(MIT OR Apache-2.0)')).toBe(notice(lock).text);
    expect(text('MPL-2.0')).toContain('lightningcss-*, new\n');
  });
});

it('the lock says of each package what the package says itself', () => {
  const wrong = Object.entries(lock.packages).filter(([path, { license }]) => {
    if (path === '' || !existsSync(`${path}/package.json`)) return false;
    const { license: stated } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
    return (typeof stated === 'object' ? stated?.type : stated) !== license;
  });
  expect(wrong).toEqual([]);
});
