/** Marks of one block. Markdown compares them with one another: time grows with their square and faster. */
const mostMarks = 5_000;

/** Marks at the beginning of a line that put it into a list, a quotation or a note, each inside the one before. */
const deepestMarks = 30;

/** Columns before such a mark: each level of a list takes two or more of them. */
const deepestIndent = 100;

/** What makes a text unreadable, and its offset. */
export interface Breach {
  readonly offset: number;
  readonly message: string;
}

/**
 * The first place where a text is so crowded or so deep that it is none: to read it would take minutes. The parser of
 * Markdown must not see such a text.
 */
export function breachOf(text: string): Breach | undefined {
  return crowdedBlock(text) ?? deepLine(text);
}

/** A line in which nothing stands but the marks of quotations. */
const blankLine = /[ \t>]*(?:[\r\n]|$)/y;

function crowdedBlock(text: string): Breach | undefined {
  let block = 0;
  let count = 0;
  for (let start = 0; start < text.length; ) {
    const end = nextLine(text, start);
    blankLine.lastIndex = start;
    const isBlank = blankLine.test(text);
    if (isBlank) block = end;
    count = isBlank ? 0 : count + marksIn(text, start, end);
    if (count > mostMarks)
      return { offset: block, message: 'This paragraph holds more than 5,000 marks such as "*" or "["; part it' };
    start = end;
  }
  return undefined;
}

const marks = new Set(Array.from('*_[]~^`', (mark) => mark.charCodeAt(0)));

function marksIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (marks.has(text.charCodeAt(at))) count++;
  return count;
}

/** A line across the page, which is no list. */
const rule = /([-*_])[ \t]*(?:\1[ \t]*)+$/my;
const mark = /(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\s]{1,200}\]:)[ \t]*/my;

function deepLine(text: string): Breach | undefined {
  for (let start = 0; start < text.length; start = nextLine(text, start)) {
    const indent = indentAt(text, start);
    const found = marksAt(text, indent.end);
    if (found === 0) continue;
    if (found > deepestMarks)
      return {
        offset: start,
        message: `Lists, quotations and notes may stand ${deepestMarks} deep inside one another; found ${found}`,
      };
    if (indent.columns > deepestIndent) {
      const message = `This line is indented by ${indent.columns} columns; expected at most ${deepestIndent} before the mark of a list`;
      return { offset: start, message };
    }
  }
  return undefined;
}

const lineEnd = /\r\n?|\n/g;

function nextLine(text: string, start: number): number {
  lineEnd.lastIndex = start;
  return lineEnd.test(text) ? lineEnd.lastIndex : text.length;
}

/** White space at the beginning of a line: where it ends, and how many columns it takes. */
function indentAt(text: string, start: number): { readonly end: number; readonly columns: number } {
  let columns = 0;
  let end = start;
  for (; text[end] === ' ' || text[end] === '\t'; end++) columns += text[end] === '\t' ? 4 - (columns % 4) : 1;
  return { end, columns };
}

function marksAt(text: string, start: number): number {
  rule.lastIndex = start;
  if (rule.test(text)) return 0;
  let count = 0;
  for (mark.lastIndex = start; mark.test(text); ) count++;
  return count;
}
