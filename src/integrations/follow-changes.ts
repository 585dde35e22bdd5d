import { basename, join, sep } from 'node:path';
import type { HookParameters } from 'astro';
import type { LiveContent } from '../live/live-content.ts';
import { settings } from '../settings/settings.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Milliseconds in which the files that one "save" writes are taken together. */
const settleTime = 10;

/**
 * Milliseconds after what the watcher tells for another look: of what it could tell within 50 ms of a change of the same
 * file, it tells nothing (`_throttle` of chokidar), and a removal it tells 100 ms late.
 */
const lateTime = 150;

/** Milliseconds between looks while somebody has a page open: no watcher sees a change on every disk of a network. */
const idleTime = 3000;

/**
 * Lets pages that are open follow the content folder. What the watcher tells is a hint that it is time to look.
 *
 * @param listAgain tells Astro, and with it code editors, which reports there are
 */
export function followChanges(server: Server, live: LiveContent, listAgain: () => unknown): void {
  const { content } = settings();
  const articles = join(content, 'articles', sep);
  const look = () => void live.upToDate();
  let soon: NodeJS.Timeout | undefined;
  let late: NodeJS.Timeout | undefined;
  server.watcher.add(content);
  server.watcher.on('all', (event, file) => {
    if (!file.startsWith(content)) return;
    if (event !== 'change' && file.startsWith(articles) && basename(file) === 'article.md') listAgain();
    clearTimeout(soon);
    clearTimeout(late);
    soon = setTimeout(look, settleTime);
    late = setTimeout(look, lateTime);
  });
  setInterval(() => server.ws.clients.size > 0 && look(), idleTime).unref();
  look();
}
