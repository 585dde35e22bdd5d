import { isFileOfReferences, isReferenceField } from '../schema/reference.ts';
import { splitYamlLine } from './yaml-line.ts';

const field = /^references[ \t]*:[ \t]*$/;
const entryHead = /^( *)-(?:[ \t]+|$)/;
const isComment = (line: string): boolean => line.trim() === '' || line.trimStart().startsWith('#');

/**
 * Front matter with its pasted references in quotation marks, for a colon, a "#" or a bracket in one of them means
 * nothing: the same lines, each entry beginning in its column. What is a name of a file, fields, or a text in quotation
 * marks already stays as it is.
 */
export function quotePastedReferences(yaml: string): string {
  const lines = yaml.split('\n');
  const start = lines.findIndex((line) => field.test(line.trimEnd()));
  if (start === -1) return yaml;
  const length = lines.slice(start + 1).findIndex((line) => /^[^\s#-]/.test(line));
  const end = length === -1 ? lines.length : start + 1 + length;
  return [...lines.slice(0, start), ...quoteList(lines.slice(start, end)), ...lines.slice(end)].join('\n');
}

/** Lines without hyphens are a text with one reference a line. */
function quoteList([head = '', ...lines]: readonly string[]): string[] {
  const column = lines.find((line) => !isComment(line))?.search(/\S/) ?? -1;
  const heads = lines.flatMap((line, index) => (entryHead.exec(line)?.[1]?.length === column ? [index] : []));
  const [first] = heads;
  if (first === undefined) return [column > 0 && isPasted(lines) ? `${head.trimEnd()} |` : head, ...lines];
  const entries = heads.map((start, index) => lines.slice(start, heads[index + 1] ?? lines.length));
  return [head, ...lines.slice(0, first), ...entries.flatMap((entry) => quoteEntry(entry, column))];
}

/** A comment under an entry begins no deeper than its hyphen; deeper, "#" is a sign of the text like any other. */
function quoteEntry(lines: readonly string[], hyphen: number): readonly string[] {
  const head = lines[0] ?? '';
  const column = entryHead.exec(head)?.[0].length ?? 0;
  const last = lines.findLastIndex((line) => line.trim() !== '' && (line.search(/\S/) > hyphen || line === head));
  const text = [head.slice(column), ...lines.slice(1, last + 1)];
  if (!isPasted(text)) return lines;
  const written = `"${text.map((line) => line.trimEnd().replace(/["\\]/g, '\\$&')).join('\n')}"`.split('\n');
  return [head.slice(0, column) + written[0], ...written.slice(1), ...lines.slice(last + 1)];
}

/** Whether an entry is a text that somebody wrote without a thought of YAML. */
function isPasted(lines: readonly string[]): boolean {
  const [head = '', ...rest] = lines.map((line) => line.trim()).filter((line) => line !== '');
  const text = [head, ...rest].join(' ');
  if (!/\s/.test(text) || isFileOfReferences(text.replace(/\s#.*$/, ''))) return false;
  return !isYaml(head, text) && !isFields(head, rest);
}

/** A block, a nested list, fields or a list in brackets, a text in quotation marks, an alias. */
const isYaml = (head: string, text: string): boolean =>
  /^(?:[|>][+-]?\d?[+-]?(?:\s+#.*)?|[-?]\s.*|[&*!]\S+)$/.test(head) ||
  /^(?:\{.*\}|\[.*\]|(["']).*\1)(?:\s#.*)?$/.test(text);

function isFields(head: string, rest: readonly string[]): boolean {
  const [key, ...others] = [head, ...rest].map((line) => splitYamlLine(`- ${line}`).key);
  return key !== undefined && (isReferenceField(key) || others.some((other) => other !== undefined));
}
