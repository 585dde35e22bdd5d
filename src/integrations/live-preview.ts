import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import type { Fault } from '../faults/fault.ts';
import { ensureCitationsOf } from '../loading/ensure-citations.ts';
import { heldIndex } from '../loading/last-content.ts';
import type { LiveContent } from '../loading/live-content.ts';
import { settings } from '../loading/settings.ts';
import { shownFaults } from '../loading/shown-faults.ts';
import type { Article } from '../model/article.ts';
import type { JournalIndex } from '../model/journal-index.ts';
import { faultsPage } from './faults-page.ts';
import { ofVite } from './site-file.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Milliseconds in which the files that one "save" writes are taken together. */
const settleTime = 30;

/** The environments in which Astro runs pages. */
const pageEnvironments = ['ssr', 'prerender'];

const overlay = fileURLToPath(new URL('./fault-overlay/overlay.ts', import.meta.url));

/** In development: pages follow the content folder, and what is wrong in it is shown over them. */
export function livePreview(live: LiveContent): AstroIntegration {
  return {
    name: 'casebook-live-preview',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        // Astro evaluates the loaders of its collections in module instances of their own.
        process.env['CASEBOOK_LIVE'] = '1';
        injectScript('page', `import ${JSON.stringify(overlay)};`);
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        void live.load();
        followChanges(server, live, () => refreshContent?.({ loaders: ['casebook-articles'] }));
        answerFromLoaded(server, live);
        server.ws.on('casebook:ask', async (page: string, client) => {
          await live.upToDate();
          client.send('casebook:faults', await shownFaults(faultsOn(page, live.faults)));
        });
      },
    },
  };
}

/** @param listAgain tells Astro, and with it code editors, which reports there are */
function followChanges(server: Server, live: LiveContent, listAgain: () => unknown): void {
  const { content } = settings();
  const articles = join(content, 'articles', sep);
  let timer: NodeJS.Timeout | undefined;
  let shown = heldIndex();
  // The content folder itself may be a link, which a slash at its end follows.
  server.watcher.add(content + sep);
  server.watcher.on('all', (event, file) => {
    if (!file.startsWith(content)) return;
    live.change(file);
    if (event !== 'change' && file.startsWith(articles) && basename(file) === 'article.md') listAgain();
    clearTimeout(timer);
    timer = setTimeout(async () => {
      await live.upToDate();
      if (heldIndex() !== shown) showAgain(server);
      shown = heldIndex();
      server.ws.send('casebook:changed', {});
    }, settleTime);
  });
}

/**
 * Errors keep every page from being made anew; a warning or a piece of advice is told on the page of its report.
 *
 * @param page path of its address
 */
function faultsOn(page: string, faults: readonly Fault[]): Fault[] {
  const [, id] = /\/articles\/([^/]+)\//.exec(page) ?? [];
  const report = id === undefined ? undefined : `articles/${decodeURIComponent(id)}/`;
  return faults.filter(({ severity, path }) => severity === 'error' || (report !== undefined && path.includes(report)));
}

/** Astro keeps the paths of pages until it hears of a change; browsers keep the page. */
function showAgain(server: Server): void {
  for (const name of pageEnvironments) server.environments[name]?.hot.send('astro:content-changed', {});
  server.ws.send({ type: 'full-reload' });
}

/**
 * What an article's page and files need is made first. No page is made while the content is being loaded, and none where
 * there never was a content without errors.
 */
function answerFromLoaded(server: Server, live: LiveContent): void {
  const { base } = server.config;
  server.middlewares.use(async (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
    if (ofVite.test(path)) return next();
    try {
      await live.upToDate();
      const index = heldIndex();
      if (!index) {
        response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(faultsPage(base, overlay, live.faults));
        return;
      }
      await ensureCitationsOf(index, articlesAt(path, index));
      next();
    } catch (error) {
      next(error);
    }
  });
}

/** The article that a page or a file belongs to, and its earlier versions. */
function articlesAt(path: string, { byId, versions }: JournalIndex): Article[] {
  const article = byId.get(/^articles\/([^/]+)/.exec(path)?.[1] ?? '');
  if (!article) return [];
  return [article, ...versions.map((each) => each.article).filter(({ id }) => id === article.id)];
}
