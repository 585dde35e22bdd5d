import { describe, expect, it } from 'vitest';
import { identityOf, isSame, mayHideChange } from '../../src/files/file-identity.ts';

const now = 1_700_000_000_500;
const file = { ino: 1, size: 10, mtimeMs: now - 10_000.25, ctimeMs: now - 10_000.25 };

describe('isSame', () => {
  it('tells apart what has another place on the disk, another size or another time', () => {
    expect(isSame(file, { ...file })).toBe(true);
    for (const name of ['ino', 'size', 'mtimeMs', 'ctimeMs'] as const)
      expect(isSame(file, { ...file, [name]: file[name] + 1 })).toBe(false);
  });
});

describe('mayHideChange', () => {
  const cases: readonly [change: string, mtimeMs: number, ctimeMs: number, hides: boolean][] = [
    ['long ago', now - 10_000.25, now - 10_000.25, false],
    ['within a tick of the clock', now - 3.25, now - 3.25, true],
    ['within a tick, with a time that was set back', now - 10_000.25, now - 3.25, true],
    ['a moment ago', now - 60.25, now - 60.25, false],
    ['in the future of a clock elsewhere', now + 700.25, now + 700.25, true],
    ['within two seconds, where times are whole seconds', now - 500, now - 500, true],
    ['before them, where times are whole seconds', now - 2500, now - 2500, false],
  ];
  it.each(cases)('knows of a change %s', (_change, mtimeMs, ctimeMs, hides) => {
    expect(mayHideChange({ ...file, mtimeMs, ctimeMs }, now)).toBe(hides);
  });
});

describe('identityOf', () => {
  it('tells a file from a folder, and nothing of what is not there', () => {
    expect(identityOf(import.meta.filename)?.isFile).toBe(true);
    expect(identityOf(import.meta.dirname)?.isFile).toBe(false);
    expect(identityOf(`${import.meta.filename}.none`)).toBeUndefined();
  });
});
