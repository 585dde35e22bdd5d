import type { Blockquote, PhrasingContent } from 'mdast';
import { linesOf, paragraphOf, withoutStart } from './lines.ts';

const dash = /^(?:[—–―]|--)[ \t\u00a0]*(?=\S)/;

/** Takes the last line of a quotation, "— The patient", for its source. */
export function readSource(quotation: Blockquote): void {
  const last = quotation.children.at(-1);
  if (last?.type !== 'paragraph') return;
  const lines = linesOf(last);
  const source = lines.at(-1) ?? [];
  const length = dashIn(source);
  const [first] = quotation.children;
  const isDialogue = first?.type === 'paragraph' && first !== last && dashIn(first.children) > 0;
  if (
    length === 0 ||
    isDialogue ||
    (lines.length > 1 && dashIn(lines[0] ?? []) > 0) ||
    (lines.length === 1 && quotation.children.length === 1)
  )
    return;
  quotation.source = withoutStart(source, length);
  quotation.children.pop();
  if (lines.length > 1) quotation.children.push(paragraphOf(lines.slice(0, -1)));
}

function dashIn([first]: readonly PhrasingContent[]): number {
  return first?.type === 'text' ? (dash.exec(first.value)?.[0].length ?? 0) : 0;
}
