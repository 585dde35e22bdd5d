import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Output, openOutput } from '../../../src/commands/output/open-output.ts';
import { folderBytes } from '../../support/folder-bytes.ts';

const source = join(import.meta.dirname, '..', '..', '..', 'src', 'commands', 'output');
const failing = join(import.meta.dirname, '..', '..', 'support', 'fail-at.mjs');
const product = { name: 'site', marks: ['feed.atom', 'articles.json', 'search-index'] };
const told: string[] = [];
let folder: string;
let out: string;
let built: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-output-'));
  out = join(folder, 'dist');
  built = join(folder, 'built');
  told.length = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A site whose files say which it is; the names of some change from one to the next. */
async function writeSite(place: string, which: string): Promise<void> {
  await mkdir(join(place, `only-${which}`), { recursive: true });
  await mkdir(join(place, 'articles'), { recursive: true });
  for (const name of ['feed.atom', 'articles.json', 'index.html', `only-${which}/index.html`, 'articles/a.html'])
    await writeFile(join(place, name), which);
}

async function open(): Promise<Output> {
  const output = await openOutput(out, join(folder, 'content'), product, (line) => told.push(line));
  if ('refusal' in output) throw new Error(output.refusal);
  return output;
}

async function publish(): Promise<void> {
  const output = await open();
  try {
    await output.publish(built);
  } finally {
    output.close();
  }
}

/** Which site a folder holds, whole and alone. */
async function siteIn(place: string): Promise<string> {
  const texts = Object.entries(await folderBytes(place));
  const [which = ''] = new Set(texts.map(([, base64]) => Buffer.from(base64, 'base64').toString()));
  await writeSite(join(folder, 'expected'), which);
  const expected = await folderBytes(join(folder, 'expected'));
  await rm(join(folder, 'expected'), { recursive: true });
  expect(Object.fromEntries(texts)).toEqual(expected);
  return which;
}

