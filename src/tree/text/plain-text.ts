import type { Formula } from '../../model/tree/inline.ts';
import { type Node, noOther } from '../../model/tree/node.ts';

/** What a formula is written as. */
export type WriteFormula = (formula: Formula) => string;

const texOf: WriteFormula = ({ value }) => value;

const raised: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
  n: 'ⁿ',
};

/**
 * The words of a text. Citations and marks of notes are left out with the space before them. An exponent keeps its
 * height, since 10⁹ is not 109; a superscript that begins a word does not ("99mTc").
 */
export function plainText(nodes: readonly Node[], writeFormula: WriteFormula = texOf): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'citation' || node.type === 'footnoteReference') text = text.trimEnd();
    else
      text +=
        node.type === 'superscript' ? raise(plainText(node.children, writeFormula), text) : textOf(node, writeFormula);
  }
  return text;
}

function textOf(node: Node, writeFormula: WriteFormula): string {
  const plain = (nodes: readonly Node[]): string => plainText(nodes, writeFormula);
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'inlineMath':
    case 'math':
      return writeFormula(node);
    case 'break':
      return '\n';
    case 'image':
      return node.alt;
    case 'crossReference':
      return node.text;
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'underline':
    case 'smallCapitals':
    case 'subscript':
    case 'superscript':
    case 'link':
    case 'paragraph':
    case 'heading':
      return plain(node.children);
    case 'blockquote':
      return plain([...node.children, ...(node.source ?? [])]);
    case 'definitionList':
      return plain(node.items.flatMap(({ term, definitions }) => [...term, ...definitions.flat()]));
    case 'box':
      return plain([...(node.title ?? []), ...node.children]);
    case 'list':
      return node.children.map(({ children }) => plain(children)).join('');
    case 'table':
      return node.rows.flatMap((row) => row.map(({ children }) => plain(children))).join('');
    case 'citation':
    case 'footnoteReference':
    case 'thematicBreak':
    case 'figure':
    case 'media':
    case 'captionedTable':
      return '';
    default:
      return noOther(node);
  }
}

function raise(text: string, before: string): string {
  if (!/[\p{L}\p{N})\]]$/u.test(before)) return text;
  const characters = Array.from(text, (character) => raised[character]);
  return characters.includes(undefined) ? text : characters.join('');
}
