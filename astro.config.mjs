import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { loadJournal } from './src/content/journal/load-journal.ts';
import { livePreview } from './src/integrations/live-preview.ts';
import { serveParts } from './src/integrations/serve-parts.ts';
import { LiveContent } from './src/live/live-content.ts';
import { programOptions } from './src/program/program-options.ts';
import { settings } from './src/settings/settings.ts';

// For development servers and `npm run preview`: builds compile the pages with the same options, and make them by
// themselves (src/program/).

// A journal.yaml with faults has no address; the loader is the one that reports them.
const { journal } = loadJournal();
const { journalCache, lastRun } = settings();
const { vite, ...options } = programOptions(new URL(journal?.url ?? 'http://localhost').pathname);
const live = new LiveContent();

export default defineConfig({
  ...options,
  cacheDir: join(lastRun, 'astro'),
  experimental: { contentIntellisense: true },
  integrations: [livePreview(live), serveParts(live)],
  vite: {
    ...vite,
    cacheDir: join(journalCache, 'vite'),
    // A link may lead to a parent of its folder, or to a whole disk.
    server: { watch: { followSymlinks: false } },
  },
});
