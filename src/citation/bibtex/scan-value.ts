import type { Fault, SourceText } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/suggest.ts';

const nextEntry = /\n[ \t]*@[ \t]*[A-Za-z_]+\s*[{(]/y;

/** Characters of a value: abbreviations made of abbreviations could outgrow the memory. */
const longest = 1_000_000;

/** After so many faults, words are no longer compared with all that are defined. */
const mostGuesses = 50;

/** Where reading has come to, what is defined, and the faults found. */
export interface Scanner {
  readonly source: SourceText;
  readonly text: string;
  at: number;
  readonly strings: Map<string, string>;
  readonly faults: Fault[];
}

/** The entry cannot be read on; the fault has been reported. */
export class Unreadable extends Error {}

export function skipBlank(scanner: Scanner): void {
  const blank = /(?:\s+|%[^\n]*)*/y;
  blank.lastIndex = scanner.at;
  blank.exec(scanner.text);
  scanner.at = blank.lastIndex;
}

/** Whether an entry begins behind the line end at an offset: then what is open there was never closed. */
function entryBegins(text: string, at: number): boolean {
  if (text[at] !== '\n') return false;
  nextEntry.lastIndex = at;
  return nextEntry.test(text);
}

/** Offset behind the brace that closes the one at `start`, or -1 where the file or the entry ends before. */
export function closingBrace(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at + 1;
    else if (entryBegins(text, at)) return -1;
  }
  return -1;
}

/** Offset of the quotation mark that closes the one at `start`, or -1. `\"o` is an accent, not an end. */
function closingQuote(text: string, start: number): number {
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '\\' && !/^\\"[\s,}#]/.test(text.slice(at, at + 3))) at++;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (character === '"' && depth <= 0) return at;
    else if (entryBegins(text, at)) return -1;
  }
  return -1;
}

function bareWord(scanner: Scanner, word: string): string {
  const known = scanner.strings.get(word.toLowerCase());
  if (known !== undefined || !/^[A-Za-z]/.test(word)) return known ?? word;
  const guess = scanner.faults.length < mostGuesses ? didYouMean(word, scanner.strings.keys()) : '';
  const message = `Abbreviation "${word}" is not defined${guess === '' ? `; write the text in braces, {${word}}, or define it with @string{${word} = {…}}` : guess}`;
  scanner.faults.push(scanner.source.fault('bibtex-syntax', scanner.at - word.length, message));
  return word;
}

/** One part of a value: braced, quoted, a number or an abbreviation. */
function valuePart(scanner: Scanner, unclosed: () => never): string {
  const { text, at } = scanner;
  if (text[at] === '{') {
    const end = closingBrace(text, at);
    if (end === -1) unclosed();
    scanner.at = end;
    return text.slice(at + 1, end - 1);
  }
  if (text[at] === '"') {
    const end = closingQuote(text, at);
    if (end === -1) unclosed();
    scanner.at = end + 1;
    return text.slice(at + 1, end);
  }
  const word = /[^\s,#{}()"=]*/y;
  word.lastIndex = at;
  const [found = ''] = word.exec(text) ?? [];
  scanner.at += found.length;
  return found === '' ? '' : bareWord(scanner, found);
}

/** A value: parts joined by "#". @param unclosed reports that one of them does not end. */
export function readValue(scanner: Scanner, unclosed: () => never): string {
  const start = scanner.at;
  let whole = '';
  do {
    if (scanner.text[scanner.at] === '#') scanner.at++;
    skipBlank(scanner);
    const part = valuePart(scanner, unclosed);
    if (whole.length <= longest) whole += part;
    skipBlank(scanner);
  } while (scanner.text[scanner.at] === '#');
  if (whole.length <= longest) return whole;
  const message = 'This value is too long: its abbreviations stand for more than a million characters; write it out';
  scanner.faults.push(scanner.source.fault('bibtex-syntax', start, message));
  return '';
}
