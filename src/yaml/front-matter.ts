import { type Fault, fileStart, type SourceText } from '../faults/fault.ts';
import type { YamlSpan } from './yaml.ts';

/** Front matter and body of a Markdown file. Without a span there is no front matter to read. */
export interface SplitFile {
  readonly span?: YamlSpan;
  /** Where the body begins. */
  readonly bodyOffset: number;
  readonly faults: readonly Fault[];
}

interface Line {
  readonly text: string;
  readonly start: number;
  /** Offset after its line break. */
  readonly end: number;
}

function* linesFrom(text: string, offset: number): Generator<Line> {
  for (let start = offset; start < text.length; ) {
    const breakAt = text.indexOf('\n', start);
    const end = breakAt === -1 ? text.length : breakAt + 1;
    yield { text: text.slice(start, breakAt === -1 ? end : breakAt).trimEnd(), start, end };
    start = end;
  }
}

/** What a word processor or a slip makes of "---". */
const nearlyFence = /^(?:[-–—−]{2,20}|[–—]|\.\.\.|\+\+\+|```\w*|\*\*\*|___)$/u;

/** A line at the margin that can belong to YAML fields. */
const fieldLine = /^(?:\s|#(?!#)|- |[^\s#:][^:]*:(?:\s|$)|[\]}]|$)/u;

/** Parts a file at its two lines of "---". What is wrong with them is a fault, and the rest is read all the same. */
export function splitFrontMatter(source: SourceText): SplitFile {
  const { text } = source;
  const offset = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (text.slice(offset).trim() === '') {
    const message = 'This file is empty; expected front matter between two lines "---" and the text below it';
    return { bodyOffset: text.length, faults: [source.fault('front-matter', fileStart, message)] };
  }
  const [first] = linesFrom(text, offset);
  if (first?.text === '---') return untilClosing(source, first.end, []);
  return withoutOpening(source, first);
}

/** A file whose first line is not "---": misspelt, below blank lines, or missing. */
function withoutOpening(source: SourceText, first: Line | undefined): SplitFile {
  const opening = first?.text ?? '';
  if (nearlyFence.test(opening)) {
    const message = `The front matter must begin with a line of three hyphens, "---"; found "${opening}"`;
    return untilClosing(source, first?.end ?? 0, [source.fault('front-matter', fileStart, message)]);
  }
  const [begin] = [...linesFrom(source.text, first?.start ?? 0)].filter(({ text }) => text !== '');
  if (begin?.text === '---') {
    const message = 'The line "---" must be the first of the file; remove the blank lines above it';
    return untilClosing(source, begin.end, [source.fault('front-matter', begin.start, message)]);
  }
  const message = 'The file does not begin with front matter; add a line "---" above the fields and another below them';
  const faults = [source.fault('front-matter', fileStart, message)];
  if (!/^[a-z][a-z-]*:(?:\s|$)/.test(begin?.text ?? '')) return { bodyOffset: first?.start ?? 0, faults };
  return untilClosing(source, begin?.start ?? 0, faults);
}

/** Up to the line that ends the front matter; a heading of the text before it shows that the line is missing. */
function untilClosing(source: SourceText, start: number, faults: readonly Fault[]): SplitFile {
  for (const line of linesFrom(source.text, start)) {
    if (/^##+ /.test(line.text)) break;
    if (line.text === '---') return { span: { start, end: line.start }, bodyOffset: line.end, faults };
    if (nearlyFence.test(line.text)) {
      const message = `The front matter must end with a line of three hyphens, "---"; found "${line.text}"`;
      const all = [...faults, source.fault('front-matter', line.start, message)];
      return { span: { start, end: line.start }, bodyOffset: line.end, faults: all };
    }
  }
  for (const line of linesFrom(source.text, start)) {
    if (!fieldLine.test(line.text)) return unclosed(source, start, line.start, faults);
  }
  return unclosed(source, start, source.text.length, faults);
}

/** Front matter that no "---" ends, up to where its fields seem to end. */
function unclosed(source: SourceText, start: number, end: number, faults: readonly Fault[]): SplitFile {
  const where = end === source.text.length ? 'after its last field' : `before line ${source.position(end).line}`;
  const message = `The front matter has no line "---" at its end; add one ${where}`;
  return { span: { start, end }, bodyOffset: end, faults: [...faults, source.fault('front-matter', end, message)] };
}
