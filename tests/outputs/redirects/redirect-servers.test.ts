import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  caddyRedirects,
  nginxRedirects,
  type RedirectRule,
  redirectRules,
} from '../../../src/outputs/redirects/redirect-rules.ts';
import { hasServer, type Program, startServer, type WebServer } from '../../support/web-server.ts';

const entry = { title: '', authors: [], formerDois: [] };
const journals = ['https://example.org', 'https://example.org/a/journal', "https://example.org/it's;$host{}/*"];

/** Addresses that a journal may have had. */
const paths = [
  'articles/old/',
  'articles/2020_001.530-b/',
  'issues/1/caf%C3%A9/',
  'issues/Suppl%201/5-6/',
  'authors/%E7%8E%8B%E5%B0%8F%E6%98%8E/',
];

/** Paths that no journal can have, for the rules are written so that they could hold any. */
const hostile: readonly string[] = [
  '/%22%20%7B%20root%20/;%20%7D%20location%20/x%22/',
  '/";} location /x { root /; } location = "/',
  '/x%22%20%7B%20return%20200%20%22taken',
  '/$host/%24uri/$request_uri/',
  '/{$HOME}/{env.HOME}/{http.request.host}/',
  '/`}{`/%60/',
  "/it's (new) [one], a?b*c/",
  '/back\\slash/%5C%22/',
  '/%0A%7D%0Aroot%20*%20/%0A/',
  '/#fragment %23/',
  '/:splat/*/',
  '/a%25b/100%/',
  '/caf\u00e9 \u2028 \u202e/',
];
const to = '/journal/$host/{host}/";return 200 "x/';
const escapedTo = '/journal/%24host/%7Bhost%7D/%22%3Breturn%20200%20%22x/';

const rulesOf = (url: string): readonly RedirectRule[] =>
  redirectRules(
    { url },
    paths.map((path, at) => ({ ...entry, path, to: `articles/new-${at}/` })),
  );
const rules = [...journals.flatMap(rulesOf), ...hostile.map((from) => ({ from, to }))];

/** What a reader's browser sends for an address. */
const sent = (path: string): string =>
  encodeURI(path.replace(/%(?![\dA-F]{2})/gi, '%25'))
    .replaceAll(/%25(?=[\dA-F]{2})/g, '%')
    .replaceAll('?', '%3F')
    .replaceAll('#', '%23');

const programs: readonly (Program & { readonly asks: string })[] = [
  {
    name: 'nginx',
    asks: '-v',
    arguments: (folder, file) => ['-p', folder, '-c', file, '-e', 'stderr'],
    configuration: (port, folder) => `daemon off; master_process off; pid ${folder}/pid; events {}
http {
  access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server { listen 127.0.0.1:${port}; root ${folder}; location / { return 404 "nothing"; }
${nginxRedirects(rules)} }
}`,
  },
  {
    name: 'caddy',
    asks: 'version',
    arguments: (_, file) => ['run', '--config', file, '--adapter', 'caddyfile'],
    configuration: (port) => `{
  admin off
}
http://127.0.0.1:${port} {
  ${caddyRedirects(rules)}
  respond "nothing" 404
}`,
  },
];

describe.each(programs.map((program) => [program.name, program] as const))('%s', (name, program) => {
  const there = hasServer(name, program.asks);
  let server: WebServer;
  beforeAll(async () => {
    if (there) server = await startServer(program);
  }, 60_000);
  afterAll(() => server?.stop());

  it.skipIf(!there)('leads every old address of a journal to the new one', async () => {
    for (const { from, to: expected } of journals.flatMap(rulesOf)) {
      expect({ from, ...(await server.ask(sent(from))) }).toMatchObject({ from, status: 301, to: expected });
    }
  });

  it.skipIf(!there).each(hostile)('takes no command from %s', async (from) => {
    expect(await server.ask(sent(from))).toMatchObject({ status: 301, to: escapedTo });
  });

  it.skipIf(!there).each(['/x', '/x/etc/passwd', '/', '/etc/passwd', '/aXb/'])('has nothing at %s', async (path) => {
    expect(await server.ask(path)).toMatchObject({ status: 404, body: 'nothing' });
  });
});
