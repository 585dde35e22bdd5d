import type { Nodes, RootContent } from 'mdast';
import type { SourceText } from '../faults/fault.ts';
import type { Comment, Display, Mention, ReportText, TextBlock } from '../model/report-text.ts';
import type { CaptionedTable, Figure, ManuscriptTree } from './nodes.ts';
import { endOf, startOf } from './shape/context.ts';
import type { FoundComment } from './shape/html/tokens.ts';
import { placedLine } from './text/line-writer.ts';
import { plainText } from './text/plain-text.ts';

interface Reading {
  readonly source: string;
  readonly blocks: TextBlock[];
  readonly displays: Display[];
  readonly mentions: Mention[];
  /** Ids of panels and figures, by the figure that they belong to. */
  readonly owners: ReadonlyMap<string, string>;
  part: TextBlock['part'];
}

/** The text of an article as the editorial check reads it, out of its resolved tree. */
export function reportText(
  tree: ManuscriptTree,
  figures: readonly Figure[],
  comments: readonly FoundComment[],
  source: SourceText,
): ReportText {
  const owners = new Map(
    figures.flatMap(({ id, panels }) => panels.map((panel): [string, string] => [panel.id ?? id, id])),
  );
  const to: Reading = { source: source.text, blocks: [], displays: [], mentions: [], owners, part: 'body' };
  for (const { name, children } of tree.children) {
    to.part = name;
    for (const child of children) readBlock(child, to);
  }
  to.part = 'notes';
  for (const note of tree.footnotes) for (const child of note.children) readBlock(child, to);
  const spans = [...tree.children.flatMap(({ children }) => children), ...tree.footnotes]
    .map((node) => [startOf(node), endOf(node)] as const)
    .toSorted(([a], [b]) => a - b);
  const { blocks, displays, mentions } = to;
  return { blocks, displays, mentions, comments: comments.map((comment) => withBlock(comment, spans)) };
}

function withBlock(comment: FoundComment, spans: readonly (readonly [number, number])[]): Comment {
  return { ...comment, block: spans.find(([, end]) => end > comment.offset) };
}

function readBlock(node: RootContent, to: Reading): void {
  switch (node.type) {
    case 'heading':
      add('heading', node.children, to, node.depth);
      return;
    case 'paragraph':
      add('paragraph', node.children, to);
      return;
    case 'table':
      for (const row of node.children) for (const cell of row.children) add('cell', cell.children, to);
      return;
    case 'figure':
      addDisplay(node, to);
      return;
    case 'captionedTable':
      addDisplay(node, to);
      readBlock(node.table, to);
      return;
    default:
      if ('children' in node) for (const child of node.children) readBlock(child as RootContent, to);
  }
}

function add(kind: TextBlock['kind'], nodes: readonly Nodes[], to: Reading, depth?: number): void {
  to.blocks.push({ kind, part: to.part, depth, ...placedLine(nodes, to.source) });
  findMentions(nodes, kind === 'caption', to);
}

function addDisplay(node: Figure | CaptionedTable, to: Reading): void {
  const caption = node.caption?.children ?? [];
  const panels = node.type === 'figure' ? node.panels : [];
  to.displays.push({
    kind: node.type === 'figure' ? 'figure' : 'table',
    id: node.id,
    name: node.name,
    offset: startOf(node as Nodes),
    caption: plainText(caption),
    images: panels.map(({ image }) => ({ alt: image.alt ?? '', offset: startOf(image) })),
  });
  if (caption.length > 0) add('caption', caption, to);
}

function findMentions(nodes: readonly Nodes[], inCaption: boolean, to: Reading): void {
  for (const node of nodes) {
    if (node.type === 'crossReference' && node.target !== undefined)
      to.mentions.push({ id: to.owners.get(node.target) ?? node.target, offset: startOf(node), inCaption });
    else if ('children' in node) findMentions(node.children, inCaption, to);
  }
}
