import { positionAt, type ShapeContext } from '../context.ts';
import type { HtmlPart } from './elements.ts';
import type { MarkKind } from './tokens.ts';

/** Marks between "<" and ">" that are no elements: comments are noted, others reported, and kept where they may be words. */
export function otherMarks(
  kind: MarkKind,
  text: string,
  offset: number,
  { addFault, source, comments }: ShapeContext,
): HtmlPart[] {
  if (kind === 'comment') {
    comments.push({ text, offset });
    return [];
  }
  if (kind === 'unclosed') {
    addFault('html-unclosed', offset, 'This comment is never closed and hides all text after it; close it with "-->"');
    return [];
  }
  if (kind === 'instruction') {
    addFault('html-removed', offset, `"${shortened(text)}" is not allowed; it was removed`);
    return [];
  }
  addFault(
    'html-removed',
    offset,
    `"${shortened(text)}" is no element of HTML and was kept as typed; write "\\${shortened(text)}"`,
  );
  return [{ kind: 'node', node: { type: 'text', value: text, position: positionAt(source, offset) } }];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
