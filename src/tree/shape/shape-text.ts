import type { FootnoteDefinition, RootContent } from 'mdast';
import { parseText } from '../parse/parse-text.ts';
import { plainMarks } from '../parse/pasted-marks.ts';
import { resolveDefinitions } from '../parse/resolve-definitions.ts';
import { breachOf } from '../parse/text-limits.ts';
import { shapeBlocks } from './blocks.ts';
import { pointAt, type ShapeContext } from './context.ts';
import { convertInlineHtml } from './html/inline-html.ts';

/** A text as blocks of our own tree, still without numbers, and its notes, which stand at its end. */
export interface ShapedText {
  readonly blocks: RootContent[];
  readonly footnotes: readonly FootnoteDefinition[];
}

/**
 * Parses and shapes a file from an offset on; a text that breaches a limit is reported and empty.
 *
 * @param end where the text ends; that of the file where none is given
 */
export function shapeText(offset: number, context: ShapeContext, end?: number): ShapedText {
  const text = plainMarks(context.source.text.slice(offset, end));
  const breach = breachOf(text);
  if (breach) {
    context.addFault('nesting', offset + breach.offset, breach.message);
    return { blocks: [], footnotes: [] };
  }
  const parsed = parseText(text, pointAt(context.source, offset), context.parse);
  resolveDefinitions(parsed);
  for (const node of parsed.tooDeep)
    context.addFault('nesting', node, 'This is nested too deeply and is shown as typed');
  for (const { offset: at, message } of parsed.asterisks) context.addFault('asterisk', at, message);
  for (const { offset: at, message } of parsed.leftOut) context.addFault('braces', at, message);
  for (const parent of parsed.withHtml) convertInlineHtml(parent, context);
  for (const note of parsed.footnotes) note.children = shapeBlocks(note.children, context) as typeof note.children;
  return { blocks: shapeBlocks(parsed.children, context), footnotes: parsed.footnotes };
}
