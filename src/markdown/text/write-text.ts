import type { RootContent } from 'mdast';
import { plainText } from './plain-text.ts';

/**
 * Blocks as plain paragraphs, parted by blank lines. A heading stands before the paragraph that it heads: "Background:
 * Carcinoid tumours …". Citations and marks of notes are left out.
 */
export function writeText(nodes: readonly RootContent[]): string {
  const paragraphs: string[] = [];
  let heading = '';
  for (const node of nodes) {
    if (node.type === 'heading') {
      if (heading !== '') paragraphs.push(heading);
      heading = line(plainText(node.children));
      continue;
    }
    const [first, ...rest] = paragraphsOf(node);
    if (first === undefined) continue;
    paragraphs.push(heading === '' ? first : `${heading.replace(/:$/, '')}: ${first}`, ...rest);
    heading = '';
  }
  if (heading !== '') paragraphs.push(heading);
  return paragraphs.join('\n\n');
}

function paragraphsOf(node: RootContent): string[] {
  const text = textsOf(node).map(line);
  return text.filter((paragraph) => paragraph !== '');
}

function textsOf(node: RootContent): string[] {
  switch (node.type) {
    case 'list':
    case 'blockquote':
    case 'listItem':
      return node.children.flatMap(textsOf);
    case 'table':
      return node.children.map((row) => row.children.map((cell) => line(plainText(cell.children))).join('; '));
    case 'figure':
      return node.caption ? [plainText(node.caption.children)] : [];
    case 'captionedTable':
      return [...(node.caption ? [plainText(node.caption.children)] : []), ...textsOf(node.table)];
    default:
      return [plainText([node])];
  }
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
