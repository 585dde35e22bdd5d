import type { PdfWord } from './pdf-files.ts';

const [width, height] = [595.3, 841.9];

/** The words that stand out of the margins of their pages, but for the running heads and the numbers of pages. */
export function outsideMargins(words: readonly PdfWord[], columns: 1 | 2, pages: number): PdfWord[] {
  // Hyphens and points stand out a little at the sides, and so do descenders below the last line.
  const margin = (columns === 1 ? 85 : 53.8) - 6;
  const beside = words.filter(({ left, right }) => left < margin || right > width - margin);
  // An Arabic comma has the room of its font around it, for marks that it never has.
  const below = words.filter(({ text, bottom }) => bottom > height - 68 + 5 && text !== '،');
  const numbers = Array.from({ length: pages }, (_, at) => `Page ${at + 1} of ${pages}`).join(' ');
  const above = words.filter(({ top }) => top < 15);
  return [...beside, ...above, ...(below.map(({ text }) => text).join(' ') === numbers ? [] : below)];
}

/** Pairs of words that are printed over each other: whose letters, and not their ascents alone, share a place. */
export function overprinted(words: readonly PdfWord[]): string[] {
  const cores = words.map(({ page, text, left, right, top, bottom }) => {
    const rim = (bottom - top) * 0.3;
    return { page, text, left: left + 1, right: right - 1, top: top + rim, bottom: bottom - rim };
  });
  return cores.flatMap((one, at) =>
    cores
      .slice(at + 1)
      .filter(
        (other) =>
          one.page === other.page &&
          Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
          Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top),
      )
      .map((other) => `${one.text} | ${other.text} on page ${one.page}`),
  );
}
