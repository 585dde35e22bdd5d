import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { lookup } from 'mrmime';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { publishFolderFiles } from '../../src/content/article/publish-folder-files.ts';
import { readPublished } from '../../src/content/published-source.ts';
import { fileStart } from '../../src/faults/fault.ts';
import { publishedKinds } from '../../src/files/published-kinds.ts';
import { openBrowser, patience } from '../support/browser.ts';
import { payloads } from './supplement-payloads.ts';

/** What plain hosts say of a file: none sends nosniff. */
const hosts: Readonly<Record<string, (name: string) => string | undefined>> = {
  'its type by its ending': (name) => lookup(name),
  'nothing of its type': () => undefined,
  'that it is text': () => 'text/plain',
  'that it is some bytes': () => 'application/octet-stream',
  'a type of no meaning': () => '*/*',
};

let root: string;
let site: string;
let browser: Browser;
/** Names of supplements that are refused. */
let refused: readonly string[];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'casebook-supplements-'));
  site = join(root, 'site');
  mkdirSync(site);
  vi.stubEnv('CASEBOOK_CONTENT', join(root, 'content'));
  vi.stubEnv('CASEBOOK_CACHE', join(root, 'cache'));
  refused = await publishAll(join(root, 'content', 'articles', 'x'));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

/** Gives each payload to each kind of supplement, and publishes what may be. */
async function publishAll(path: string): Promise<string[]> {
  mkdirSync(path, { recursive: true });
  const endings = [...publishedKinds.flatMap((kind) => kind.endings), 'svg', 'png', 'html', 'xml', 'php', 'foo'];
  for (const ending of endings)
    for (const [at, content] of Object.values(payloads).entries())
      writeFileSync(join(path, `p${at}.${ending}`), content);
  const files = readdirSync(path);
  const supplements = files.map((file) => ({ file, label: file }));
  const article = { id: 'x', supplements, pdf: undefined };
  const outcome = await publishFolderFiles({ id: 'x', path, files }, article, 'article.md', () => fileStart);
  for (const { name, ...file } of outcome.files) writeFileSync(join(site, name), await readPublished(file));
  const published = new Set(outcome.files.map(({ name }) => name));
  return files.filter((file) => !published.has(file));
}

/** Opens files as a host serves them, and counts the scripts that run. What no browser can tell apart is opened once. */
async function runsOf(folder: string, files: readonly string[], typeOf: (name: string) => string | undefined) {
  const seen = new Map(files.map((name) => [`${typeOf(name)} ${readFileSync(join(folder, name), 'latin1')}`, name]));
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url?.slice(1) ?? '');
    const type = typeOf(name);
    if (type !== undefined) response.setHeader('Content-Type', type);
    response.end(files.includes(name) ? readFileSync(join(folder, name)) : '');
  });
  const { port } = await listening(server);
  const context = await browser.newContext({ acceptDownloads: false });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  let runs = 0;
  await page.exposeFunction('ran', () => {
    runs += 1;
  });
  for (const name of seen.values()) {
    // What a browser keeps as a download is no page, and says so with an error.
    await page.goto(`http://127.0.0.1:${port}/${encodeURIComponent(name)}`).catch(() => undefined);
  }
  await context.close();
  server.closeAllConnections();
  server.close();
  return runs;
}

function listening(server: Server): Promise<AddressInfo> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address() as AddressInfo));
  });
}

describe.each(Object.entries(hosts))('on a host that says of a file %s', (_, typeOf) => {
  it('no supplement that is published runs a script', async () => {
    const published = readdirSync(site);
    expect(published.length).toBeGreaterThan(100);
    expect(await runsOf(site, published, typeOf)).toBe(0);
  });
});

it('the same payloads run where nothing refuses them', async () => {
  const folder = join(root, 'content', 'articles', 'x');
  const ending = (end: string) => refused.filter((name) => name.endsWith(end));
  expect(await runsOf(folder, ending('.html'), lookup)).toBeGreaterThan(10);
  expect(await runsOf(folder, ending('.foo'), () => undefined)).toBeGreaterThan(0);
});
