import { type Document, isScalar, parseDocument, visit, type YAMLError } from 'yaml';
import type { Fault } from '../faults/fault.ts';
import { fault, fileStart, SourceText } from '../faults/fault.ts';
import { rightIndent, standsUnderNothing } from './yaml-indent.ts';
import { quote, splitYamlLine, withValue } from './yaml-line.ts';
import { lineTrap, type Trap } from './yaml-traps.ts';

/** A trap on a line, which may take the place of several. */
interface Found extends Trap {
  /** 0-based. */
  readonly line: number;
  readonly lines?: number;
}

/** What was parsed, from the text with all known cures applied: the same lines, some of them written otherwise. */
export interface Parsed {
  readonly document?: Document.Parsed;
  readonly text: SourceText;
  readonly faults: readonly Fault[];
}

/** Each cure parses the text anew, so a large one gets fewer. */
function mostCures(yaml: string): number {
  return Math.min(50, Math.floor(300_000 / (yaml.length + 1)) + 1);
}

function parse(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  } catch {
    // Nesting too deep for the parser's recursion.
    return undefined;
  }
}

/** The line on which a quoted text begins that swallowed what follows, up to an error. */
function openQuotation(document: Document.Parsed, text: SourceText, error: YAMLError): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || !node.range || !node.type?.startsWith('QUOTE')) return;
      const [from, to] = node.range;
      if (from <= error.pos[0] && to >= error.pos[0] - 1) start = text.position(from).line - 1;
    },
  });
  return start;
}

/** A field that stands deeper than the text above it, which is no block: indented by mistake, or text with a colon. */
function nestedTrap(lines: readonly string[], line: number): Found | undefined {
  const first = splitYamlLine(lines[line] ?? '');
  let last = line + 1;
  while (last < lines.length && splitYamlLine(lines[last] ?? '').key === undefined) last++;
  const inner = splitYamlLine(lines[last] ?? '');
  if (inner.key === undefined || first.value === '' || first.key === undefined) return undefined;
  if (inner.indent.length <= first.indent.length + first.dashes.length) return undefined;
  if (/^[a-z][a-z-]*$/.test(inner.key) && last === line + 1) return indentTrap(lines, last);
  const meant = [first.value, ...lines.slice(line + 1, last + 1).map((each) => each.trim())].join(' ');
  const cure = withValue(first, quote(meant));
  const message = `A value that holds a colon must be in quotation marks; write ${cure}`;
  return {
    rule: 'yaml-syntax',
    column: first.column,
    message,
    cure: first.indent + cure,
    line,
    lines: last + 1 - line,
  };
}

function indentTrap(lines: readonly string[], line: number): Found | undefined {
  const { indent } = splitYamlLine(lines[line] ?? '');
  const right = rightIndent(lines, line);
  if (!right || right.column === indent.length) return undefined;
  const spaces = (count: number): string => (count === 1 ? '1 space' : `${count} spaces`);
  const under = right.key === '-' ? 'the list entry above' : `"${right.key}"`;
  const message = `This line is indented by ${spaces(indent.length)}; expected ${spaces(right.column)}, to stand under ${under}`;
  const cure = ' '.repeat(right.column) + (lines[line] ?? '').trimStart();
  return { rule: 'yaml-syntax', column: 0, message, cure, line };
}

function firstFieldTrap(lines: readonly string[]): Found | undefined {
  const line = lines.findIndex((text) => text.trim() !== '' && !text.trim().startsWith('#'));
  const text = lines[line] ?? '';
  if (!/^ /.test(text)) return undefined;
  const message = 'The first field is indented, and the others are not; begin it at the start of the line';
  return { rule: 'yaml-syntax', column: 0, message, cure: text.trimStart(), line };
}

/** The cure of a line whose tabs became spaces, put under the field that is nearest. */
function settled(lines: readonly string[], line: number, cure: string): string {
  if (/^ *\S/.test(lines[line] ?? '')) return cure;
  const right = rightIndent([...lines.slice(0, line), cure], line);
  return right ? ' '.repeat(right.column) + cure.trimStart() : cure;
}