describe('publishing', () => {
  it.each([false, true])('puts a site where one is already: %s', async (isThere) => {
    if (isThere) await writeSite(out, 'old');
    await writeSite(built, 'new');
    await publish();
    expect(await siteIn(out)).toBe('new');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('puts back the previous site where the new one cannot be put in its place', async () => {
    await writeSite(out, 'old');
    const output = await open();
    await expect(output.publish(join(folder, 'missing'))).rejects.toThrow('ENOENT');
    expect(await siteIn(out)).toBe('old');
    output.close();
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('goes on where a run was killed after it had moved the previous site away', async () => {
    await writeSite(join(folder, '.dist-previous'), 'old');
    (await open()).close();
    expect(await siteIn(out)).toBe('old');
  });

  it('waits for another process that publishes into the folder', async () => {
    await writeSite(built, 'new');
    const script = `const { openOutput } = await import(${JSON.stringify(join(source, 'open-output.ts'))});
      await openOutput(${JSON.stringify(out)}, '/content', ${JSON.stringify(product)}, console.error);
      console.log('open');
      setInterval(() => undefined, 1000);`;
    const other = spawn(process.execPath, ['--input-type=module', '--eval', script]);
    await once(other.stdout, 'data');
    const waiting = publish();
    await expect.poll(() => told, { timeout: 60_000 }).toHaveLength(1);
    expect(told[0]).toMatch(/^Another command is writing \S+dist; waiting for its end$/);
    expect(existsSync(out)).toBe(false);
    other.kill('SIGKILL');
    await waiting;
    expect(await siteIn(out)).toBe('new');
  });

  it('mends a site of which an earlier version has lost files', async () => {
    await writeSite(out, 'old');
    await rm(join(out, 'index.html'));
    await writeSite(built, 'new');
    await publish();
    expect(await siteIn(out)).toBe('new');
  });

  it.each(['index.html', 'feed.atom'])('refuses a folder of somebody else with %s', async (name) => {
    await mkdir(out);
    await writeFile(join(out, name), '');
    await expect(open()).rejects.toThrow('holds files that are no site of Casebook');
    expect(await readdir(folder)).toEqual(['dist']);
  });
});

/** Runs a line of code in a process of its own in which the given change of files below the folder fails or kills it. */
function run(
  code: string,
  at: number,
  how: string,
  more: NodeJS.ProcessEnv = {},
): { readonly killed: boolean; readonly failed: string | undefined } {
  const script = `const m = await import(${JSON.stringify(join(source, 'open-output.ts'))});
    const inside = await import(${JSON.stringify(join(source, 'replace-inside.ts'))});
    const out = ${JSON.stringify(out)}; const built = ${JSON.stringify(built)};
    const output = async () => m.openOutput(out, '/content', ${JSON.stringify(product)}, console.error);
    try { ${code} } catch (error) { console.log(error.name); }`;
  const env = {
    ...process.env,
    CASEBOOK_TEST_FAIL_IN: folder,
    CASEBOOK_TEST_FAIL_AT: String(at),
    CASEBOOK_TEST_FAIL_CODE: how,
    ...more,
  };
  const args = ['--import', failing, '--input-type=module', '--eval', script];
  const { signal, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (!/^(?:What was published before could not be removed: .+\n)?$/.test(stderr)) throw new Error(stderr);
  return { killed: signal === 'SIGKILL', failed: stdout.trim() || undefined };
}

const ways = [
  ['beside the folder', 'await (await output()).publish(built)'],
  [
    'in a folder on which a disk is mounted',
    'await (await output(), inside.replaceInside(out, built)); await inside.clear(out).catch(() => undefined)',
  ],
] as const;

describe.each(ways)('a change %s', (_, code) => {
  it('that is killed anywhere leaves one site or the other, whole', async () => {
    const seen: string[] = [];
    for (let at = 1; ; at += 1) {
      for (const place of [out, built]) await rm(place, { recursive: true, force: true });
      await writeSite(out, 'old');
      await writeSite(built, 'new');
      const { killed } = run(code, at, 'SIGKILL');
      (await open()).close();
      seen.push(await siteIn(out));
      if (!killed) break;
    }
    expect(seen[0]).toBe('old');
    expect(seen.at(-1)).toBe('new');
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.toSorted().toReversed()).toEqual(seen);
  });

  it('that fails anywhere leaves the previous site', async () => {
    for (let at = 1; ; at += 1) {
      for (const place of [out, built]) await rm(place, { recursive: true, force: true });
      await writeSite(out, 'old');
      await writeSite(built, 'new');
      const { failed } = run(code, at, 'EIO');
      // What was there before may be left, until the next run.
      if (failed === undefined) (await open()).close();
      const which = await siteIn(out);
      if (failed === undefined && which === 'new') break;
      expect([at, failed, which]).toEqual([at, 'Error', 'old']);
    }
  });

  it('that fails and cannot be taken back says so, and the next run does', async () => {
    const names = new Set<string | undefined>();
    for (let at = 1; ; at += 1) {
      for (const place of [out, built]) await rm(place, { recursive: true, force: true });
      await writeSite(out, 'old');
      await writeSite(built, 'new');
      const { failed } = run(code, at, 'EIO', { CASEBOOK_TEST_FAIL_ON: '1' });
      names.add(failed);
      (await open()).close();
      const which = await siteIn(out);
      if (failed === undefined) break;
      expect(['old', 'new']).toContain(which);
    }
    expect(names).toEqual(new Set(['Error', 'NotTakenBack', undefined]));
  });
});

const canMount = spawnSync('mount', ['--version']).status === 0 && process.getuid?.() === 0;
it.skipIf(!canMount)('publishes into a folder on which a disk is mounted', async () => {
  await mkdir(out);
  if (spawnSync('mount', ['-t', 'tmpfs', 'none', out]).status !== 0) return;
  try {
    for (const which of ['old', 'new']) {
      await writeSite(built, which);
      await publish();
      expect(await siteIn(out)).toBe(which);
    }
    expect(await readdir(folder)).toEqual(['dist']);
  } finally {
    spawnSync('umount', [out]);
  }
});

it('publishes from another disk', async () => {
  await writeSite(out, 'old');
  const elsewhere = await mkdtemp('/dev/shm/casebook-output-').catch(() => mkdtemp(join(tmpdir(), 'casebook-output-')));
  built = join(elsewhere, 'built');
  await writeSite(built, 'new');
  await publish();
  expect(await siteIn(out)).toBe('new');
  await rm(elsewhere, { recursive: true });
});
