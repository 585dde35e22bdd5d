import type { Citation, PrintedPiece } from '../../../model/tree/inline.ts';
import { escapeHtml } from '../../../text/escape-html.ts';
import type { WriteContext } from './context.ts';

/** Nothing but dashes and spaces: the middle of "2–4", too small to be a link. */
const noTarget = /^[\s–—-]*$/;

/**
 * A citation as a span that has the anchor of its first reference; those of the others stand on their links, or, where a
 * range hides a number, in empty spans. The authors of a narrative citation are words of the sentence and stand before it.
 */
export function writeCitation(
  { pieces, anchors = [], raw, raised, narrative }: Citation,
  { inLink }: WriteContext,
): string {
  if (pieces === undefined) return escapeHtml(raw);
  const [first, ...others] = anchors;
  const waiting = new Map(others.map(({ number, id }) => [number, id]));
  const written = pieces.map((piece) => writePiece(piece, waiting, inLink));
  const authors = narrative && pieces[0]?.numbers.length === 0 ? (written.shift() ?? '') : '';
  const rest = written.join('');
  const hidden = Array.from(waiting.values(), (id) => `<span id="${id}"></span>`).join('');
  const id = first === undefined ? '' : ` id="${first.id}"`;
  return `${authors}<span class="citation"${id}>${hidden}${raised ? `<sup>${rest}</sup>` : rest}</span>`;
}

function writePiece({ text, numbers }: PrintedPiece, waiting: Map<number, string>, inLink: boolean): string {
  const [number] = numbers;
  if (number === undefined || inLink || noTarget.test(text)) return escapeHtml(text);
  const anchor = waiting.get(number);
  waiting.delete(number);
  return `<a${anchor === undefined ? '' : ` id="${anchor}"`} href="#ref-${number}" interestfor="card-${number}">${escapeHtml(text)}</a>`;
}
