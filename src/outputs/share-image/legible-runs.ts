import { joinRuns, type Run } from './rich-runs.ts';

/** Joiners and the controls of direction: they have no glyph and change the glyphs around them. */
const shaping = /^[\u200C-\u200F\u202A-\u202E\u2060\u2066-\u2069]$/;
const ignorable = /^(?:\p{Default_Ignorable_Code_Point}|\p{Cc})$/u;
const ornament = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})$/u;
const subscript = /^[\u2080-\u209C\u1D62-\u1D6A\u2C7C]$/;
const superscript = /^[\u00B2\u00B3\u00B9\u2070-\u207F]$/;

/** Whether a character has a glyph. */
export type HasGlyph = (character: string) => boolean;

/**
 * The runs in characters that have glyphs, or undefined where one has none: half a name or half a title would say
 * something else. Only ornaments, as emoji, are left out alone. Raised and lowered figures get their style.
 */
export function legibleRuns(runs: readonly Run[], hasGlyph: HasGlyph): Run[] | undefined {
  const legible: Run[] = [];
  for (const run of runs) {
    for (const character of prepared(run.text)) {
      const replacement = legibleCharacter(character, hasGlyph);
      if (replacement === undefined) return undefined;
      legible.push({ ...run, ...replacement });
    }
  }
  return trimmed(joinRuns(legible));
}

function prepared(text: string): string {
  // A break behind a hyphen tears a headline of few words apart, as in "67-Year-|Old".
  return text
    .normalize('NFC')
    .replace(/[^\S\u00A0]+/g, ' ')
    .replace(/[-\u2010\u2011](?=\p{L})/gu, '-\u2060');
}

function legibleCharacter(character: string, hasGlyph: HasGlyph): Run | undefined {
  if (shaping.test(character)) return { text: character };
  if (ignorable.test(character)) return { text: '' };
  // The fonts have one hyphen.
  if (/[\u2010\u2011]/.test(character)) return { text: '-' };
  const plain = character.normalize('NFKC');
  if (subscript.test(character)) return drawn(plain, hasGlyph, 'sub');
  if (superscript.test(character)) return drawn(plain, hasGlyph, 'sup');
  return drawn(character, hasGlyph) ?? drawn(plain, hasGlyph) ?? (ornament.test(character) ? { text: '' } : undefined);
}

function drawn(text: string, hasGlyph: HasGlyph, shift?: 'sub' | 'sup'): Run | undefined {
  return [...text].every(hasGlyph) ? { text, ...(shift && { shift }) } : undefined;
}

function trimmed(runs: readonly Run[]): Run[] | undefined {
  if (runs.every(({ text }) => text.trim() === '')) return undefined;
  return runs.map((run, index) => {
    const text = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === runs.length - 1 ? text.trimEnd() : text };
  });
}
