import { expect, it } from 'vitest';
import {
  caddyRedirects,
  hostRedirects,
  nginxRedirects,
  redirectRules,
} from '../../../src/outputs/redirects/redirect-rules.ts';

const entry = { title: '', authors: [], formerDois: [] };
const rules = redirectRules({ url: 'https://example.org/journal' }, [
  { ...entry, path: 'articles/new/' },
  { ...entry, path: 'articles/old/', to: 'articles/new/' },
  { ...entry, path: 'issues/1/caf%C3%A9/', to: 'issues/1/1/' },
]);

it('an article leads to another with all its files, an issue with its feeds and records', () => {
  const paths = rules.map(({ from }) => from);
  expect(paths[0]).toBe('/journal/articles/old/');
  expect(paths).toContain('/journal/articles/old/old.pdf');
  expect(rules.find(({ from }) => from.endsWith('/old.pdf'))?.to).toBe('/journal/articles/new/new.pdf');
  expect(rules).toContainEqual({ from: '/journal/issues/1/caf%C3%A9/', to: '/journal/issues/1/1/' });
  expect(rules).toContainEqual({ from: '/journal/issues/1/caf%C3%A9/feed.rss', to: '/journal/issues/1/1/feed.rss' });
  expect(rules.at(-1)).toEqual({
    from: '/journal/issues/1/caf%C3%A9/articles.csl.json',
    to: '/journal/issues/1/1/articles.csl.json',
  });
});

it('is written for hosts, nginx and Caddy', () => {
  const some = rules.filter(({ from }) => from.endsWith('/'));
  expect(hostRedirects(some)).toBe(
    '/journal/articles/old/ /journal/articles/new/ 301\n/journal/issues/1/caf%C3%A9/ /journal/issues/1/1/ 301\n',
  );
  expect(nginxRedirects(some)).toBe(
    'location = "/journal/articles/old/" { return 301 /journal/articles/new/; }\nlocation = "/journal/issues/1/café/" { return 301 /journal/issues/1/1/; }\n',
  );
  expect(caddyRedirects(some)).toBe(
    [
      '@moved1 path_regexp "^/journal/articles/old/$"',
      'redir @moved1 /journal/articles/new/ permanent',
      '@moved2 path_regexp "^/journal/issues/1/café/$"',
      'redir @moved2 /journal/issues/1/1/ permanent',
      '',
    ].join('\n'),
  );
});

it('holds no sign that a server takes for its own', () => {
  const hostile = [{ from: '/a" {$b}; *.#\n:c%', to: '/`$d`{e} "f";' }];
  expect(hostRedirects(hostile)).toBe(
    '/a%22%20%7B%24b%7D%3B%20%2A.%23%0A%3Ac%25 /%60%24d%60%7Be%7D%20%22f%22%3B 301\n',
  );
  expect(nginxRedirects(hostile)).toBe(
    'location = "/a\\" {$b}; *.#\n:c%" { return 301 /%60%24d%60%7Be%7D%20%22f%22%3B; }\n',
  );
  expect(caddyRedirects(hostile)).toBe(
    '@moved1 path_regexp "^/a\\x22\\x20\\x7b\\x24b\\x7d\\x3b\\x20\\x2a\\.\\x23\\x0a\\x3ac\\x25$"\nredir @moved1 /%60%24d%60%7Be%7D%20%22f%22%3B permanent\n',
  );
});
