import type { Nodes } from 'mdast';

/** What holds nodes: a node, or a field of one. */
export interface PartOfNode {
  readonly children: readonly Nodes[];
}

/** All that holds the nodes within a node, in the order of the page: its fields that hold some, and itself. */
export function partsOf(node: Nodes): readonly PartOfNode[] {
  switch (node.type) {
    case 'figure':
      return node.caption ? [node.caption] : [];
    case 'media':
      return [...(node.caption ? [node.caption] : []), { children: node.transcript ?? [] }];
    case 'captionedTable':
      return [...(node.caption ? [node.caption] : []), node.table, ...node.notes];
    case 'box':
      return [{ children: node.title }, node];
    case 'blockquote':
      return [node, { children: node.source ?? [] }];
    case 'definitionList':
      return node.items.flatMap(({ term, definitions }) => [term, ...definitions].map((children) => ({ children })));
    default:
      return 'children' in node ? [node] : [];
  }
}
