import { hitsOf, type TextHit } from './mark-hits.ts';
import type { SearchText } from './search-record.ts';
import type { Variant } from './term-variants.ts';

/** A stretch of text around a hit; `hit` where it is what was searched for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** Some words of a text, in its language. */
export interface Excerpt {
  /** BCP 47 tag. */
  readonly language: string;
  readonly pieces: readonly ExcerptPiece[];
}

/** Characters of an excerpt, and those of them before its first hit. */
const length = 260;
const before = 60;

/**
 * The words around the hits, where most terms stand together, from the first text that has any; else the beginning.
 *
 * @param texts at least one
 * @param variants those of each term
 */
export async function excerptOf(
  texts: readonly SearchText[],
  variants: readonly (readonly Variant[])[],
): Promise<Excerpt | undefined> {
  let best: { text: SearchText; hits: readonly TextHit[]; from: TextHit | undefined; terms: number } | undefined;
  for (const text of texts) {
    const hits = await hitsOf(text, variants);
    const from = densest(hits);
    const terms = from ? termsFrom(hits.indexOf(from), hits) : 0;
    if (!best || terms > best.terms) best = { text, hits, from, terms };
    if (terms === variants.length) break;
  }
  if (!best) return undefined;
  const { text, hits, from } = best;
  return { language: text.language, pieces: piecesOf(text.text, hits, from?.start ?? 0) };
}

/** The hit with which the excerpt begins that has hits of most terms. */
function densest(hits: readonly TextHit[]): TextHit | undefined {
  let best: TextHit | undefined;
  let most = 0;
  for (const [at, hit] of hits.entries()) {
    const terms = termsFrom(at, hits);
    if (terms > most) [best, most] = [hit, terms];
  }
  return best;
}

/** Number of terms with a hit in the excerpt that begins with one. */
function termsFrom(at: number, hits: readonly TextHit[]): number {
  const end = (hits[at]?.start ?? 0) + length - before;
  const terms = new Set<number>();
  for (let next = at; next < hits.length; next += 1) {
    const hit = hits[next];
    if (!hit || hit.start >= end) break;
    terms.add(hit.term);
  }
  return terms.size;
}

function piecesOf(text: string, hits: readonly TextHit[], around: number): ExcerptPiece[] {
  const start = around <= before ? 0 : boundary(text, around - before, around);
  const end = text.length - start <= length ? text.length : start + lastBoundary(text.slice(start, start + length));
  const pieces: ExcerptPiece[] = [];
  let at = start;
  const add = (to: number, hit: boolean): void => {
    if (to > at) pieces.push({ text: text.slice(at, to).replace(/\s+/g, ' '), hit });
    at = Math.max(at, to);
  };
  if (start > 0) pieces.push({ text: '… ', hit: false });
  for (const hit of hits) {
    if (hit.start < at || hit.end > end) continue;
    add(hit.start, false);
    add(hit.end, true);
  }
  add(end, false);
  if (end < text.length) pieces.push({ text: ' …', hit: false });
  return pieces;
}

/** The beginning of a word between two places, the earlier one where words have no spaces. */
function boundary(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s/);
  return space === -1 ? from : from + space + 1;
}

function lastBoundary(text: string): number {
  const space = text.trimEnd().search(/\s\S*$/);
  return space === -1 ? text.length : space;
}
