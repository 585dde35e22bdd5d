import type { PhrasingContent } from 'mdast';
import { SourceText } from '../../faults/fault.ts';
import { labelsOf } from '../../language/labels.ts';
import type { RichText } from '../../model/text.ts';
import { writeInlines } from '../../outputs/html/tree/inlines.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { parseText } from '../../tree/parse/parse-text.ts';
import { lineProcessor } from '../../tree/parse/processor.ts';
import { inlinesOf } from '../../tree/resolved.ts';
import { convertInlineHtml } from '../../tree/shape/html/inline-html.ts';
import { plainText } from '../../tree/text/plain-text.ts';

/** Characters that may mean something in Markdown. */
const marks = /[\\`*_~^[\]<>&!\n]|:\/\/|www\./;

/** Titles and notices are checked with the front matter. */
const ignore = (): void => undefined;

/**
 * One line of Markdown (a title, a notice) as plain text and as safe inline HTML: emphasis, sub- and superscript, code
 * and links. Nothing in it makes a list, a heading or a citation.
 */
export function inlineMarkdown(markdown: string): RichText {
  const line = markdown.replace(/\s+/g, ' ').trim();
  if (!marks.test(line)) return { text: line, html: escapeHtml(line) };
  const source = new SourceText('', line);
  const parsed = parseText(line, { line: 1, column: 1, offset: 0 }, (text) => lineProcessor.parse(text));
  const context = {
    source,
    report: ignore,
    comments: [],
    parseLine: (text: string) => lineProcessor.parse(text),
    figures: false,
  };
  for (const parent of parsed.withHtml) convertInlineHtml(parent, context);
  const phrasing = parsed.children.flatMap((block) =>
    'children' in block ? (block.children as PhrasingContent[]) : [],
  );
  const nodes = inlinesOf(phrasing, 'site');
  const html = writeInlines(nodes, { labels: labelsOf('en'), inLink: false });
  return { text: plainText(nodes), html };
}
