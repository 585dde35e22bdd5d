import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { startOf } from './context.ts';

/** The lines of a paragraph as they are typed. */
export function linesOf({ children }: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type !== 'text') lines.at(-1)?.push(child);
    else
      for (const [index, text] of textLines(child).entries()) {
        if (index > 0) lines.push([]);
        if (text.value !== '') lines.at(-1)?.push(text);
      }
  }
  return lines.filter((line) => line.length > 0);
}

function textLines(node: Text): Text[] {
  let at = 0;
  return node.value.split('\n').map((value) => {
    const from = at;
    at += value.length + 1;
    return sliced(node, from, value);
  });
}

/** A line without its first characters. */
export function withoutStart([first, ...rest]: readonly PhrasingContent[], length: number): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  const value = first.value.slice(length);
  return value === '' ? rest : [sliced(first, length, value), ...rest];
}

/** A stretch of a text, in its place. */
export function sliced(node: Text, from: number, value: string): Text {
  const { position } = node;
  const start = position && { ...position.start, offset: startOf(node) + from };
  return { ...node, value, position: position && start && { ...position, start } };
}

/** A paragraph of some lines, joined as Markdown joins them. */
export function paragraphOf(lines: readonly (readonly PhrasingContent[])[]): Paragraph {
  const children = lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'text' as const, value: '\n' }, ...line],
  );
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return { type: 'paragraph', children, position: start && end && { start, end } };
}
