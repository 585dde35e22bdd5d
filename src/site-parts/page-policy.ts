import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page, as strict as it works: nothing but what the site itself serves, the styles that
 * are in the page now, and of the scripts in it the program's own: one that the content brought in would not run.
 *
 * @param own texts of the scripts that the program puts into pages
 */
export function policyFor(html: string, own: readonly string[]): string {
  const directives = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...hashes(inlineScripts(html).filter((script) => own.includes(script)))],
    ['style-src', "'self'", ...hashes(inlineStyles(html))],
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['media-src', "'self'"],
    ['connect-src', "'self'"],
    ['manifest-src', "'self'"],
    ['form-action', "'self'"],
    ['base-uri', "'none'"],
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/** Puts the policy into a page before all that it rules: right behind the declaration of its encoding. */
export function withPolicy(html: string, policy: string): string {
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const placed = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + tag);
  if (placed === html)
    throw new Error('A page has no <meta charset="utf-8"> to put its Content-Security-Policy behind');
  return placed;
}

/** Scripts with a text of their own. Data such as JSON-LD is no script to a browser. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)]
    .filter(([, attributes = '']) => !/\ssrc=|\stype="?application\/(?:ld\+)?json/.test(attributes))
    .map(([, , text = '']) => text);
}

function inlineStyles(html: string): string[] {
  return [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, text = '']) => text);
}

/** The pages of a site share their styles and scripts: each distinct text is hashed once. */
const known = new Map<string, string>();

function hashes(texts: readonly string[]): string[] {
  return [...new Set(texts)].map((text) => {
    const hash = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    known.set(text, hash);
    return hash;
  });
}
