import type { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Lets a server answer an address that no page can have with 400. Astro and Vite throw at it, in handlers that stand
 * before those of plugins and integrations, and show the trace of the error.
 */
export function refuseMalformed(server: EventEmitter): void {
  const answers = server.listeners('request') as Answer[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!isMalformed(request.url ?? '/')) for (const answer of answers) answer.call(server, request, response);
    else {
      response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(
        'No page has this address: a "%" in it stands for no character, for a slash or for what cannot be seen',
      );
    }
  });
}

/** Whether an address has escapes that are no characters, or parts that are not what they seem when they are decoded. */
export function isMalformed(url: string): boolean {
  const [path = ''] = url.split(/[?#]/, 1);
  try {
    return /%(?:2f|5c)/i.test(path) || /\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return true;
  }
}
