import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { vi } from 'vitest';

/** Debian puts servers where the PATH of an ordinary user does not lead. */
const env = { ...process.env, PATH: [process.env['PATH'], '/usr/sbin'].join(delimiter) };

/** Whether a program of this name is there; says so where it is not, for its tests are left out. */
export function hasServer(name: string, option: string): boolean {
  const there = spawnSync(name, [option], { env }).status === 0;
  if (!there) process.stderr.write(`Skipped: no ${name}; install ${name}\n`);
  return there;
}

/** What a server answers. */
export interface Answer {
  readonly status: number;
  /** The path that it leads to. */
  readonly to: string | undefined;
  readonly body: string;
}

export interface WebServer {
  /** Asks for a path as it is written, for what else asks for one would tidy it. */
  ask(path: string): Promise<Answer>;
  stop(): Promise<void>;
}

/** How a server is started with a configuration, and what that is on a port. */
export interface Program {
  readonly name: string;
  arguments(folder: string, file: string): readonly string[];
  configuration(port: number, folder: string): string;
}

/** Starts a server on a port of this machine; rejects with what it says where it does not take its configuration. */
export async function startServer(program: Program): Promise<WebServer> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-server-'));
  const port = await freePort();
  const file = join(folder, 'configuration');
  await writeFile(file, program.configuration(port, folder));
  const home = { HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  const server = spawn(program.name, program.arguments(folder, file), { env: { ...env, ...home } });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise<never>((_, reject) => server.on('close', () => reject(new Error(said))));
  ended.catch(() => undefined);
  const ask = (path: string) => answerOf(port, path);
  await Promise.race([vi.waitFor(() => ask('/'), { timeout: 30_000 }), ended]);
  const stop = async (): Promise<void> => {
    server.kill('SIGKILL');
    await ended.catch(() => undefined);
    await rm(folder, { recursive: true });
  };
  return { ask, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function answerOf(port: number, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      const { location } = response.headers;
      const to = location === undefined ? undefined : location.replace(/^https?:\/\/[^/]+/, '');
      let body = '';
      response.on('data', (text) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, to, body }));
    });
    asked.on('error', reject).end();
  });
}