/** The trap behind an error of the parser: on its line, on the one where its text began, or in the indentation. */
function findTrap(
  document: Document.Parsed,
  text: SourceText,
  lines: readonly string[],
  error: YAMLError,
): Found | undefined {
  const at = text.position(error.pos[0]).line - 1;
  const quoted = openQuotation(document, text, error);
  const above = lines.slice(0, at).findLastIndex((line) => line.trim() !== '');
  for (const line of quoted === undefined ? [at, above] : [quoted, at]) {
    const found = lineTrap(lines[line] ?? '');
    if (found && found.cure !== lines[line]) return { ...found, cure: settled(lines, line, found.cure), line };
  }
  const first = firstFieldTrap(lines);
  if (first) return first;
  if (standsUnderNothing(lines, at)) return indentTrap(lines, at);
  return nestedTrap(lines, at) ?? indentTrap(lines, at) ?? strayTextTrap(lines, at);
}

/** Text at the margin where a field should be: `published 2020-03-19`, or a paragraph that was not indented. */
function strayTextTrap(lines: readonly string[], line: number): Found | undefined {
  const text = lines[line]?.trimEnd() ?? '';
  const [, name, value] = /^([a-z][a-z-]*) (\S+)$/.exec(text) ?? [];
  if (name !== undefined && value !== undefined) {
    const cure = `${name}: ${value}`;
    const message = `A field needs a colon after its name; write ${cure}`;
    return { rule: 'yaml-syntax', column: name.length, message, cure, line };
  }
  let end = line;
  while (/^[^\s#-]/.test(lines[end] ?? '') && splitYamlLine(lines[end] ?? '').key === undefined) end++;
  if (end === line) return undefined;
  return { rule: 'yaml-syntax', column: 0, message: expectedField(text), cure: '', line, lines: end - line };
}

function expectedField(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return `Expected a field, as in "title: A case", but found "${shown}"; indent a text that goes on over several lines`;
}

/** What the parser's own errors mean, where no trap is known behind them. */
function explain(error: YAMLError, line: string): string {
  if (error.code === 'MULTIPLE_DOCS') return 'A line "---" begins a second document; remove it';
  if (/^\s*#/.test(line))
    return 'A line beginning with "#" is a comment and ends the text above it; put the text in quotation marks';
  return expectedField(line.trim());
}

/** One reading of the text: a document without errors, or the first error with the trap behind it. */
function attempt(text: SourceText, lines: readonly string[]) {
  const document = parse(text.text);
  if (!document) return { message: 'Lists or fields are nested too deep', at: fileStart };
  const [error] = document.errors;
  if (!error) return { document };
  const trap = findTrap(document, text, lines, error);
  if (trap) return { trap, message: trap.message, at: { line: trap.line + 1, column: trap.column + 1 } };
  const at = text.position(error.pos[0]);
  return { message: explain(error, lines[at.line - 1] ?? ''), at };
}

/**
 * Parses YAML. Where the parser stumbles over a known trap, the trap becomes a fault, the line is read as it was meant,
 * and the reading goes on: so all faults are found at once. Without a document where that is not possible.
 * @param firstLine 1-based line of the file at which the text begins
 */
export function parseYaml(path: string, yaml: string, firstLine: number): Parsed {
  const lines = yaml.split('\n');
  const faults: Fault[] = [];
  let text = new SourceText(path, yaml);
  for (let cures = mostCures(yaml); cures >= 0; cures--) {
    const { document, trap, message, at } = attempt(text, lines);
    if (document) return { document, text, faults };
    faults.push(fault('yaml-syntax', path, { line: at.line + firstLine - 1, column: at.column }, message));
    if (!trap) break;
    const taken = trap.lines ?? 1;
    lines.splice(trap.line, taken, trap.cure, ...Array<string>(taken - 1).fill(''));
    text = new SourceText(path, lines.join('\n'));
  }
  return { text, faults };
}
