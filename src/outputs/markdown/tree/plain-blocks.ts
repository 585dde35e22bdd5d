import type { BlockContent, DefinitionContent, ListItem, RootContent, Table, TableCell } from 'mdast';
import type { Labels } from '../../../language/labels.ts';
import { licenseOf } from '../../../model/license.ts';
import type { CaptionedTable, Figure } from '../../../tree/nodes.ts';
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

const emptyCell: TableCell = { type: 'tableCell', children: [] };

/** GFM has no cells over several columns or rows: the text stands in the first, and empty cells keep the others in place. */
function plainTable({ align, children }: Table): Table {
  /** Rows still to be covered from above, by column. */
  const covered: number[] = [];
  const rows = children.map((row) => {
    const cells: TableCell[] = [];
    const skipCovered = () => {
      while ((covered[cells.length] ?? 0) > 0) {
        covered[cells.length] = (covered[cells.length] ?? 0) - 1;
        cells.push(emptyCell);
      }
    };
    for (const { children: content, columns = 1, rows: height = 1 } of row.children) {
      skipCovered();
      for (let column = 0; column < columns; column++) {
        covered[cells.length] = height - 1;
        cells.push(column === 0 ? { type: 'tableCell', children: plainPhrasing(content) } : emptyCell);
      }
    }
    skipCovered();
    return { ...row, children: cells };
  });
  return { type: 'table', align: align ?? null, children: rows };
}
