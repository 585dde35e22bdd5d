import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { projectFolder, readOptions, refuse } from './options.ts';

/** `npm run preview`: the built site, served as it would be published. */
const { out = `${projectFolder}/dist`, port } = readOptions(['content', 'out', 'url', 'port']);
if (!existsSync(out)) refuse('There is no built site yet; run "npm run build" first');
await preview({ root: projectFolder, outDir: out, ...(port === undefined ? {} : { server: { port: Number(port) } }) });
