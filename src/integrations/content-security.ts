import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pLimit from 'p-limit';
import { prefetchRules, themeScript } from '../model/inline-scripts.ts';
import { settings } from '../settings/settings.ts';
import { hostHeaders } from './host-headers.ts';
import { policyFor, withPolicy } from './page-policy.ts';

/** Pages at a time: enough to keep the disk busy. */
const atOnce = 64;

/**
 * Puts a strict Content-Security-Policy into every page, with the hashes of the scripts and styles that stand in it, and
 * writes the headers that only a host can send. Comes before the integrations that copy files of the editors into the
 * site, which stay as they are.
 */
export function contentSecurity(): AstroIntegration {
  let base = '/';
  return {
    name: 'casebook-content-security',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const pages = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html'));
        const own = [themeScript, prefetchRules(base.replace(/\/?$/, '/'))];
        await pLimit(atOnce).map(pages, (page) => protect(page, site, own));
        await writeFile(join(site, '_headers'), hostHeaders(base, settings().drafts));
      },
    },
  };
}

async function protect(page: string, site: string, own: readonly string[]): Promise<void> {
  const file = join(site, page);
  const html = await readFile(file, 'utf8');
  const searches = /^search[\\/]index\.html$/.test(page);
  await writeFile(file, withPolicy(html, policyFor(html, searches, own)));
}
