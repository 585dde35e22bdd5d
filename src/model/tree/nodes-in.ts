import type { TextTree } from '../article-text.ts';
import { type Node, noOther } from './node.ts';

/** The nodes and all that is in them, in the order of the page. */
export function* nodesIn(nodes: readonly Node[]): Generator<Node, void> {
  for (const node of nodes) {
    yield node;
    yield* nodesIn(childrenOf(node));
  }
}

/** The nodes of all parts of a text. */
export function nodesInText({ abstract, learningPoints, body, footnotes, statements }: TextTree): Node[] {
  const apart = [...footnotes, ...statements].flatMap(({ children }) => children);
  return [...nodesIn([...abstract, ...learningPoints, ...body, ...apart])];
}

function childrenOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'underline':
    case 'smallCapitals':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'subscript':
    case 'superscript':
    case 'link':
      return node.children;
    case 'blockquote':
      return [...node.children, ...(node.source ?? [])];
    case 'definitionList':
      return node.items.flatMap(({ term, definitions }) => [...term, ...definitions.flat()]);
    case 'box':
      return [...(node.title ?? []), ...node.children];
    case 'list':
      return node.children.flatMap(({ children }) => children);
    case 'figure':
      return [...node.panels.map(({ image }) => image), ...(node.caption ?? [])];
    case 'media':
      return [...(node.poster ? [node.poster] : []), ...(node.caption ?? []), ...(node.transcript ?? [])];
    case 'captionedTable':
      return [
        ...(node.caption ?? []),
        node.table,
        ...(node.notes ?? []),
        ...(node.footnotes ?? []).flatMap(({ children }) => children),
      ];
    case 'table':
      return node.rows.flat().flatMap(({ children }) => children);
    case 'text':
    case 'inlineCode':
    case 'inlineMath':
    case 'break':
    case 'image':
    case 'citation':
    case 'crossReference':
    case 'footnoteReference':
    case 'code':
    case 'math':
    case 'thematicBreak':
      return [];
    default:
      return noOther(node);
  }
}
