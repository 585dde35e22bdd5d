import type { Break, Nodes, PhrasingContent, Text } from 'mdast';

/** Stands for the breaks of lines that word processors write. */
const separator = '\u2028';

/** A text whose breaks of lines within a paragraph are all one character, and without breaks of pages. */
export function plainBreaks(text: string): string {
  const plain = text.replace(/[\v\u2029]/g, separator).replaceAll('\f', ' ');
  // The last one of a line parts nothing.
  return plain.replace(/\u2028+(?=[ \t]*(?:\n|$))/g, (found) => ' '.repeat(found.length));
}

/** Makes breaks of the separators among the children of a node, in place. */
export function breakLines(node: Nodes): void {
  if ('value' in node && node.type !== 'text') node.value = node.value.replaceAll(separator, '\n');
  if (!('children' in node)) return;
  const children = node.children as PhrasingContent[];
  if (!children.some(hasSeparator)) return;
  node.children = children.flatMap((child): PhrasingContent[] =>
    hasSeparator(child) ? linesOf(child) : [child],
  ) as typeof node.children;
}

const hasSeparator = (node: Nodes): node is Text => node.type === 'text' && node.value.includes(separator);

function linesOf({ value, position }: Text): (Text | Break)[] {
  let at = 0;
  return value.split(separator).flatMap((line, index): (Text | Break)[] => {
    const from = at;
    at += line.length + 1;
    const point = (by: number) => ({ ...position?.start, offset: (position?.start.offset ?? 0) + by });
    const place = position && { position: { ...position, start: { ...position.start, ...point(from) } } };
    const text: Text[] = line.trim() === '' ? [] : [{ type: 'text', value: line, ...place }];
    return index === 0 ? text : [{ type: 'break' }, ...text];
  });
}
