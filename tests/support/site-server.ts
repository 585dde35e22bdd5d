import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { constants, createBrotliCompress } from 'node:zlib';
import type { Site } from './sites.ts';
import { builtFolder } from './sites.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.atom': 'application/atom+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

export interface SiteServer {
  /** Address of the home page, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a built site as a plain host would: files, index.html of a folder, 404.html for all else. */
export async function serveSite(site: Site): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = findFile(site, path);
    response.statusCode = found ? 200 : 404;
    const file = found ?? join(builtFolder(site), '404.html');
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    // As the site's own _headers say.
    if (path.includes('/_astro/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    send(file, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${site.base}`, close: () => closed(server) };
}

/** Text goes compressed to whoever takes it, as from any host. */
function send(file: string, request: IncomingMessage, response: ServerResponse): void {
  const stream = createReadStream(file);
  const isText = /^text\/|xml|javascript|json|svg/.test(String(response.getHeader('Content-Type')));
  if (!isText || !/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
    stream.pipe(response);
    return;
  }
  response.setHeader('Content-Encoding', 'br');
  stream.pipe(createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })).pipe(response);
}

function findFile(site: Site, path: string): string | undefined {
  if (!path.startsWith(site.base)) return undefined;
  const file = join(builtFolder(site), normalize(`/${path.slice(site.base.length)}`));
  const candidates = path.endsWith('/') ? [join(file, 'index.html')] : [file];
  return candidates.find((each) => existsSync(each) && statSync(each).isFile());
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
