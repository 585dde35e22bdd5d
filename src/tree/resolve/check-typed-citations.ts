import type { Text } from 'mdast';
import type { SourceText } from '../../faults/fault.ts';
import type { Reference } from '../../model/reference.ts';
import type { AddFault } from '../add-fault.ts';
import type { Citation, Superscript } from '../nodes.ts';
import { citationOf, type TypedNumbers, typedNumbers, typedSuperscript } from './typed-numbers.ts';

/** Where citations are typed, and what they are of. */
export interface TypedInput {
  readonly source: SourceText;
  /** In the order of the list, all of them. */
  readonly references: readonly Reference[];
  readonly texts: readonly Text[];
  readonly superscripts: readonly Superscript[];
  /** Those by key. */
  readonly citations: readonly Citation[];
}

/** What is to stand in the place of a stretch of article.md. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface TypedCitations {
  /** What cures those that are certain, in the order of the text. */
  readonly edits: readonly Edit[];
  /** Whether there is a list of which nothing is cited, neither by key nor by number. */
  readonly isUncited: boolean;
}

/**
 * Reports citations typed as numbers, "[1–3]", with the keys that they mean in the order of the list. Beside citations by
 * key they are errors: those number the list anew.
 */
export function typedCitations(input: TypedInput, addFault: AddFault): TypedCitations {
  const { source, references, texts, superscripts, citations } = input;
  const isMixed = citations.length > 0;
  const found = [
    ...texts.flatMap((node) => foundIn(typedNumbers, node, input)),
    ...superscripts.flatMap((node) => foundIn(typedSuperscript, node, input)),
  ].toSorted((a, b) => a.start - b.start);
  const edits = found.flatMap(({ start, end, numbers, isDoubtful }): Edit[] => {
    const typed = source.text.slice(start, end);
    const text = citationOf(numbers, references);
    const otherwise = `or ${escaped(typed)} where it is no citation`;
    if (isDoubtful)
      addFault('citation-typed', start, `"${typed}" may be a citation typed by hand; write ${text}, ${otherwise}`);
    else if (isMixed)
      addFault(
        'citation-mixed',
        start,
        `"${typed}" is typed by hand where others are cited by key, which number the list anew; write ${text}, ${otherwise}`,
      );
    else addFault('citation-typed', start, `"${typed}" is a citation typed by hand; write ${text}, ${otherwise}`);
    return isDoubtful ? [] : [{ start, end, text: spaced(source.text, start, end, text) }];
  });
  return { edits, isUncited: references.length > 0 && citations.length === 0 && found.length === 0 };
}

function foundIn(
  find: typeof typedNumbers,
  { position }: Text | Superscript,
  { source, references }: TypedInput,
): TypedNumbers[] {
  const start = position?.start.offset ?? 0;
  return find(source.text, start, position?.end.offset ?? start, references.length);
}

/** Raised numbers follow their word at once, brackets do not. */
function spaced(source: string, start: number, end: number, text: string): string {
  const isBracket = /[[(]/.test(source.charAt(start));
  const before = isBracket || /[\s(]/.test(source.charAt(start - 1)) ? '' : ' ';
  return `${before}${text}${!isBracket && /\w/.test(source.charAt(end)) ? ' ' : ''}`;
}

/** The same, read as text: a bracket behind "\\", a raised digit by its number. */
function escaped(typed: string): string {
  if (/^[[(]/.test(typed)) return `\\${typed}`;
  return typed.replace(/[\d⁰¹²³⁴-⁹]/, (digit) => `&#${digit.charCodeAt(0)};`);
}
