import type { SourceText } from '../faults/fault.ts';

/** A field of a tagged format (RIS, NBIB): tag, value with its continuation lines, and offset of the tag. */
export interface TaggedField {
  readonly tag: string;
  readonly value: string;
  readonly offset: number;
}

/** A line that belongs to no field. */
interface StrayLine {
  readonly text: string;
  readonly offset: number;
}

/**
 * Fields of a text in which every field begins on a line with its tag.
 * @param pattern of a first line, with the tag and the beginning of the value as its groups.
 */
export function readTaggedLines(
  source: SourceText,
  pattern: RegExp,
): { readonly fields: readonly TaggedField[]; readonly stray: readonly StrayLine[] } {
  const fields: { tag: string; lines: string[]; offset: number }[] = [];
  const stray: StrayLine[] = [];
  let offset = 0;
  let blank = true;
  for (const line of source.text.split('\n')) {
    const found = pattern.exec(line);
    if (found !== null) fields.push({ tag: (found[1] ?? '').trim(), lines: [(found[2] ?? '').trim()], offset });
    else if (line.trim() !== '') {
      const last = fields.at(-1);
      if (last !== undefined && last.tag !== 'ER' && !blank) last.lines.push(line.trim());
      else stray.push({ text: line.trim(), offset });
    }
    blank = line.trim() === '' && fields.length === 0;
    offset += line.length + 1;
  }
  return { fields: fields.map(({ lines, ...field }) => ({ ...field, value: lines.join(' ').trim() })), stray };
}
