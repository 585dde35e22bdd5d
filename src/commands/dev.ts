import { serveFromCache } from '../store/cache-locks.ts';
import { projectFolder, readOptions } from './options.ts';

/** `npm run dev`: the journal as it is being written, at an address of this machine. */
process.env['CASEBOOK_DRAFTS'] = '1';
const { port } = readOptions(['content', 'port']);
await serveFromCache();
// Loaded behind the options: it takes half a second, which a refusal and a help text need not wait for.
const { dev } = await import('astro');
await dev({ root: projectFolder, ...(port === undefined ? {} : { server: { port: Number(port) } }) });
