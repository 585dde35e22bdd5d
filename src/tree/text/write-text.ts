import type { Block } from '../../model/tree/block.ts';
import { type Node, noOther } from '../../model/tree/node.ts';
import { formulaWords } from './formula-words.ts';
import { plainText } from './plain-text.ts';

/** Blocks as plain paragraphs, parted by blank lines. Citations and marks of notes are left out. */
export function writeText(nodes: readonly Block[]): string {
  return writeParagraphs(nodes, (line) => plainText(line)).join('\n\n');
}

/** The same as readers search it: of a formula what it shows, where `writeText` has its TeX. */
export function writeSearchedText(nodes: readonly Block[]): string {
  return writeParagraphs(nodes, (line) => plainText(line, formulaWords)).join('\n\n');
}

type WriteLine = (nodes: readonly Node[]) => string;

/** Blocks as nothing but paragraphs. A heading stands before the one that it heads: "Background: Carcinoid tumours …". */
export function writeParagraphs(nodes: readonly Block[], writeLine: WriteLine): string[] {
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

function paragraphsOf(node: Block, writeLine: WriteLine): string[] {
  const text = textsOf(node, writeLine).map(line);
  return text.filter((paragraph) => paragraph !== '');
}

function textsOf(node: Block, writeLine: WriteLine): string[] {
  switch (node.type) {
    case 'list':
      return node.children.flatMap(({ children }) => children.flatMap((child) => textsOf(child, writeLine)));
    case 'box':
      return [
        ...(node.title ? [writeLine(node.title)] : []),
        ...node.children.flatMap((child) => textsOf(child, writeLine)),
      ];
    case 'blockquote':
      return [
        ...node.children.flatMap((child) => textsOf(child, writeLine)),
        ...(node.source ? [`— ${writeLine(node.source)}`] : []),
      ];
    case 'definitionList':
      return node.items.flatMap(({ term, definitions }) => {
        const [first = '', ...rest] = definitions.flat().flatMap((block) => textsOf(block, writeLine));
        return [`${line(writeLine(term))}: ${first}`, ...rest];
      });
    case 'table':
      return node.rows.map((row) => row.map((cell) => line(writeLine(cell.children))).join('; '));
    case 'figure':
      return node.caption ? [writeLine(node.caption)] : [];
    case 'media':
      return [
        ...(node.caption ? [writeLine(node.caption)] : []),
        ...(node.transcript ?? []).flatMap((child) => textsOf(child, writeLine)),
      ];
    case 'captionedTable':
      return [
        ...(node.caption ? [writeLine(node.caption)] : []),
        ...[node.table, ...(node.notes ?? []), ...(node.footnotes ?? []).flatMap(({ children }) => children)].flatMap(
          (child) => textsOf(child, writeLine),
        ),
      ];
    case 'paragraph':
    case 'heading':
    case 'code':
    case 'math':
    case 'thematicBreak':
      return [writeLine([node])];
    default:
      return noOther(node);
  }
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
