import { boundToNumber, boundWords } from './bound-words.ts';
import { citationParts, isMark } from './citation-parts.ts';
import type { Citation, Inline } from './inline.ts';

const noBreak = '\u{A0}';

/**
 * A line in which no printed line parts a number from its unit or a name from its initial, nor begins with the mark of a
 * citation or a note, whatever space was typed before it.
 */
export function boundMarks(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.map((node, index) => {
    const next = nodes[index + 1];
    const isBound =
      next?.type === 'footnoteReference' || (next?.type === 'citation' && !next.narrative && isMark(next));
    if (node.type === 'text') {
      const value = boundWords(endsWithNumber(nodes[index - 1]) ? boundToNumber(node.value) : node.value);
      return { ...node, value: isBound ? bound(value) : value };
    }
    return node.type === 'citation' && node.narrative && isMark(node) ? withBoundAuthors(node) : node;
  });
}

/** Whether a formula or marked words could be a number: "$16.7$ mmHg", "10^9^ /L". */
function endsWithNumber(node: Inline | undefined): boolean {
  if (node?.type === 'inlineMath') return true;
  const last = node !== undefined && 'children' in node ? node.children.at(-1) : undefined;
  return last?.type === 'text' && /\d$/.test(last.value);
}

function withBoundAuthors(citation: Citation): Citation {
  const { authors, rest } = citationParts(citation);
  return { ...citation, pieces: [...authors.map((piece) => ({ ...piece, text: bound(piece.text) })), ...rest] };
}

const bound = (text: string): string => text.replace(/\s+$/, noBreak);
