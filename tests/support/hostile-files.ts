import { spawnSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a pipe: whoever opens it to read waits until somebody writes. */
export function makePipe(path: string): void {
  const { status, stderr } = spawnSync('mkfifo', [path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Makes a socket that nobody answers. */
export function makeSocket(path: string): void {
  // Its own process, which leaves it behind: a server that is closed takes its socket away.
  const listen = `require('node:net').createServer().listen(${JSON.stringify(path)}, () => process.exit())`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', listen], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Makes a file of a size that takes no room on the disk. @param bytes of it */
export function makeSparse(path: string, bytes: number): void {
  writeFileSync(path, '');
  truncateSync(path, bytes);
}

/** Makes a file whose name is no UTF-8: "café.csv" in Latin-1. */
export function makeLatin1Name(folder: string): void {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from('caf\xE9.csv', 'latin1')]), 'a,b\n');
}

/** Makes as many empty files. */
export function makeMany(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < count; at++) writeFileSync(join(folder, `f${at}`), '');
}
