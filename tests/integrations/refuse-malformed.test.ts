import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { isMalformed, refuseMalformed } from '../../src/integrations/refuse-malformed.ts';

describe('an address', () => {
  it.each([
    '/',
    '/articles/2020_001/',
    '/authors/%E7%8E%8B/',
    '/100%25/',
    '/a%20b.txt',
    '//',
    '*',
    '',
    '/?%E0%A4%A',
    '/a?x=%00%2f',
    `/${'a'.repeat(10_000)}`,
    '/@id/astro:scripts/page.js',
  ])('is whole: %j', (url) => {
    expect(isMalformed(url)).toBe(false);
  });

  it.each([
    '/%E0%A4%A',
    '/%',
    '/100%/',
    '/%zz',
    '/%u0041',
    '/%FF',
    '/%C0%AE%C0%AE/',
    '/%ED%A0%80',
    '/%00',
    '/a%0d%0aSet-Cookie:x',
    '/%1b%5b31m',
    '/%C2%9B31m',
    '/%7F',
    '/..%2f..%2Fetc/passwd',
    '/..%5c',
    'http://localhost/%',
  ])('is malformed: %j', (url) => {
    expect(isMalformed(url)).toBe(true);
  });
});

it('a server answers what is malformed itself, and leaves the rest to those who answered before', () => {
  const server = new EventEmitter();
  const passed: (string | undefined)[] = [];
  server.on('request', ({ url }) => passed.push(url));
  refuseMalformed(server);
  const written: unknown[] = [];
  const response = { writeHead: (status: number) => written.push(status), end: (text: string) => written.push(text) };
  for (const url of ['/a', '/%', undefined]) server.emit('request', { url }, response);
  expect(passed).toEqual(['/a', undefined]);
  expect(written).toEqual([
    400,
    'No page has this address: a "%" in it stands for no character, for a slash or for what cannot be seen',
  ]);
});
