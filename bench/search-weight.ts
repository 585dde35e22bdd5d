import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { startBrowser } from './start-browser.ts';
import { type Weight, weigh } from './weight.ts';

/** Two words that stand in the titles of many reports of the synthetic journal. */
const query = 'hepatic necrosis';

/** Files that servers compress; those of the index are compressed inside and sent as they are. */
const compressible: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Weighs all that a browser loads until the search page shows its first results, the page itself with it: in Chromium,
 * from a built site without a base path.
 *
 * @returns undefined where there is no browser
 */
export async function weighSearch(site: string): Promise<Weight | undefined> {
  const browser = await startBrowser();
  if (!browser) return undefined;
  const sent: Weight[] = [];
  const server = await serve(site, sent);
  try {
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/search/?q=${encodeURIComponent(query)}`);
    // Said once the first ten results are there, or that there is none.
    await page.getByText(`for “${query}”`).waitFor();
  } finally {
    await browser.close();
    server.close();
  }
  return sent.reduce((sum, { raw, gzip, brotli }) => ({
    raw: sum.raw + raw,
    gzip: sum.gzip + gzip,
    brotli: sum.brotli + brotli,
  }));
}

/** Serves the site and notes the weight of what it sends. */
async function serve(site: string, sent: Weight[]): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) {
      response.writeHead(404).end();
      return;
    }
    const type = compressible[extname(file)];
    sent.push(type === undefined ? { raw: bytes.length, gzip: bytes.length, brotli: bytes.length } : weigh(bytes));
    response.writeHead(200, { 'Content-Type': type ?? 'application/octet-stream' }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
