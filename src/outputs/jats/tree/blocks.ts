import type { Labels } from '../../../language/labels.ts';
import type {
  Block,
  CaptionedTable,
  DefinitionItem,
  Footnote,
  List,
  Numbering,
  Paragraph,
} from '../../../model/tree/block.ts';
import { noOther } from '../../../model/tree/node.ts';
import { element, wrap } from '../../../text/xml.ts';
import { jatsFigure, jatsMedia } from './figure.ts';
import { formulaAlternatives } from './formula.ts';
import { jatsInlines } from './inlines.ts';
import { sectionId } from './section-id.ts';
import { jatsCaptionedTable, jatsTable } from './table.ts';

/** Blocks without headings as JATS. */
export function jatsBlocks(nodes: readonly Block[], labels: Labels): string {
  return nodes.map((node) => jatsBlock(node, labels)).join('');
}

/** Blocks for a place where JATS takes paragraphs, and lists if it may: all others stand in paragraphs. */
export function jatsParagraphs(nodes: readonly Block[], labels: Labels, lists = true): string {
  return nodes
    .map((node) => {
      const block = jatsBlock(node, labels);
      return block.startsWith('<p>') || (lists && block.startsWith('<list ')) || block === ''
        ? block
        : `<p>${block}</p>`;
    })
    .join('');
}

/** The notes as elements of a group of footnotes, or of the foot of a table. */
export function jatsNotes(notes: readonly Footnote[], labels: Labels): string {
  return notes
    .map(
      ({ id, sign, children }) =>
        `<fn id="${id}"><label>${sign}</label>${jatsParagraphs(children, labels, false)}</fn>`,
    )
    .join('');
}

function jatsBlock(node: Block, labels: Labels): string {
  switch (node.type) {
    case 'paragraph':
      return jatsParagraph(node);
    case 'list':
      return jatsList(node, labels);
    case 'blockquote':
      return `<disp-quote>${jatsParagraphs(node.children, labels)}${node.source ? `<attrib>${jatsInlines(node.source)}</attrib>` : ''}</disp-quote>`;
    case 'definitionList':
      return `<def-list>${node.items.map((item) => jatsDefinition(item, labels)).join('')}</def-list>`;
    case 'box': {
      const title = node.title ? `<caption><title>${jatsInlines(node.title)}</title></caption>` : '';
      return `<boxed-text>${title}${jatsBlocks(node.children, labels) || '<p/>'}</boxed-text>`;
    }
    case 'code':
      return element('preformat', {}, node.value);
    case 'math':
      return `<disp-formula>${formulaAlternatives(node)}</disp-formula>`;
    case 'figure':
      return jatsFigure(node, labels);
    case 'media':
      return jatsMedia(node, jatsParagraphs(node.transcript ?? [], labels), labels);
    case 'captionedTable':
      return jatsCaptionedTable(node, tableFoot(node, labels), labels);
    case 'table':
      return `<table-wrap>${jatsTable(node)}</table-wrap>`;
    case 'heading':
      // Inside a list or a quotation, where JATS has no sections.
      return `<p>${wrap('bold', jatsInlines(node.children), { id: node.id && sectionId(node.id) })}</p>`;
    case 'thematicBreak':
      // JATS has none.
      return '';
    default:
      return noOther(node);
  }
}

function tableFoot({ notes = [], footnotes = [] }: CaptionedTable, labels: Labels): string {
  const own = notes.map(({ children }) => `<fn><p>${jatsInlines(children)}</p></fn>`);
  return wrap('table-wrap-foot', own.join('') + jatsNotes(footnotes, labels));
}

/** A formula that stands alone in its paragraph is a block. */
function jatsParagraph({ children }: Paragraph): string {
  const [only] = children;
  const alone = children.length === 1 && only?.type === 'inlineMath' && only.display;
  return alone ? jatsInlines(children) : `<p>${jatsInlines(children)}</p>`;
}

function jatsDefinition({ term, definitions }: DefinitionItem, labels: Labels): string {
  const meanings = definitions.map((blocks) => `<def>${jatsParagraphs(blocks, labels, false) || '<p/>'}</def>`);
  return `<def-item><term>${jatsInlines(term)}</term>${meanings.join('')}</def-item>`;
}

const listTypes: Readonly<Record<Numbering, string>> = {
  ...{ decimal: 'order', 'lower-alpha': 'alpha-lower', 'upper-alpha': 'alpha-upper' },
  ...{ 'lower-roman': 'roman-lower', 'upper-roman': 'roman-upper' },
};

/** JATS counts from 1: of a list that begins at another number, each item is labelled with its own. */
function jatsList({ ordered, numbering = 'decimal', start, children }: List, labels: Labels): string {
  const first = ordered ? (start ?? 1) : 1;
  const items = children.map((item, at) => {
    const label = first === 1 ? '' : element('label', {}, `${first + at}.`);
    return `<list-item>${label}${jatsParagraphs(item.children, labels) || '<p/>'}</list-item>`;
  });
  return `<list list-type="${ordered ? listTypes[numbering] : 'bullet'}">${items.join('')}</list>`;
}
