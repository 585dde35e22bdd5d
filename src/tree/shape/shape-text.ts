import type { FootnoteDefinition, RootContent } from 'mdast';
import type { Point } from 'unist';
import { type Parse, parseText } from '../parse/parse-text.ts';
import { resolveDefinitions } from '../parse/resolve-definitions.ts';
import { breachOf } from '../parse/text-limits.ts';
import { shapeBlocks } from './blocks.ts';
import type { ShapeContext } from './context.ts';
import { convertInlineHtml } from './html/inline-html.ts';

/** A text as blocks of our own tree, still without numbers, and its notes, which stand at its end. */
export interface ShapedText {
  readonly blocks: RootContent[];
  readonly footnotes: readonly FootnoteDefinition[];
}

/** Parses and shapes a text; one that breaches a limit is reported and empty. @param base where it begins in the file of the context. */
export function shapeText(text: string, base: Point, parse: Parse, context: ShapeContext): ShapedText {
  const breach = breachOf(text);
  if (breach) {
    context.addFault('nesting', (base.offset ?? 0) + breach.offset, breach.message);
    return { blocks: [], footnotes: [] };
  }
  const parsed = parseText(text, base, parse);
  resolveDefinitions(parsed);
  for (const node of parsed.tooDeep)
    context.addFault('nesting', node, 'This is nested too deeply and is shown as typed');
  for (const parent of parsed.withHtml) convertInlineHtml(parent, context);
  for (const note of parsed.footnotes) note.children = shapeBlocks(note.children, context) as typeof note.children;
  return { blocks: shapeBlocks(parsed.children, context), footnotes: parsed.footnotes };
}
