import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { refuseMalformed } from '../integrations/refuse-malformed.ts';
import { projectFolder, readOptions, refuse } from './options.ts';

/** `npm run preview`: the built site, served as it would be published. */
const { out = `${projectFolder}/dist`, port } = readOptions(['content', 'out', 'url', 'port']);
if (!existsSync(out)) refuse('There is no built site yet; run "npm run build" first');
// Loaded behind the options: it takes half a second, which a refusal and a help text need not wait for.
const { preview } = await import('astro');
const running = await preview({
  root: projectFolder,
  outDir: out,
  ...(port === undefined ? {} : { server: { port: Number(port) } }),
});
// Astro's types leave it out.
if ('server' in running) refuseMalformed(running.server as Server);
