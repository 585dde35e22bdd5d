import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type LockKind, takeLock, tryLock } from '../../src/store/locks.ts';

const module = JSON.stringify(join(import.meta.dirname, '..', '..', 'src', 'store', 'locks.ts'));
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-locks-'));
  file = join(folder, 'locks', 'site');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process that holds the lock until it is killed. */
async function holder(kind: LockKind): Promise<ChildProcess> {
  const script = `const { takeLock } = await import(${module});
    await takeLock(${JSON.stringify(file)}, '${kind}');
    console.log('held');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'close');
}

const cases: [theirs: LockKind, ours: LockKind, isFree: boolean][] = [
  ['shared', 'shared', true],
  ['shared', 'exclusive', false],
  ['exclusive', 'shared', false],
  ['exclusive', 'exclusive', false],
];
it.each(cases)('beside a %s lock of another process, a %s one is to be had: %s', async (theirs, ours, isFree) => {
  const other = await holder(theirs);
  const lock = await tryLock(file, ours);
  expect(lock !== undefined).toBe(isFree);
  lock?.release();
  await kill(other);
  expect(await tryLock(file, ours)).toBeDefined();
});

it('waits for a process that holds it, says so once, and has it when that is killed', async () => {
  const other = await holder('exclusive');
  const told = vi.fn(() => other.kill('SIGKILL'));
  const lock = await takeLock(file, 'exclusive', told);
  expect(told).toHaveBeenCalledOnce();
  lock.release();
});

it('is held by one of many that want it at the same time', async () => {
  const held: string[] = [];
  const work = async (): Promise<void> => {
    const lock = await takeLock(file, 'exclusive');
    held.push('begin');
    await new Promise((resolve) => setImmediate(resolve));
    held.push('end');
    lock.release();
  };
  await Promise.all(Array.from({ length: 8 }, work));
  expect(held).toEqual(Array.from({ length: 8 }, () => ['begin', 'end']).flat());
});

it('leaves no file behind when an exclusive lock is released', async () => {
  (await takeLock(file, 'exclusive')).release();
  expect(existsSync(file)).toBe(false);
});

it('says which folder it cannot be made in', async () => {
  writeFileSync(join(folder, 'locks'), '');
  await expect(tryLock(file, 'shared')).rejects.toMatchObject({ code: 'EEXIST', path: join(folder, 'locks') });
});
