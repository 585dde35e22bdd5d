import { createServer, type Server } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { createServer as createNetServer } from 'node:net';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sanitiseSvg } from '../../../src/images/sanitise-svg.ts';
import { openBrowser, patience } from '../../support/browser.ts';
import { payloads } from './payloads.ts';

/** A browser to which every other host is this one, which counts who calls. */
let browser: Browser;
let foreign: NetServer;
let own: Server;
let origin: string;
const drawings = new Map<string, string>();
let calls = 0;

const listening = (server: NetServer): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

beforeAll(async () => {
  foreign = createNetServer((socket) => {
    calls++;
    socket.destroy();
  });
  own = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(url);
    if (path.endsWith('.html')) {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html><title>page</title><img src="${encodeURIComponent(path.slice(1, -5))}">`);
      return;
    }
    response.setHeader('Content-Type', 'image/svg+xml');
    response.end(drawings.get(path.slice(1)) ?? '<svg xmlns="http://www.w3.org/2000/svg"/>');
  });
  const port = await listening(foreign);
  origin = `http://127.0.0.1:${await listening(own)}`;
  browser = await openBrowser([`--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`]);
});
afterAll(async () => {
  await browser.close();
  foreign.close();
  own.close();
});

/** Names of the drawings that asked another host or ran a script, opened by themselves and as an image of a page. */
async function intruders(chosen: readonly (readonly [name: string, drawing: string])[]): Promise<string[]> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  page.on('dialog', (dialog) => dialog.dismiss());
  const found: string[] = [];
  for (const [at, [name, drawing]] of chosen.entries()) {
    drawings.set(`${at}.svg`, drawing);
    for (const place of [`${at}.svg`, `${at}.svg.html`]) {
      calls = 0;
      let asked = 0;
      const count = (request: { url(): string }) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) asked++;
      };
      page.on('request', count);
      await page.goto(`${origin}/${place}`, { waitUntil: 'load' });
      // What loads only once it is painted has been painted by then.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const ran = (await page.title()) === 'run';
      page.off('request', count);
      if (calls > 0 || asked > 0 || ran) found.push(`${name} (${place.endsWith('.html') ? 'image' : 'document'})`);
    }
  }
  await page.close();
  return found;
}

it('no drawing asks another host or runs a script once it is sanitised', async () => {
  const clean: [string, string][] = [];
  for (const [name, drawing] of payloads) {
    const bytes = await sanitiseSvg(Buffer.from(drawing)).catch(() => undefined);
    if (bytes) clean.push([name, bytes.toString()]);
  }
  expect(clean.length).toBeGreaterThan(payloads.length * 0.9);
  expect(await intruders(clean)).toEqual([]);
});

it('the browser would have told', async () => {
  const found = await intruders(
    payloads.filter(([name]) =>
      /^(script|image|use|attribute, plain|attribute, escaped letter|style, plain|sheet @import|sheet by instruction)/.test(
        name,
      ),
    ),
  );
  expect(found).toEqual(
    expect.arrayContaining([
      'script (document)',
      'image (document)',
      'attribute, plain (document)',
      'attribute, escaped letter (document)',
    ]),
  );
});
