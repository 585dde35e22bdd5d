import { type Position, SourceText } from '../faults/fault.ts';
import type { StatementField } from '../model/statement.ts';

/** A text of the front matter that is read as the body is. */
export interface FieldText {
  readonly field: StatementField;
  readonly text: string;
  /** Offset in article.md at which its value begins, in whatever way YAML writes it. */
  readonly offset: number;
}

/** The text of a field behind article.md. */
export interface Stretch extends FieldText {
  readonly start: number;
  readonly end: number;
}

/**
 * article.md with texts of its front matter behind it, which YAML may have quoted, folded or set in: all texts of a report
 * are one file to those who read them, with one count of offsets. What is found in a field is told where the field says it.
 */
export class SourceWithFields extends SourceText {
  readonly stretches: readonly Stretch[];
  readonly #file: SourceText;

  constructor(file: SourceText, fields: readonly FieldText[]) {
    const stretches: Stretch[] = [];
    let text = file.text;
    for (const field of fields) {
      const start = text.length + 2;
      text += `\n\n${field.text}`;
      stretches.push({ ...field, start, end: text.length });
    }
    super(file.path, text);
    this.stretches = stretches;
    this.#file = file;
  }

  override position(offset: number): Position {
    const stretch = this.stretches.findLast(({ start }) => start <= offset);
    return this.#file.position(stretch ? placeInYaml(this.#file.text, stretch, offset - stretch.start) : offset);
  }
}

/** Characters of YAML between two of a value: marks of a block, quotation marks, escapes. */
const furthest = 200;

/** Where a character of a value stands in the file; where that cannot be told, the beginning of the value. */
function placeInYaml(file: string, { offset, text }: FieldText, index: number): number {
  let at = offset;
  for (let place = 0; place <= Math.min(index, text.length - 1); place++) {
    const letter = text.charAt(place);
    if (/\s/.test(letter)) continue;
    const found = file.indexOf(letter, at);
    if (found === -1 || found > at + furthest) return offset;
    if (place === index) return found;
    at = found + 1;
  }
  return at;
}
