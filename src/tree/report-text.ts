import type { SourceText } from '../faults/fault.ts';
import type { Comment, Display, FoundComment, Mention, ReportText, TextBlock } from '../model/report-text.ts';
import type { Statement } from '../model/statement.ts';
import { anchorIn } from '../model/tree/anchors.ts';
import type { Block, CaptionedTable, Figure, Heading, Media } from '../model/tree/block.ts';
import type { Inline } from '../model/tree/inline.ts';
import { type Node, noOther } from '../model/tree/node.ts';
import { nodesIn } from '../model/tree/nodes-in.ts';
import type { BuiltTree } from './build-tree.ts';
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
  built: Pick<BuiltTree, 'parts' | 'statements' | 'footnotes' | 'comments' | 'empty'>,
  source: SourceText,
): ReportText {
  const { parts, statements, footnotes, comments, empty } = built;
  const blocks = [...parts, ...statements, ...footnotes].flatMap(({ children }) => children);
  const nodes = [...nodesIn(blocks)];
  const figures = nodes.filter((node) => node.type === 'figure');
  const tableNotes = nodes.flatMap((node) => (node.type === 'captionedTable' ? (node.footnotes ?? []) : []));
  const owners = new Map(
    figures.flatMap(({ id, panels }) => panels.map((panel): [string, string] => [panel.id ?? id, id])),
  );
  const to: Reading = { source: source.text, blocks: [], displays: [], mentions: [], owners, part: 'body' };
  for (const part of ['abstract', 'learning-points'] as const) {
    const heading = empty.get(part);
    if (heading) addHeading(heading, { ...to, part }, true);
  }
  for (const { name, children } of parts) {
    to.part = name;
    for (const [index, child] of children.entries()) {
      if (child.type === 'heading') addHeading(child, to, isEmpty(children, index, child.depth));
      else readBlock(child, to);
    }
  }
  for (const statement of statements) readStatement(statement, { ...to, part: 'body' });
  to.part = 'notes';
  for (const note of footnotes) for (const child of note.children) readBlock(child, to);
  const placed = [...parts, ...statements.filter(({ heading }) => heading)].flatMap(({ children }) => children);
  const spans = [...placed, ...footnotes, ...tableNotes]
    .map(({ place }) => place ?? ([0, 0] as const))
    .toSorted(([a], [b]) => a - b);
  const { displays, mentions } = to;
  return { blocks: to.blocks, displays, mentions, comments: comments.map((comment) => withBlock(comment, spans)) };
}

/** A statement of the text stands in it; one of the front matter, which is looked at there, mentions figures alone. */
function readStatement({ heading, children }: Statement, to: Reading): void {
  if (!heading) {
    findMentions(children, false, to, to.source.length);
    return;
  }
  addHeading({ ...heading, depth: 2 }, to);
  for (const child of children) readBlock(child, to);
}

function withBlock(comment: FoundComment, spans: readonly (readonly [number, number])[]): Comment {
  // The first that ends behind it: blocks do not overlap.
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[1] ?? 0) > comment.offset) high = middle;
    else low = middle + 1;
  }
  return { ...comment, block: spans[low] };
}

function readBlock(node: Block, to: Reading): void {
  switch (node.type) {
    case 'heading':
      addHeading(node, to);
      return;
    case 'paragraph':
      add('paragraph', node.children, to);
      return;
    case 'table':
      for (const cell of node.rows.flat()) add('cell', cell.children, to);
      return;
    case 'figure':
    case 'media':
      addDisplay(node, to);
      return;
    case 'captionedTable':
      addDisplay(node, to);
      readBlock(node.table, to);
      readNotes(node, to);
      return;
    case 'list':
      for (const child of node.children.flatMap(({ children }) => children)) readBlock(child, to);
      return;
    case 'definitionList':
      for (const { term, definitions } of node.items) {
        add('paragraph', term, to);
        for (const child of definitions.flat()) readBlock(child, to);
      }
      return;
    case 'box':
      if (node.title) add('paragraph', node.title, to);
      for (const child of node.children) readBlock(child, to);
      return;
    case 'blockquote':
      for (const child of node.children) readBlock(child, to);
      if (node.source) add('paragraph', node.source, to);
      return;
    case 'code':
    case 'math':
    case 'thematicBreak':
      return;
    default:
      noOther(node);
  }
}

/** The notes of a table are read where it stands. */
function readNotes({ notes = [], footnotes = [] }: CaptionedTable, to: Reading): void {
  const ofNotes: Reading = { ...to, part: 'notes' };
  for (const child of [...notes, ...footnotes.flatMap(({ children }) => children)]) readBlock(child, ofNotes);
}

function addHeading({ children, depth }: Heading, to: Reading, isEmpty?: boolean): void {
  add('heading', children, to, { depth, isEmpty });
}

/** Whether nothing but headings stands between a heading and the next one that is not below it. */
function isEmpty(blocks: readonly Block[], heading: number, depth: number): boolean {
  for (let at = heading + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.type !== 'heading') return false;
    if (block.depth <= depth) return true;
  }
  return true;
}

function add(
  kind: TextBlock['kind'],
  nodes: readonly Inline[],
  to: Reading,
  ofHeading?: Pick<TextBlock, 'depth' | 'isEmpty'>,
): void {
  to.blocks.push({ kind, part: to.part, ...ofHeading, ...placedLine(nodes, to.source) });
  findMentions(nodes, kind === 'caption', to);
}

function addDisplay(node: Figure | CaptionedTable | Media, to: Reading): void {
  if (node.type === 'media') for (const child of node.transcript ?? []) readBlock(child, to);
  // Without a name nothing can mention it.
  if (node.name === '') return;
  const caption = node.caption ?? [];
  const kind = node.type === 'media' ? node.kind : node.type === 'figure' ? 'figure' : 'table';
  const panels = node.type === 'figure' ? node.panels : [];
  to.displays.push({
    kind,
    id: node.id,
    name: node.name,
    offset: startOf(node),
    caption: plainText(caption),
    images: panels.map(({ image }) => ({ alt: image.alt, offset: startOf(image) })),
  });
  if (caption.length > 0) add('caption', caption, to);
}

/** @param otherwise offset of nodes without a place */
function findMentions(nodes: readonly Node[], inCaption: boolean, to: Reading, otherwise = 0): void {
  for (const node of nodesIn(nodes)) {
    for (const target of targetsOf(node))
      to.mentions.push({ id: to.owners.get(target) ?? target, offset: node.place?.[0] ?? otherwise, inCaption });
  }
}

/** What a cross reference or a link within the report leads to. */
function targetsOf(node: Node): readonly string[] {
  if (node.type === 'crossReference')
    return [...(node.between ?? []), ...(node.target === undefined ? [] : [node.target])];
  const anchor = node.type === 'link' ? anchorIn(node.url) : undefined;
  return anchor === undefined ? [] : [anchor];
}

const startOf = ({ place }: Node): number => place?.[0] ?? 0;
