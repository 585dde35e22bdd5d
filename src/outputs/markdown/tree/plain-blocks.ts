import type {
  BlockContent,
  TableCell as CellNode,
  ListItem as ItemNode,
  PhrasingContent,
  Table as TableNode,
} from 'mdast';
import type { Labels } from '../../../language/labels.ts';
import { licenseOf } from '../../../model/license.ts';
import { fileUrl } from '../../../model/paths.ts';
import type {
  Block,
  Blockquote,
  Captioned,
  CaptionedTable,
  DefinitionItem,
  ListItem,
  Media,
  Table,
} from '../../../model/tree/block.ts';
import { noOther } from '../../../model/tree/node.ts';
import { plainInlines, raw, script, strong, text } from './plain-inlines.ts';

/** Blocks with nodes that every Markdown has: figures and tables with their captions as paragraphs, formulae as TeX. */
export function plainBlocks(nodes: readonly Block[], labels: Labels): BlockContent[] {
  return nodes.flatMap((node) => plainBlock(node, labels));
}

function plainBlock(node: Block, labels: Labels): BlockContent[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: plainInlines(node.children) }];
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: plainInlines(node.children) }];
    case 'list': {
      const { ordered, start = null, spread = null, numbering, children } = node;
      const items = children.map((item) => plainItem(item, labels));
      return [{ type: 'list', ordered, start, spread, numbering, children: items }];
    }
    case 'blockquote':
      return [{ type: 'blockquote', children: [...plainBlocks(node.children, labels), ...sourceOf(node)] }];
    case 'definitionList':
      return node.items.flatMap((item) => plainDefinition(item, labels));
    case 'box': {
      const title = node.title ? [raw(' '), ...plainInlines(node.title)] : [];
      const fence = { type: 'paragraph' as const, children: [raw('::: box'), ...title] };
      return [fence, ...plainBlocks(node.children, labels), raw(':::')];
    }
    case 'code':
      return [{ type: 'code', value: node.value, lang: node.lang ?? null, meta: node.meta ?? null }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'math':
      return [raw(`$$\n${node.value.trim()}\n$$`)];
    case 'figure':
      return [
        ...node.panels.map(({ image }) => ({ type: 'paragraph' as const, children: plainInlines([image]) })),
        ...caption(node, labels),
      ];
    case 'media':
      return plainMedia(node, labels);
    case 'captionedTable':
      return [...caption(node, labels), plainTable(node.table), ...plainNotes(node, labels)];
    case 'table':
      return [plainTable(node)];
    default:
      return noOther(node);
  }
}

/** A link to the file, which shows the poster where there is one, the caption, the captions and the transcript. */
function plainMedia(node: Media, labels: Labels): BlockContent[] {
  const { sources, typed, poster, captions, transcript = [] } = node;
  const [first = typed[0] ?? '', ...others] = sources.map(({ name }) => name);
  const shown = poster ? plainInlines([poster]) : [text(first)];
  const further = [...others, ...captions.map(({ name }) => name)].flatMap((name) => [
    text(' '),
    fileLink(name, [text(name)]),
  ]);
  const heading = strong([labels.transcript, node.name].filter(Boolean).join(': '));
  return [
    { type: 'paragraph', children: [fileLink(first, shown), ...further] },
    ...caption(node, labels),
    ...(transcript.length > 0 ? [{ type: 'paragraph' as const, children: [heading] }] : []),
    ...plainBlocks(transcript, labels),
  ];
}

const fileLink = (name: string, children: PhrasingContent[]): PhrasingContent => ({
  type: 'link',
  url: fileUrl(name),
  title: null,
  children,
});

/** "— The patient" */
function sourceOf({ source }: Blockquote): BlockContent[] {
  return source ? [{ type: 'paragraph', children: [text('— '), ...plainInlines(source)] }] : [];
}

/** As Pandoc writes them: the term, and beneath it what it means behind ":". */
function plainDefinition({ term, definitions }: DefinitionItem, labels: Labels): BlockContent[] {
  const meanings = definitions.flatMap((blocks) => {
    const [first, ...rest] = plainBlocks(blocks, labels);
    if (first?.type !== 'paragraph') return [...(first ? [first] : []), ...rest];
    return [{ ...first, children: [raw(':   '), ...first.children] }, ...rest];
  });
  return [{ type: 'paragraph', children: plainInlines(term) }, ...meanings];
}

function plainItem({ spread, children }: ListItem, labels: Labels): ItemNode {
  return { type: 'listItem', ...(spread !== undefined && { spread }), children: plainBlocks(children, labels) };
}

/** "**Figure 1.** Caption. Credit: A. B. Licence: CC BY 4.0." */
function caption({ name, caption: given, credit, license }: Captioned, labels: Labels): BlockContent[] {
  const facts = [
    ...(credit === undefined ? [] : [`${labels.credit}: ${credit}.`]),
    ...(license === undefined ? [] : [`${labels.license}: ${licenseOf(license).name}.`]),
  ];
  const words = given ? [text(' '), ...plainInlines(given)] : [];
  if (name === '') return [];
  return [{ type: 'paragraph', children: [strong(`${name}.`), ...words, ...facts.map((fact) => text(` ${fact}`))] }];
}

/** Under the table, those of its marks behind their letters. */
function plainNotes({ notes = [], footnotes = [] }: CaptionedTable, labels: Labels): BlockContent[] {
  const lettered = footnotes.flatMap(({ sign, children }) => {
    const [first, ...rest] = plainBlocks(children, labels);
    const mark = [...script('^', [text(sign)]), text(' ')];
    if (first?.type !== 'paragraph')
      return [{ type: 'paragraph' as const, children: mark }, ...plainBlocks(children, labels)];
    return [{ ...first, children: [...mark, ...first.children] }, ...rest];
  });
  return [...plainBlocks(notes, labels), ...lettered];
}

const emptyCell: CellNode = { type: 'tableCell', children: [] };

/** A row of Markdown is one line: its breaks are those of HTML, which GFM and Pandoc know. */
function inOneLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (node.type === 'break') return raw('<br>');
    return 'children' in node ? ({ ...node, children: inOneLine(node.children) } as PhrasingContent) : node;
  });
}

/** GFM has no cells over several columns or rows: the text stands in the first, and empty cells keep the others in place. */
function plainTable({ align, rows }: Table): TableNode {
  /** Rows still to be covered from above, by column. */
  const covered: number[] = [];
  const children = rows.map((row) => {
    const cells: CellNode[] = [];
    const skipCovered = () => {
      while ((covered[cells.length] ?? 0) > 0) {
        covered[cells.length] = (covered[cells.length] ?? 0) - 1;
        cells.push(emptyCell);
      }
    };
    for (const { children: content, columns = 1, rows: height = 1 } of row) {
      skipCovered();
      for (let column = 0; column < columns; column++) {
        covered[cells.length] = height - 1;
        cells.push(column === 0 ? { type: 'tableCell', children: inOneLine(plainInlines(content)) } : emptyCell);
      }
    }
    skipCovered();
    return { type: 'tableRow' as const, children: cells };
  });
  return { type: 'table', align: align.map((each) => (each === 'decimal' ? 'right' : each)), children };
}
