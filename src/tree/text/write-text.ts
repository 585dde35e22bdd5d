import type { RootContent } from 'mdast';
import { plainText } from './plain-text.ts';

/** Blocks as plain paragraphs, parted by blank lines. Citations and marks of notes are left out. */
export function writeText(nodes: readonly RootContent[]): string {
  return writeParagraphs(nodes, plainText).join('\n\n');
}

type WriteLine = (nodes: readonly RootContent[]) => string;

/** Blocks as nothing but paragraphs. A heading stands before the one that it heads: "Background: Carcinoid tumours …". */
export function writeParagraphs(nodes: readonly RootContent[], writeLine: WriteLine): string[] {
  const paragraphs: string[] = [];
  let heading = '';
  for (const node of nodes) {
    if (node.type === 'heading') {
      if (heading !== '') paragraphs.push(heading);
      heading = line(writeLine(node.children));
      continue;
    }
    const [first, ...rest] = paragraphsOf(node, writeLine);
    if (first === undefined) continue;
    paragraphs.push(heading === '' ? first : `${heading.replace(/:$/, '')}: ${first}`, ...rest);
    heading = '';
  }
  if (heading !== '') paragraphs.push(heading);
  return paragraphs;
}

function paragraphsOf(node: RootContent, writeLine: WriteLine): string[] {
  const text = textsOf(node, writeLine).map(line);
  return text.filter((paragraph) => paragraph !== '');
}

function textsOf(node: RootContent, writeLine: WriteLine): string[] {
  switch (node.type) {
    case 'list':
    case 'blockquote':
    case 'listItem':
      return node.children.flatMap((child) => textsOf(child, writeLine));
    case 'table':
      return node.children.map((row) => row.children.map((cell) => line(writeLine(cell.children))).join('; '));
    case 'figure':
      return node.caption ? [writeLine(node.caption.children)] : [];
    case 'captionedTable':
      return [...(node.caption ? [writeLine(node.caption.children)] : []), ...textsOf(node.table, writeLine)];
    default:
      return [writeLine([node])];
  }
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
