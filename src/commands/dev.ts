import { dev } from 'astro';
import { serveFromCache } from '../store/cache-locks.ts';
import { projectFolder, readOptions } from './options.ts';

/** `npm run dev`: the journal as it is being written, at an address of this machine. */
process.env['CASEBOOK_DRAFTS'] = '1';
const { port } = readOptions(['content', 'port']);
await serveFromCache();
await dev({ root: projectFolder, ...(port === undefined ? {} : { server: { port: Number(port) } }) });
