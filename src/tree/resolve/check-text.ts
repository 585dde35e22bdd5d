import type { Text } from 'mdast';
import type { Fault, SourceText } from '../../faults/fault.ts';
import { findUnprintable } from '../../text/unprintable.ts';
import { unsettableIn } from '../../text/unsettable-text.ts';
import type { AddFault } from '../add-fault.ts';
import { type ForeignMark, foreignMarks } from './foreign-marks.ts';

/** A target with a space in it, which ends a target; browsers call the second download of a file "ct (1).png". */
const spacedTarget = String.raw`\]\((?!(?:[^()\s]|\([^()\s]{0,100}\)){0,200}\))((?:[^()]|\([^()]{0,100}\)){1,400})\)`;

/** Marks that were meant for Markdown and are printed as typed where they could not be read. */
const misread: readonly ForeignMark[] = [
  {
    sign: '$$',
    pattern: /\$\$/,
    rule: 'math-syntax',
    message: () => 'This "$$" has no partner; a formula begins and ends with "$$", without a blank line inside',
  },
  {
    sign: '](',
    pattern: new RegExp(String.raw`(!?)\[([^[\]]{0,300})${spacedTarget}`),
    rule: 'link-syntax',
    message: ([whole, mark = '', text = '', target = '']) =>
      `"${whole}" cannot be read as ${mark === '!' ? 'an image' : 'a link'}; where the name has spaces, put it between "<" and ">": ${mark}[${text}](<${target.trim()}>)`,
  },
  {
    sign: '![',
    pattern: new RegExp(String.raw`!\[(?![^[\]]{0,300}${spacedTarget})[^\n]{0,60}`),
    rule: 'link-syntax',
    message: ([whole]) =>
      `"${whole}" cannot be read as an image; expected ![what it shows](file.jpg), without a space before "("`,
  },
  {
    sign: '[@',
    pattern: /\[@(?!\s+[\p{L}\p{N}_])[^\]\n]{0,60}\]?/u,
    rule: 'citation-syntax',
    message: ([whole]) =>
      `"${whole}" cannot be read as a citation; write [@key], with nothing between "@" and the key, be it a hidden character`,
  },
  {
    sign: '@',
    pattern: /[\p{L}\p{N}_]+@((?:fig|tbl|vid|aud)-[\p{L}\p{N}_-]+)(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])/iu,
    rule: 'cross-reference',
    message: ([whole, label = '']) =>
      `"${whole}" cannot be read as a cross reference; put a space before "@": ${whole.slice(0, -label.length - 1)} @${label}`,
  },
  {
    sign: '\\cite',
    pattern: /\\cite[a-z]{0,10}\{([^{}\n]{1,100})\}/,
    rule: 'citation-syntax',
    message: ([whole, keys = '']) =>
      `"${whole}" is a citation of LaTeX; write [${keys
        .split(',')
        .map((key) => `@${key.trim()}`)
        .join('; ')}]`,
  },
  {
    sign: '{',
    pattern: /(?<!\{|ref)\{\s*((?:fig|tbl|vid|aud)-[\w-]{1,100})\s*\}/i,
    rule: 'label',
    message: ([whole, name = '']) => `"${whole}" cannot be read as a label; write {#${name}}`,
  },
];

/** Reports what is printed as typed though it was meant for Markdown, and what cannot be printed. */
export function checkText(node: Text, addFault: AddFault): void {
  const { value } = node;
  for (const { sign, pattern, rule, message } of [...misread, ...foreignMarks]) {
    if (!value.includes(sign)) continue;
    for (const found of value.matchAll(new RegExp(pattern, `${pattern.flags}g`)))
      addFault(rule, offsetIn(node, found.index), message(found));
  }
  const unsettable = unsettableIn(value);
  if (unsettable) addFault('text-length', offsetIn(node, unsettable.index), unsettable.message);
  const found = findUnprintable(value);
  if (found) addFault('invalid-value', offsetIn(node, found.index), unprintable(found.code));
}

const unprintable = (code: string): string => `The text holds a character that cannot be printed (${code}); remove it`;

/** Reports what cannot be printed wherever it stands, in code and alternative texts, too, but where it is told already. */
export function checkCharacters(source: SourceText, bodyOffset: number, faults: Fault[]): void {
  // Breaks of lines and pages that word processors write are read.
  const text = source.text.replace(/<!--.*?(?:-->|$)|[\v\f]/gs, (found) => ' '.repeat(found.length));
  const told = new Map<number, number>();
  for (const { rule, line, column } of faults)
    if (rule === 'invalid-value') told.set(line, Math.min(column, told.get(line) ?? column));
  for (let found = findUnprintable(text, bodyOffset); found; found = findUnprintable(text, found.end)) {
    const { line, column } = source.position(found.index);
    if ((told.get(line) ?? Number.POSITIVE_INFINITY) <= column) continue;
    told.set(line, column);
    faults.push(source.fault('invalid-value', { line, column }, unprintable(found.code)));
  }
}

/** Exact where the text is written without escapes. */
function offsetIn({ position }: Text, index: number): number {
  const start = position?.start.offset ?? 0;
  return Math.min(start + index, position?.end.offset ?? start);
}
