import type { AstroIntegration } from 'astro';
import { formatFault } from '../faults/report.ts';
import { settings } from '../loading/settings.ts';
import { readLoadResult } from '../loading/shared-content.ts';

/** Milliseconds in which the files that one "save" writes are taken together. */
const settleTime = 50;

/** In development: a change in the content folder reloads it; faults come to the browser over the page that they concern. */
export function contentReload(): AstroIntegration {
  return {
    name: 'casebook-content-reload',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'dev') process.env['CASEBOOK_KEEP_GOING'] = '1';
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        const { content } = settings();
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(content);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(content)) return;
          clearTimeout(timer);
          timer = setTimeout(async () => {
            await refreshContent?.({});
            await tellBrowser(server.ws);
          }, settleTime);
        });
        server.ws.on('connection', () => void tellBrowser(server.ws));
      },
    },
  };
}

interface Channel {
  send(payload: { type: 'full-reload' } | { type: 'error'; err: { message: string; stack: string } }): void;
}

async function tellBrowser(channel: Channel): Promise<void> {
  const errors = (await readLoadResult()).faults.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  channel.send({ type: 'error', err: { message: errors.map(formatFault).join('\n'), stack: '' } });
}
