import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { isInRanges } from '../../text/code-ranges.ts';
import { type FontFamily, type FontSlice, fontSlices } from './font-families.ts';

const charactersOf = new Map<FontSlice, ReadonlySet<number>>();

/** Code points that a slice draws, ascending: its ranges name many for which the font has no glyph. */
export function sliceCharacters(slice: FontSlice): ReadonlySet<number> {
  const known = charactersOf.get(slice) ?? readCharacters(slice);
  charactersOf.set(slice, known);
  return known;
}

function readCharacters({ files: [file], ranges }: FontSlice): ReadonlySet<number> {
  if (file === undefined) return new Set();
  const font = create(readFileSync(file.path));
  const codes = font.isCollection ? [] : font.characterSet;
  return new Set(codes.filter((code) => isInRanges(code, ranges)).sort((a, b) => a - b));
}

/** The slice that draws a code point: that of the first family which has a glyph for it. */
export function sliceFor(code: number, stack: readonly FontFamily[]): FontSlice | undefined {
  for (const family of stack) {
    const found = fontSlices(family).find(
      (slice) => isInRanges(code, slice.ranges) && sliceCharacters(slice).has(code),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
