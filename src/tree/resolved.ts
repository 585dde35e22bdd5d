import type * as mdast from 'mdast';
import type {
  Block,
  Blockquote,
  Box,
  CaptionedTable,
  DefinitionList,
  Figure,
  Footnote,
  Heading,
  List,
  Media,
  Paragraph,
  Table,
} from '../model/tree/block.ts';
import type * as parsed from './nodes.ts';
import { imageOf, inlinesOf, type Origin, placeOf } from './resolved-lines.ts';

/** Parsed blocks as nodes of the resolved tree. */
export function blocksOf(nodes: readonly mdast.RootContent[], origin: Origin = 'article'): Block[] {
  return nodes.flatMap((node) => blockOf(node, origin));
}

/** Notes in the order of their marks. */
export function footnotesOf(notes: readonly mdast.FootnoteDefinition[], origin: Origin = 'article'): Footnote[] {
  return notes.map((note) => ({
    sign: note.sign ?? '',
    id: note.id ?? '',
    marks: note.marks ?? [],
    children: blocksOf(note.children, origin),
    ...placeOf(note, origin),
  }));
}

export function headingOf(node: mdast.Heading, origin: Origin = 'article'): Heading {
  const { depth, id, children } = node;
  return { type: 'heading', depth, id, children: inlinesOf(children, origin), ...placeOf(node, origin) };
}

function blockOf(node: mdast.RootContent, origin: Origin): Block[] {
  const at = placeOf(node, origin);
  switch (node.type) {
    case 'paragraph':
      return [paragraphOf(node, origin)];
    case 'heading':
      return [headingOf(node, origin)];
    case 'list':
      return [listOf(node, origin)];
    case 'blockquote':
      return [quotationOf(node, origin)];
    case 'definitionList':
      return [definitionListOf(node, origin)];
    case 'box':
      return [boxOf(node, origin)];
    case 'code':
      return [{ type: 'code', value: node.value, lang: node.lang ?? undefined, meta: node.meta ?? undefined, ...at }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak', ...at }];
    case 'math':
      return [{ type: 'math', value: node.value, mathml: node.mathml, typst: node.typst, ...at }];
    case 'figure':
      return [figureOf(node, origin)];
    case 'media':
      return [mediaOf(node, origin)];
    case 'table':
      return [tableOf(node, origin)];
    case 'captionedTable':
      return [captionedTableOf(node, origin)];
    case 'listItem':
      return blocksOf(node.children, origin);
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
    case 'tableRow':
    case 'tableCell':
    case 'boxFence':
      // They have stood in their places before.
      return [];
    case 'html':
      return [{ type: 'paragraph', children: [{ type: 'text', value: node.value, ...at }], ...at }];
    default:
      return [{ type: 'paragraph', children: inlinesOf([node], origin), ...at }];
  }
}

function listOf(node: mdast.List, origin: Origin): List {
  const items = node.children.map((item) => ({
    spread: item.spread ?? undefined,
    children: blocksOf(item.children, origin),
    ...placeOf(item, origin),
  }));
  const { ordered, start, spread, numbering } = node;
  return {
    ...{ type: 'list', ordered: ordered === true, numbering, start: start ?? undefined, spread: spread ?? undefined },
    ...{ children: items, ...placeOf(node, origin) },
  };
}

function figureOf(node: parsed.Figure, origin: Origin): Figure {
  const panels = node.panels.map(({ letter, id, image }) => ({ letter, id, image: imageOf(image, origin) }));
  return { type: 'figure', ...captionOf(node, origin), panels, ...placeOf(node, origin) };
}

function mediaOf(node: parsed.Media, origin: Origin): Media {
  const { kind, sources, typed, alt, poster, captions, transcript } = node;
  return {
    ...{ type: 'media', ...captionOf(node, origin), kind, sources, typed, alt, captions },
    ...{ poster: poster && imageOf(poster, origin), transcript: transcript?.map((each) => paragraphOf(each, origin)) },
    ...placeOf(node, origin),
  };
}

type Captioned = parsed.Figure | parsed.CaptionedTable | parsed.Media;

function captionOf({ id, name, caption, credit, license }: Captioned, origin: Origin) {
  return { id, name, caption: caption && inlinesOf(caption.children, origin), credit, license };
}

/** Fields that hold nothing are absent, as everywhere. */
function captionedTableOf(node: parsed.CaptionedTable, origin: Origin): CaptionedTable {
  const notes = node.notes.map((note) => paragraphOf(note, origin));
  const footnotes = footnotesOf(node.footnotes, origin);
  return {
    ...{ type: 'captionedTable', ...captionOf(node, origin), table: tableOf(node.table, origin) },
    ...(notes.length > 0 && { notes }),
    ...(footnotes.length > 0 && { footnotes }),
    ...placeOf(node, origin),
  };
}

function quotationOf(node: mdast.Blockquote, origin: Origin): Blockquote {
  const source = node.source && inlinesOf(node.source, origin);
  return { type: 'blockquote', source, children: blocksOf(node.children, origin), ...placeOf(node, origin) };
}

function definitionListOf(node: parsed.DefinitionList, origin: Origin): DefinitionList {
  const items = node.items.map(({ term, definitions }) => ({
    term: inlinesOf(term, origin),
    definitions: definitions.map((blocks) => blocksOf(blocks, origin)),
  }));
  return { type: 'definitionList', items, ...placeOf(node, origin) };
}

function boxOf(node: parsed.Box, origin: Origin): Box {
  const title = node.title.length === 0 ? undefined : inlinesOf(node.title, origin);
  return { type: 'box', title, children: blocksOf(node.children, origin), ...placeOf(node, origin) };
}

function paragraphOf(node: mdast.Paragraph, origin: Origin): Paragraph {
  return { type: 'paragraph', children: inlinesOf(node.children, origin), ...placeOf(node, origin) };
}

function tableOf(node: mdast.Table, origin: Origin): Table {
  const rows = node.children.map((row) =>
    row.children.map(({ header, columns, rows: height, align, children }) => ({
      ...{ header, columns, rows: height, align },
      children: inlinesOf(children, origin),
    })),
  );
  return {
    type: 'table',
    align: node.alignment ?? node.align ?? [],
    headRows: node.headRows ?? 1,
    rows,
    ...placeOf(node, origin),
  };
}
