import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyFor, withPolicy } from '../../src/site-parts/page-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const head = (inside: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${inside}<title>x</title></head></html>`;

const own = ['run()', '{}'];

/** A directive of the policy for a page. */
function directive(name: string, html: string): string {
  const found = policyFor(html, own)
    .split('; ')
    .find((each) => each.startsWith(name));
  return found ?? '';
}

describe('policyFor', () => {
  it('allows nothing but the site itself', () => {
    expect(policyFor(head(''), own)).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'",
    );
  });

  it('allows the styles that stand in the page, each once', () => {
    const html = head('<style>a{}</style><style media="print">b\n{}</style><style>a{}</style>');
    expect(directive('style-src', html)).toBe(`style-src 'self' ${hash('a{}')} ${hash('b\n{}')}`);
  });

  it.each([
    ['a script', '<script>run()</script>', ` ${hash('run()')}`],
    ['a module', '<script type="module">run()</script>', ` ${hash('run()')}`],
    ['speculation rules', '<script type="speculationrules">{}</script>', ` ${hash('{}')}`],
    ['a file', '<script type="module" src="/a.js"></script>', ''],
    ['none of the content', '<script>alert(1)</script><script>run()</script>', ` ${hash('run()')}`],
    ['data', '<script type="application/ld+json">{"a":1}</script>', ''],
  ])('allows what runs: %s', (_, script, allowed) => {
    expect(directive('script-src', head(script))).toBe(`script-src 'self'${allowed}`);
  });
});

describe('withPolicy', () => {
  it('puts the tag behind the declaration of the encoding', () => {
    expect(withPolicy(head(''), "default-src 'none'")).toBe(
      head('<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'),
    );
  });

  it('refuses a page without one', () => {
    expect(() => withPolicy('<html></html>', '')).toThrow('A page has no <meta charset="utf-8">');
  });
});
