import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { loadJournal } from './src/content/journal/load-journal.ts';
import { contentSecurity } from './src/integrations/content-security.ts';
import { draftsPage } from './src/integrations/drafts-page.ts';
import { livePreview } from './src/integrations/live-preview.ts';
import { pageSums } from './src/integrations/page-sums.ts';
import { galleys } from './src/integrations/publish-galleys.ts';
import { publishedFiles } from './src/integrations/published-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shareImages } from './src/integrations/share-images.ts';
import { textFiles } from './src/integrations/text-files.ts';
import { LiveContent } from './src/live/live-content.ts';
import { settings } from './src/settings/settings.ts';

// A journal.yaml with faults has no address; the loader is the one that reports them.
const { journal } = loadJournal();
const { journalCache, lastRun } = settings();
const live = new LiveContent();
const address = new URL(journal?.url ?? 'http://localhost');

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  cacheDir: join(lastRun, 'astro'),
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  experimental: { incrementalBuild: true, contentIntellisense: true },
  integrations: [
    livePreview(live),
    pageSums(),
    contentSecurity(),
    draftsPage(),
    galleys(live),
    publishedFiles(live),
    textFiles(live),
    shareImages(live),
    searchIndex(),
  ],
  vite: {
    cacheDir: join(journalCache, 'vite'),
    plugins: [tailwindcss()],
    // A script inlined into a page would need a hash in a strict Content-Security-Policy.
    build: { assetsInlineLimit: 0 },
    // A link may lead to a parent of its folder, or to a whole disk.
    server: { watch: { followSymlinks: false } },
  },
});
