import { expect, it } from 'vitest';
import {
  caddyRedirects,
  hostRedirects,
  nginxRedirects,
  redirectRules,
} from '../../../src/metadata/files/redirect-rules.ts';

const entry = { title: '', authors: [], formerDois: [] };
const rules = redirectRules({ url: 'https://example.org/journal' }, [
  { ...entry, path: 'articles/new/' },
  { ...entry, path: 'articles/old/', to: 'articles/new/' },
  { ...entry, path: 'issues/1/caf%C3%A9/', to: 'issues/1/1/' },
]);

it('an article leads to another with all its files, an issue alone', () => {
  const paths = rules.map(({ from }) => from);
  expect(paths[0]).toBe('/journal/articles/old/');
  expect(paths).toContain('/journal/articles/old/old.pdf');
  expect(rules.find(({ from }) => from.endsWith('/old.pdf'))?.to).toBe('/journal/articles/new/new.pdf');
  expect(rules.at(-1)).toEqual({ from: '/journal/issues/1/caf%C3%A9/', to: '/journal/issues/1/1/' });
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
    'redir "/journal/articles/old/" /journal/articles/new/ permanent\nredir "/journal/issues/1/café/" /journal/issues/1/1/ permanent\n',
  );
});
