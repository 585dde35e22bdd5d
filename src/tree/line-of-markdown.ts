import type { PhrasingContent } from 'mdast';
import { SourceText } from '../faults/fault.ts';
import { type RichNode, type RichText, unmarked } from '../model/text.ts';
import type { Inline } from '../model/tree/inline.ts';
import { noOther } from '../model/tree/node.ts';
import { parseText } from './parse/parse-text.ts';
import { pageParsers } from './parse/processor.ts';
import { inlinesOf } from './resolved-lines.ts';
import { noData } from './shape/context.ts';
import { convertInlineHtml } from './shape/html/inline-html.ts';
import { plainText } from './text/plain-text.ts';

/** Characters that may mean something in Markdown. */
const marks = /[\\`*_~^[\]<>&!\n]|:\/\/|www\./;

/** Titles and notices are checked with the front matter. */
const ignore = (): void => undefined;

/**
 * Reads one line of Markdown (a title, a notice): emphasis, sub- and superscript, code and links. Nothing in it makes a
 * list, a heading or a citation.
 */
export function readLine(markdown: string): RichText {
  const line = markdown.replace(/\s+/g, ' ').trim();
  if (!marks.test(line)) return unmarked(line);
  const source = new SourceText('', line);
  const parsed = parseText(line, { line: 1, column: 1, offset: 0 }, pageParsers.parseLine);
  const context = { source, addFault: ignore, comments: [], ...pageParsers, figures: false, readData: noData };
  for (const parent of parsed.withHtml) convertInlineHtml(parent, context);
  const phrasing = parsed.children.flatMap((block) =>
    'children' in block ? (block.children as PhrasingContent[]) : [],
  );
  const nodes = inlinesOf(phrasing, 'site');
  return { text: plainText(nodes), nodes: joined(nodes.map(richNode)) };
}

function richNode(node: Inline): RichNode {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'underline':
    case 'smallCapitals':
    case 'subscript':
    case 'superscript':
    case 'link':
      return { ...node, children: joined(node.children.map(richNode)) };
    case 'text':
    case 'inlineCode':
    case 'break':
      return node;
    case 'image':
      return { type: 'text', value: node.alt };
    case 'footnoteReference':
      return { type: 'text', value: `[^${node.label}]` };
    case 'citation':
      return { type: 'text', value: node.raw };
    case 'crossReference':
      return { type: 'text', value: node.text };
    case 'inlineMath':
      return { type: 'text', value: node.value };
    default:
      return noOther(node);
  }
}

/** Neighbouring texts as one. */
function joined(nodes: readonly RichNode[]): RichNode[] {
  const whole: RichNode[] = [];
  for (const node of nodes) {
    const last = whole.at(-1);
    if (node.type === 'text' && last?.type === 'text') whole.splice(-1, 1, { ...last, value: last.value + node.value });
    else whole.push(node);
  }
  return whole;
}
