import { execFileSync } from 'node:child_process';
import { load } from 'cheerio';
import type { XmlNode } from './inline.ts';
import { spacedText } from './spaced-text.ts';

/** The outputs whose words are counted. */
export const countedOutputs = ['page', 'offline HTML', 'JATS', 'PDF'] as const;
export type CountedOutput = (typeof countedOutputs)[number];

/** Marks of citations, and what no reader of the text sees. */
const notInPage = 'script, style, template, nav, dialog, svg, annotation, [popover], .citation';
const notInJats = 'xref[ref-type="bibr"], tex-math, alt-text, long-desc';

/** The text of an output that is read from its file. */
export function shownText(output: CountedOutput, file: Uint8Array): string {
  const markup = (): string => Buffer.from(file).toString();
  switch (output) {
    case 'page':
      return textOf(markup(), 'main', notInPage);
    case 'offline HTML':
      return textOf(markup(), 'body', notInPage);
    case 'JATS':
      return textOf(markup(), 'article', notInJats, true);
    case 'PDF':
      return execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: file, encoding: 'utf8', maxBuffer: 1e8 });
  }
}

function textOf(markup: string, selector: string, leftOut: string, xmlMode = false): string {
  const $ = load(markup, { xmlMode });
  const nodes = new Set<XmlNode>($(leftOut).toArray());
  const [node] = $(selector).toArray();
  return node ? spacedText($, node, (each) => nodes.has(each)) : '';
}
