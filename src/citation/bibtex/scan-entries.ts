import type { Fault, SourceText } from '../../faults/fault.ts';
import { months } from '../../text/months.ts';
import type { Scanner } from './scan-value.ts';
import { closingBrace, readValue, skipBlank, Unreadable } from './scan-value.ts';

/** A field of an entry: LaTeX as written, delimiters removed and abbreviations put in. */
interface RawField {
  readonly value: string;
  /** UTF-16 offset of the field's name. */
  readonly offset: number;
}

/** An entry as it stands in a .bib file. */
export interface RawEntry {
  /** Lower-case, without "@". */
  readonly type: string;
  /** Empty where it was left out. */
  readonly key: string;
  /** UTF-16 offset of its "@". */
  readonly offset: number;
  readonly fields: ReadonlyMap<string, RawField>;
}

/** What BibTeX itself knows by name: the months, cut, and here written out, too. */
const abbreviations: readonly (readonly [string, string])[] = [
  ...months.flatMap((name) => [[name.toLowerCase(), name] as const, [name.slice(0, 3).toLowerCase(), name] as const]),
  ['sept', 'September'],
];

const entryHead = /@[ \t]*([A-Za-z_]+)\s*([{(])?/g;
/** `name = value`, or undefined where the entry ends. */
function field(scanner: Scanner, entry: string, unclosed: () => never): [string, RawField] | undefined {
  skipBlank(scanner);
  while (scanner.text[scanner.at] === ',') {
    scanner.at++;
    skipBlank(scanner);
  }
  const name = /([^\s=,{}()"#]+)\s*(=?)\s*/y;
  name.lastIndex = scanner.at;
  const found = name.exec(scanner.text);
  const offset = scanner.at;
  if (found === null) return undefined;
  scanner.at = name.lastIndex;
  const [, written = '', equals] = found;
  // What should have been the last brace of the entry closed an open field.
  if (written.startsWith('@')) unclosed();
  if (equals !== '=') {
    const message = `Expected "=" after the field "${written}" of ${entry}`;
    scanner.faults.push(scanner.source.fault('bibtex-syntax', offset, message));
    throw new Unreadable();
  }
  return [written.toLowerCase(), { value: readValue(scanner, unclosed), offset }];
}

function fields(scanner: Scanner, offset: number, entry: string): Map<string, RawField> {
  const found = new Map<string, RawField>();
  const unclosed = (): never => {
    const message = `${entry.replace(/^e/, 'E')} is not closed; a "}" or a quotation mark is missing in it`;
    scanner.faults.push(scanner.source.fault('bibtex-syntax', offset, message));
    throw new Unreadable();
  };
  for (let next = field(scanner, entry, unclosed); next !== undefined; next = field(scanner, entry, unclosed)) {
    const [name, given] = next;
    const before = found.get(name);
    if (before !== undefined && before.value.trim() !== given.value.trim() && given.value.trim() !== '') {
      const message = `Field "${name}" stands twice in ${entry}; keep one of them`;
      scanner.faults.push(scanner.source.fault('bibtex-syntax', given.offset, message));
    }
    if (before === undefined || before.value.trim() === '') found.set(name, given);
  }
  if (scanner.text[scanner.at] !== '}' && scanner.text[scanner.at] !== ')') {
    if (scanner.at >= scanner.text.length || scanner.text[scanner.at] === '@') unclosed();
    const message = `Unexpected "${scanner.text[scanner.at]}" in ${entry}; expected a field such as title = {…}`;
    scanner.faults.push(scanner.source.fault('bibtex-syntax', scanner.at, message));
    throw new Unreadable();
  }
  scanner.at++;
  return found;
}

/** The key and the comma behind it; empty where the fields begin at once. */
function key(scanner: Scanner): string {
  skipBlank(scanner);
  const written = /([^,{}=\n"]*)(,|(?=[}\n]))/y;
  written.lastIndex = scanner.at;
  const found = written.exec(scanner.text);
  if (found === null) return '';
  scanner.at = written.lastIndex;
  return found[1]?.trim() ?? '';
}

function scanEntry(scanner: Scanner, type: string, offset: number): RawEntry {
  const name = key(scanner);
  return {
    type,
    key: name,
    offset,
    fields: fields(scanner, offset, name === '' ? `entry @${type}` : `entry "${name}"`),
  };
}

/** Whatever begins at an "@": an entry, or something that only helps to read the others. */
function scanItem(scanner: Scanner, type: string, open: number, offset: number): RawEntry | undefined {
  if (type === 'comment' || type === 'preamble') {
    const end = closingBrace(scanner.text, open);
    if (end !== -1) scanner.at = end;
    return undefined;
  }
  if (type !== 'string') return scanEntry(scanner, type, offset);
  for (const [name, { value: text }] of fields(scanner, offset, '@string')) scanner.strings.set(name, text);
  return undefined;
}

const lineBefore = (text: string, offset: number): string => text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);

/** Reports what looks like fields between two entries: a brace too many ended the first too early. */
function checkBetween(scanner: Scanner, from: number, to: number, entry: string): void {
  const text = scanner.text.slice(from, to);
  const stray = /^(?![ \t]*%)[^%\n]*?(\}|\b[a-z]+[ \t]*=[ \t]*[{"\d])/im.exec(text);
  if (stray === null) return;
  const offset = from + stray.index + stray[0].search(/\S/);
  const message = `Text after ${entry} that belongs to no entry; a "}" may be too many before it`;
  scanner.faults.push(scanner.source.fault('bibtex-syntax', offset, message));
}

/** What begins at an "@", or undefined where it cannot be read; then the next entry begins on a line of its own. */
function readItem(scanner: Scanner, type: string, offset: number): RawEntry | undefined {
  const start = scanner.at;
  try {
    return scanItem(scanner, type, start - 1, offset);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const next = scanner.text.slice(start).search(/\n[ \t]*@/);
    scanner.at = next === -1 ? scanner.text.length : start + next;
    return undefined;
  }
}

/** The next "@" that may begin something: not in a line that "%" makes a comment. */
function nextHead(scanner: Scanner): RegExpExecArray | undefined {
  entryHead.lastIndex = scanner.at;
  for (let head = entryHead.exec(scanner.text); head !== null; head = entryHead.exec(scanner.text)) {
    const before = lineBefore(scanner.text, head.index);
    if (before.trimStart().startsWith('%')) continue;
    if (head[2] !== undefined) return head;
    // "x@y.org" is no entry, "@article" alone on its line should be one.
    if (before.trim() !== '' || /^comment$/i.test(head[1] ?? '')) continue;
    scanner.faults.push(scanner.source.fault('bibtex-syntax', head.index, `Expected "{" after "@${head[1]}"`));
  }
  return undefined;
}

/** Entries of a .bib file in their order; @string is applied, @comment, @preamble and text between entries skipped. */
export function scanEntries(source: SourceText): { readonly entries: RawEntry[]; readonly faults: readonly Fault[] } {
  const scanner: Scanner = { source, text: source.text, at: 0, strings: new Map(abbreviations), faults: [] };
  const entries: RawEntry[] = [];
  let last: RawEntry | undefined;
  for (;;) {
    const from = scanner.at;
    const head = nextHead(scanner);
    if (last !== undefined) checkBetween(scanner, from, head?.index ?? source.text.length, `entry "${last.key}"`);
    if (head === undefined) return { entries, faults: scanner.faults };
    scanner.at = head.index + head[0].length;
    last = readItem(scanner, (head[1] ?? '').toLowerCase(), head.index);
    if (last !== undefined) entries.push(last);
  }
}
