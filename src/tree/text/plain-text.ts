import type { Nodes, RootContent } from 'mdast';

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
 * The words of a line of text. Citations and marks of notes are left out with the space before them. An exponent keeps
 * its height, since 10⁹ is not 109; a superscript that begins a word does not ("99mTc").
 */
export function plainText(nodes: readonly RootContent[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'citation' || node.type === 'footnoteReference') {
      text = text.trimEnd();
    } else if (node.type === 'superscript') {
      text += raise(plainText(node.children), text);
    } else {
      text += textOf(node);
    }
  }
  return text;
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'crossReference') return node.text ?? `@${node.label}`;
  if ('value' in node) return node.value;
  return 'children' in node ? plainText(node.children) : '';
}

function raise(text: string, before: string): string {
  if (!/[\p{L}\p{N})\]]$/u.test(before)) return text;
  const characters = Array.from(text, (character) => raised[character]);
  return characters.includes(undefined) ? text : characters.join('');
}
