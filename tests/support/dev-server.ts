import { setTimeout as sleep } from 'node:timers/promises';
import type { ShownFault } from '../../src/live/shown-faults.ts';
import type { ProjectCopy, Running } from './project-copy.ts';

/** A page as the server answers it. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  /** Number of the load that it shows. */
  readonly load: number;
}

/** The development server of a copy of the project. */
export interface DevServer {
  /** Address of the home page. */
  readonly site: string;
  /** All that it has printed so far. */
  output(): string;
  /** @param path below the home page */
  get(path: string): Promise<Answer>;
  /** What it tells a page that shows a load: the faults, or to load again. */
  ask(path: string, load: number): Promise<readonly ShownFault[] | 'load again'>;
  kill(): void;
}

/** Starts `npm run dev` for a journal whose address has the path /journal. */
export async function startDevServer(project: ProjectCopy, args: readonly string[] = []): Promise<DevServer> {
  const { running, site } = await started(project, args);
  return {
    site,
    output: running.output,
    kill: running.kill,
    async get(path) {
      const response = await fetch(site + path);
      const load = Number(/casebook-load;dur=(\d+)/.exec(response.headers.get('server-timing') ?? '')?.[1]);
      return { status: response.status, text: await response.text(), load };
    },
    ask: (path, load) => ask(site, path, load),
  };
}

function started(project: ProjectCopy, args: readonly string[]): Promise<{ running: Running; site: string }> {
  return new Promise((resolve, reject) => {
    const ended = project.run('dev', ['--port', '0', ...args], {
      started: async (running) => {
        const output = await eventually(
          async () => running.output(),
          (printed) => /http:\/\/localhost:\d+/.test(printed),
        );
        resolve({ running, site: `${/http:\/\/localhost:\d+/.exec(output)?.[0]}/journal/` });
      },
    });
    // A server that ends by itself while it is asked says why.
    ended.then(({ code, output }) => {
      if (code !== null) process.stderr.write(`The server ended with ${code}:\n${output}\n`);
      reject(new Error(output));
    }, reject);
  });
}

async function ask(site: string, path: string, load: number): Promise<readonly ShownFault[] | 'load again'> {
  const { origin, host } = new URL(site);
  // Vite hands its token to scripts that import its client.
  const client = await (await fetch(`${origin}/@vite/client?import`)).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1];
  const socket = new WebSocket(`ws://${host}/?token=${token}`, 'vite-hmr');
  try {
    return await new Promise((resolve, reject) => {
      socket.onclose = () => reject(new Error('The server did not answer'));
      socket.onopen = () => {
        const data = { page: path, load };
        socket.send(JSON.stringify({ type: 'custom', event: 'casebook:ask', data }));
      };
      socket.onmessage = ({ data }) => {
        const message = JSON.parse(String(data));
        if (message.event === 'casebook:old') resolve('load again');
        if (message.event === 'casebook:faults') resolve(message.data);
      };
    });
  } finally {
    socket.close();
  }
}

/** Tries until a condition holds; fails with the last thing seen. */
export async function eventually<T>(look: () => Promise<T>, holds: (seen: T) => boolean): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const seen = await look();
    if (holds(seen)) return seen;
    if (Date.now() > end) throw new Error(`Never came true; last seen: ${JSON.stringify(seen).slice(0, 2000)}`);
    await sleep(50);
  }
}
