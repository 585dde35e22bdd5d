import type { CheerioAPI } from 'cheerio';
import type { XmlNode } from './inline.ts';

/** Elements of HTML, JATS and MathML that may stand within a word: "HCO<sub>3</sub>". */
const within = new Set(
  ['a', 'abbr', 'b', 'bdi', 'bold', 'em', 'ext-link', 'i', 'italic', 'named-content', 'sc', 'small', 'span', 'strong']
    .concat(['styled-content', 'sub', 'sup', 'u', 'underline', 'uri', 'email', 'xref'])
    .concat(['mi', 'mn', 'mo', 'mrow', 'mtext', 'msub', 'msup', 'msubsup', 'mover', 'mstyle', 'math']),
);

/** The text of an element, with spaces where its blocks part. @param isLeftOut what is read as a space */
export function spacedText($: CheerioAPI, node: XmlNode, isLeftOut: (node: XmlNode) => boolean): string {
  if (node.type === 'text') return node.data;
  if (node.type !== 'tag' && node.type !== 'root') return '';
  if (isLeftOut(node)) return ' ';
  const inner = $(node)
    .contents()
    .toArray()
    .map((child) => spacedText($, child, isLeftOut))
    .join('');
  return node.type === 'tag' && within.has(node.name.replace('mml:', '')) ? inner : ` ${inner} `;
}
