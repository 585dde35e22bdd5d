import { printable } from './printable.ts';
import type { RuleId, Severity } from './rules.ts';
import { rules } from './rules.ts';

/** A place in a text file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with what an editor wrote: where, what was found, what was expected and how to put it right. */
export interface Fault extends Position {
  /** Path of the file, as the content folder was given: `content/articles/x/article.md`. */
  readonly path: string;
  readonly severity: Severity;
  /** One printable line, no trailing full stop needed to be parsed: found, expected, cure. */
  readonly message: string;
  readonly rule: RuleId;
}

/** A text with its path, able to turn an offset into a line and a column. */
export class SourceText {
  readonly path: string;
  readonly text: string;
  readonly #lineStarts: number[] = [0];

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  /** @param offset UTF-16 offset into the text; clamped to it. */
  position(offset: number): Position {
    const target = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= target) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: target - (this.#lineStarts[low] ?? 0) + 1 };
  }

  /** The offset of a position. */
  offset({ line, column }: Position): number {
    return (this.#lineStarts[line - 1] ?? this.text.length) + column - 1;
  }

  /** A fault of this file at an offset or at a position found by a parser. */
  fault(rule: RuleId, at: number | Position, message: string): Fault {
    return fault(rule, this.path, typeof at === 'number' ? this.position(at) : at, message);
  }
}

/** A fault whose severity is the one of its rule. What it quotes of the content is made printable here, for all outputs. */
export function fault(rule: RuleId, path: string, at: Position, message: string): Fault {
  const { severity } = rules[rule];
  return { path: printable(path), line: at.line, column: at.column, severity, message: printable(message), rule };
}

/** The start of a file, for faults that concern all of it. */
export const fileStart: Position = { line: 1, column: 1 };
