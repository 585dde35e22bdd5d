import { citationParts, isMark } from '../../../model/tree/citation-parts.ts';
import type { Citation, PrintedPiece } from '../../../model/tree/inline.ts';
import { attribute, escapeHtml } from '../../../text/escape-html.ts';
import type { WriteContext } from './context.ts';

/** Nothing but dashes and spaces: the middle of "2–4", too small to be a link. */
const noTarget = /^[\s–—-]*$/;

/** Characters of a mark that stay in one line; of a longer one the next line may have a part. */
const longestMark = 24;

/**
 * A citation as a span that has the anchor of its first reference; those of the others stand on their links, or, where a
 * range hides a number, in empty spans. The authors of a narrative citation are words of the sentence and stand before it.
 */
export function writeCitation(citation: Citation, context: WriteContext): string {
  const { pieces, anchors = [], raw, raised } = citation;
  if (pieces === undefined) return escapeHtml(raw);
  const [first, ...others] = anchors;
  const waiting = new Map(others.map(({ number, id }) => [number, id]));
  const { authors, rest } = citationParts(citation);
  const before = authors.map(({ text }) => escapeHtml(text)).join('');
  const printed = rest.map((piece) => writePiece(piece, waiting, context)).join('');
  const hidden = Array.from(waiting.values(), (id) => `<span id="${id}"></span>`).join('');
  const mark = isMark(citation);
  const length = rest.reduce((letters, { text }) => letters + text.length, 0);
  const name = mark ? `citation${length > longestMark ? ' long' : ''}` : 'citation words';
  // Numbers in brackets go on from the left in every text.
  const direction = mark && context.rightToLeft ? 'ltr' : undefined;
  const marked = raised ? `<sup>${printed}</sup>` : printed;
  return `${before}<span class="${name}"${attribute('id', first?.id)}${attribute('dir', direction)}>${hidden}${marked}</span>`;
}

function writePiece(
  { text, numbers }: PrintedPiece,
  waiting: Map<number, string>,
  { inLink, isAlone = false }: WriteContext,
): string {
  const [number] = numbers;
  if (number === undefined || inLink || noTarget.test(text)) return escapeHtml(text);
  const anchor = waiting.get(number);
  waiting.delete(number);
  const card = isAlone ? undefined : `card-${number}`;
  return `<a${attribute('id', anchor)} href="#ref-${number}"${attribute('interestfor', card)}>${escapeHtml(text)}</a>`;
}
