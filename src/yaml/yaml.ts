import type { Node } from 'yaml';
import { type Fault, fault, type Position, type SourceText } from '../faults/fault.ts';
import { quotePastedReferences } from './pasted-references.ts';
import { quote, splitYamlLine, withValue, type YamlLine } from './yaml-line.ts';
import { offsetOf, placeOf } from './yaml-position.ts';
import { type Parsed, parseYaml } from './yaml-repair.ts';
import { type Finding, type YamlPath, yamlValue } from './yaml-value.ts';

/** Largest text of YAML, in characters. */
const largest = 1_000_000;

/** So many brackets inside one another, or list marks in a row, are no report; the parser's time grows with their square. */
const mostBrackets = 40;
const tooManyMarks = /(?:[-?] ){40}/;

/** So many of what YAML misreads are told at once; a file that has more is no report. */
const mostFindings = 200;

/** A text of YAML, read: every scalar as written. */
export interface YamlFile {
  /** Texts, lists and maps, empty fields left out; undefined where the text is empty or could not be read. */
  readonly value: unknown;
  /** Whether the structure could be read, so that the value may be checked further. */
  readonly readable: boolean;
  readonly faults: readonly Fault[];
  /** Where the value (or the name) of a field stands; the nearest authored ancestor's place where it is not there. */
  position(path: YamlPath, at?: 'key' | 'value'): Position;
  /** Whether a field is written, be it empty. */
  isAuthored(path: YamlPath): boolean;
  /** The line of a value with the value in quotation marks; undefined where it is longer than its line. */
  quoted(path: YamlPath): string | undefined;
}

export interface YamlSpan {
  /** Offsets into the file. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads YAML 1.2; never throws.
 * @param isProse whether a field holds text, in which " #" is more likely meant than the comment that it begins
 */
export function readYaml(source: SourceText, span: YamlSpan, isProse: (path: YamlPath) => boolean): YamlFile {
  const yaml = quotePastedReferences(source.text.slice(span.start, span.end));
  const firstLine = source.position(span.start).line;
  const start: Position = { line: firstLine, column: 1 };
  const refused = unreadable(source.path, yaml, start);
  if (refused) return { ...nothing(start), readable: false, faults: [refused] };
  const parsed = parseYaml(source.path, yaml, firstLine);
  if (!parsed.document) return { ...nothing(start), readable: false, faults: parsed.faults };

  const root = parsed.document.contents as Node | null;
  const { value, findings } = yamlValue(root, parsed.text.text);
  const found = findings.filter(({ kind, path }) => kind !== 'comment' || isProse(path));
  const inFile = ({ line, column }: Position): Position => ({ line: line + firstLine - 1, column });
  const faults = found.slice(0, mostFindings).map((finding) => {
    const at = parsed.text.position(finding.offset);
    const line = splitYamlLine(lineAt(parsed, finding.offset));
    const column = beginsValue.has(finding.kind) ? line.column + 1 : at.column;
    return fault(finding.rule, source.path, inFile({ line: at.line, column }), describe(finding, line));
  });
  return {
    value,
    readable: true,
    faults: [...parsed.faults, ...faults],
    position(path, at = 'value') {
      const { place } = placeOf(root, path);
      return place ? inFile(parsed.text.position(offsetOf(place, at))) : { line: 1, column: 1 };
    },
    isAuthored: (path) => placeOf(root, path).whole,
    quoted: (path) => quotedLine(parsed, root, path),
  };
}

function nothing(start: Position): Omit<YamlFile, 'readable' | 'faults'> {
  return { value: undefined, position: () => start, isAuthored: () => false, quoted: () => undefined };
}

function unreadable(path: string, yaml: string, start: Position): Fault | undefined {
  if (yaml.length > largest) {
    return fault(
      'file-too-large',
      path,
      start,
      `This file has ${yaml.length} characters of fields; expected at most ${largest}`,
    );
  }
  if (!tooManyMarks.test(yaml) && bracketsIn(yaml) <= mostBrackets) return undefined;
  return fault('yaml-syntax', path, start, 'Lists or fields are nested too deep');
}

/** How deep brackets stand inside one another at most. */
function bracketsIn(yaml: string): number {
  let depth = 0;
  let most = 0;
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    most = Math.max(most, depth);
  }
  return most;
}

/** The line of an offset. */
function lineAt({ text: { text } }: Parsed, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? text.length : end);
}

/** Findings at a mark with which the value of a line begins. */
const beginsValue: ReadonlySet<string> = new Set(['anchor', 'tag', 'alias-unknown']);

/** The message of a finding, with the line as it was meant. */
function describe({ kind, path }: Finding, line: YamlLine): string {
  const cure = withValue(line, quote(line.value));
  const name = String(path.at(-1));
  if (kind === 'comment')
    return `The value is cut short at "#", which begins a comment; put it in quotation marks: ${cure}`;
  if (kind === 'duplicate') return `Field "${name}" is given twice; remove one of the two`;
  if (kind === 'key') return 'The name of a field must be plain text';
  if (kind === 'depth') return 'Lists or fields are nested too deep';
  if (kind === 'space') return 'This line begins with a space that is not an ordinary one; indent with spaces';
  if (kind === 'alias-loop')
    return 'This alias (a name after "*") stands for the list or field that it is in; write the value out';
  if (kind === 'alias-bomb') return 'Aliases (names after "*") stand for more than 1,000 values; write the values out';
  return `A value beginning with "${line.value.charAt(0)}" must be in quotation marks; write ${cure}`;
}

function quotedLine(parsed: Parsed, root: Node | null, path: YamlPath): string | undefined {
  const range = placeOf(root, path).place?.value?.range;
  if (!range) return undefined;
  const raw = parsed.text.text.slice(range[0], range[1]).trimEnd();
  if (raw === '' || raw.includes('\n')) return undefined;
  const { column } = parsed.text.position(range[0]);
  const whole = splitYamlLine(lineAt(parsed, range[0]));
  return whole.column === column - 1 ? withValue(whole, quote(whole.value)) : quote(raw);
}
