import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { heldIndex } from '../content/held-content.ts';
import type { Fault } from '../faults/fault.ts';
import { holdTexts } from '../live/hold-texts.ts';
import type { LiveContent } from '../live/live-content.ts';
import { shownFaults } from '../live/shown-faults.ts';
import { guidePath } from '../model/guides.ts';
import { mostAttempts } from '../store/write-whole.ts';
import { decodedPath } from '../text/escaped-path.ts';
import { articlesAt } from './articles-at.ts';
import { loadHeader, type PageQuestion } from './fault-overlay/page-load.ts';
import { faultsPage } from './faults-page.ts';
import { followChanges } from './follow-changes.ts';
import { refuseMalformed } from './refuse-malformed.ts';
import { ofVite, sitePath } from './serve-parts.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

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
        injectScript('page', `import ${JSON.stringify(overlay)};`);
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        if (server.httpServer) refuseMalformed(server.httpServer);
        live.onChange = (isShown) => {
          if (isShown) forgetPaths(server);
          server.ws.send('casebook:changed', {});
        };
        followChanges(server, live, () => refreshContent?.({ loaders: ['casebook-articles'] }));
        answerFromLoaded(server, live);
        server.ws.on('casebook:ask', async ({ page, load }: PageQuestion, client) => {
          await live.upToDate();
          if (load < live.shown) client.send('casebook:old', {});
          else client.send('casebook:faults', shownFaults(faultsOn(page, live.faults)));
        });
      },
    },
  };
}

/**
 * Errors keep every page from being made anew; a warning or a piece of advice is told on the page of its report. Nothing
 * is told over the guides, which explain it.
 *
 * @param page its path below the root of the site, as its address has it
 */
function faultsOn(page: string, faults: readonly Fault[]): Fault[] {
  if (page.startsWith(guidePath())) return [];
  const [, id] = /^articles\/([^/]+)\//.exec(page) ?? [];
  const report = id === undefined ? undefined : `articles/${decodedPath(id)}/`;
  return faults.filter(({ severity, path }) => severity === 'error' || (report !== undefined && path.includes(report)));
}

/** Astro keeps the paths of pages until it hears of a change. */
function forgetPaths(server: Server): void {
  for (const name of pageEnvironments) server.environments[name]?.hot.send('astro:content-changed', {});
}

/**
 * No page is made before what is on the disk now is loaded, and what the page of an article shows is at hand; none where
 * there never was a content without errors. Every answer carries the number of the load that it shows, or of one before.
 */
function answerFromLoaded(server: Server, live: LiveContent): void {
  const { base } = server.config;
  server.middlewares.use(async (request, response, next) => {
    try {
      const path = sitePath(request.url, base);
      if (ofVite.test(path)) return next();
      await live.upToDate();
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader(...loadHeader(live.shown));
      if (await holdTextsAt(path, live)) return next();
      response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(faultsPage(base, overlay, live.faults));
    } catch (error) {
      next(error);
    }
  });
}

/** @returns whether there is a content to show, with the texts that belong to the path */
async function holdTextsAt(path: string, live: LiveContent): Promise<boolean> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const index = heldIndex();
    if (!index) return false;
    const lost = await holdTexts(index, articlesAt(path, index));
    if (lost.length === 0) return true;
    await live.remake(lost);
  }
  return false;
}
