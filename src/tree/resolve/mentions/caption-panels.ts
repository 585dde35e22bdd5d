import type { Nodes } from 'mdast';
import type { Caption } from '../../nodes.ts';
import { panelLetters } from './panel-letters.ts';

const dash = '[–—‒‐−-]';
const letters = String.raw`[A-Za-z](?:\s*(?:[,;/&]|${dash}|\s(?:and|et|und|y|e|to|bis|à)\s)\s*\(?[A-Za-z]\)?)*`;
/** "(A)", "(a, b)", "((c)–(e))" */
const bracketed = new RegExp(String.raw`\(\(?(${letters})\)`, 'gu');
/** "A, on admission. B: after", "a) before" at the head of a sentence. */
const leading = new RegExp(
  String.raw`(?:^|[.;:]\s+)(?:([A-Z](?:\s*(?:,|and|&|${dash})\s*[A-Z])*)(?:[,:)]|\s${dash})\s|([a-z])\)\s)`,
  'gu',
);
const bold = new RegExp(String.raw`^[\s(]*(${letters})[\s),.:;]*$`, 'u');

/** The panels of a figure of one image, as its caption names them: "(A) … (B) …", "**a** …", "A, … B, …"; small letters. */
export function panelsNamedIn(caption: Caption | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (text: string): void => {
    for (const letter of panelLetters(text)) found.add(letter);
  };
  const text = caption ? caption.children.map((child) => wordsOf(child, add)).join('') : '';
  for (const [, inside = ''] of text.matchAll(bracketed)) add(inside);
  for (const [, capital, small = ''] of text.matchAll(leading)) add(capital ?? small);
  // One letter alone, or letters without the first, are marks in the picture.
  return found.has('a') && found.has('b') ? found : new Set();
}

/** The words of a part of a caption. @param takeBold is given what stands in bold type, if it may be panels */
function wordsOf(node: Nodes, takeBold: (letters: string) => void): string {
  if ('children' in node) {
    const text = node.children.map((child) => wordsOf(child, takeBold)).join('');
    const inside = node.type === 'strong' ? bold.exec(text)?.[1] : undefined;
    if (inside !== undefined) takeBold(inside);
    return text;
  }
  return node.type === 'text' ? node.value : ' ';
}
