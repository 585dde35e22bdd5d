import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Weight, weigh } from './weight.ts';

export interface PageWeight {
  /** The document with the styles and scripts that stand in it. */
  readonly html: Weight;
  /** Styles and scripts, those in the document and those in files, each together. */
  readonly css: Weight;
  readonly js: Weight;
  /** The document and every file that it asks for; an image counts once whatever its widths. */
  readonly requests: number;
}

/** Weighs a page of a built site without a base path. @param path of the page's folder: "articles/report-0001". */
export async function weighPage(site: string, path: string): Promise<PageWeight> {
  const html = await readFile(join(site, path, 'index.html'), 'utf8');
  const inline = (tag: string) => [...html.matchAll(new RegExp(`<${tag}(?=[\\s>])([^>]*)>([^]*?)</${tag}>`, 'g'))];
  const styles = inline('style').map((match) => match[2] ?? '');
  const scripts = inline('script').filter(([, attributes]) => !/type="(?!module)|src=/.test(attributes ?? ''));
  const links = (rel: string) =>
    addresses(html, new RegExp(`<link(?=[^>]*\\srel="${rel}")[^>]*\\shref="([^"]+)"`, 'g'));
  const styleFiles = links('stylesheet');
  const scriptFiles = addresses(html, /<script[^>]*\ssrc="([^"]+)"/g);
  const others = [...links('icon'), ...addresses(html, /<(?:img|iframe|source|video|audio)\s[^>]*\bsrc="([^"]+)"/g)];
  const texts = (files: readonly string[]) =>
    Promise.all(files.map((file) => readFile(join(site, path.concat('/'), ...fromRoot(file, path)), 'utf8')));
  return {
    html: weigh(html),
    css: weigh([...styles, ...(await texts(styleFiles))].join('')),
    js: weigh([...scripts.map((match) => match[2] ?? ''), ...(await texts(scriptFiles))].join('')),
    requests: 1 + new Set([...styleFiles, ...scriptFiles, ...others]).size,
  };
}

function addresses(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map((match) => match[1] ?? '').filter((found) => !found.startsWith('data:'));
}

/** Steps from the page's folder to a file. */
function fromRoot(address: string, path: string): string[] {
  const name = address.replace(/[?#].*$/, '');
  return name.startsWith('/') ? [...path.split('/').map(() => '..'), name] : [name];
}
