import type { Text } from 'mdast';
import type { Report } from '../report.ts';

const brokenLink = /(!?)\[([^[\]]{0,300})\]\(([^()\s]{0,200}\s[^()]{0,200})\)/;

/** Reports marks that were meant for Markdown and are now printed as typed. */
export function checkText(node: Text, report: Report): void {
  const { value } = node;
  if (value.includes('$$')) {
    const at = offsetIn(node, value.indexOf('$$'));
    report(
      'math-syntax',
      at,
      'This "$$" has no partner; a formula begins and ends with "$$", without a blank line inside',
    );
  }
  if (!value.includes('](')) return;
  const found = brokenLink.exec(value);
  if (!found) return;
  const [whole, mark = '', text = '', target = ''] = found;
  const kind = mark === '!' ? 'image' : 'link';
  const cure = `${mark}[${text}](<${target.trim()}>)`;
  report(
    'link-syntax',
    offsetIn(node, found.index),
    `"${whole}" cannot be read as ${kind === 'image' ? 'an image' : 'a link'}; where the name has spaces, put it between "<" and ">": ${cure}`,
  );
}

/** Exact where the text is written without escapes. */
function offsetIn({ position }: Text, index: number): number {
  const start = position?.start.offset ?? 0;
  return Math.min(start + index, position?.end.offset ?? start);
}
