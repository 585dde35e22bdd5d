import type { BlockContent, DefinitionContent, ListItem, RootContent, Table } from 'mdast';
import type { Labels } from '../../language/labels.ts';
import { licenseOf } from '../../model/license.ts';
import type { CaptionedTable, Figure } from '../nodes.ts';
import { plainPhrasing, raw, strong, text } from './plain-phrasing.ts';

/** Blocks with nodes that every Markdown has: figures and tables with their captions as paragraphs, formulae as TeX. */
export function plainBlocks(nodes: readonly RootContent[], labels: Labels): BlockContent[] {
  return nodes.flatMap((node) => plainBlock(node, labels));
}

function plainBlock(node: RootContent, labels: Labels): BlockContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [{ ...node, children: plainPhrasing(node.children) }];
    case 'list':
      return [{ ...node, children: node.children.map((item) => plainItem(item, labels)) }];
    case 'blockquote':
      return [{ ...node, children: plainBlocks(node.children, labels) }];
    case 'code':
    case 'thematicBreak':
      return [node];
    case 'math':
      return [raw(`$$\n${node.value.trim()}\n$$`)];
    case 'figure':
      return [
        ...node.panels.map(({ image }) => ({ type: 'paragraph' as const, children: plainPhrasing([image]) })),
        caption(node, labels),
      ];
    case 'captionedTable':
      return [caption(node, labels), plainTable(node.table)];
    case 'table':
      return [plainTable(node)];
    default:
      return 'value' in node ? [{ type: 'paragraph', children: [text(node.value)] }] : [];
  }
}

function plainItem(item: ListItem, labels: Labels): ListItem {
  return {
    ...item,
    children: plainBlocks(item.children as RootContent[], labels) as (BlockContent | DefinitionContent)[],
  };
}

/** "**Figure 1.** Caption. Credit: A. B. Licence: CC BY 4.0." */
function caption({ name, caption: given, credit, license }: Figure | CaptionedTable, labels: Labels): BlockContent {
  const facts = [
    ...(credit === undefined ? [] : [`${labels.credit}: ${credit}.`]),
    ...(license === undefined ? [] : [`${labels.license}: ${licenseOf(license).name}.`]),
  ];
  const words = given ? [text(' '), ...plainPhrasing(given.children)] : [];
  return { type: 'paragraph', children: [strong(`${name}.`), ...words, ...facts.map((fact) => text(` ${fact}`))] };
}

/** GFM has no cells over several columns or rows; their text stands in the first. */
function plainTable({ align, children }: Table): Table {
  const rows = children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ type: 'tableCell' as const, children: plainPhrasing(cell.children) })),
  }));
  return { type: 'table', align: align ?? null, children: rows };
}
