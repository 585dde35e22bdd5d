import type { Fault } from '../../faults/fault.ts';
import { count, gravestFirst, summary } from '../../faults/fault-list.ts';
import { ruleDocument, rulePath } from '../../model/guides.ts';
import { excerpt, type LineOf } from './source-lines.ts';

/** As many faults are seen at a glance; of more, a table tells which rules they break. */
const glance = 10;

/**
 * The faults for people, the gravest first: under the name of each file, each with its line and a mark below the place.
 * What CARE asks of a report is one block.
 */
export function forPeople(faults: readonly Fault[], lineOf: LineOf): string {
  const ordered = gravestFirst(faults);
  const care = Map.groupBy(ordered.filter(isAskedByCare), ({ path }) => path);
  const groups = Map.groupBy(ordered, ({ severity, path }) => `${severity} ${path}`);
  const blocks = Array.from(groups.values(), (found) => {
    const [{ path = '' } = {}] = found;
    const asked = care.get(path) ?? [];
    const rest = asked.length < 2 ? found : found.filter((each) => !isAskedByCare(each));
    const [first] = asked;
    const folded = asked.length > 1 && first && found.includes(first) ? [careBlock(asked)] : [];
    return [path, ...rest.map((each) => entry(each, lineOf)), ...folded];
  });
  const shown = blocks.filter(({ length }) => length > 1).map((lines) => lines.join('\n'));
  const end = [summary(faults), ...ordered.slice(0, 1).map(whereExplained)].join('\n');
  return [...shown, ...(faults.length > glance ? [ruleTable(ordered)] : []), end].join('\n\n');
}

/** Where the rules are explained, by the one that is broken most gravely. */
function whereExplained({ rule }: Fault): string {
  return `The last word of a fault is its rule. docs/rules.md explains each, for instance ${ruleDocument(rule)}; so does "npm run dev", at /${rulePath(rule)}`;
}

/** Where a journal holds an item of CARE to be an error, it is one like others. */
function isAskedByCare({ rule, severity }: Fault): boolean {
  return rule.startsWith('care-') && severity !== 'error';
}

/** Most of it stands at the beginning of the report, whose line tells nothing. */
function careBlock(asked: readonly Fault[]): string {
  return [`  CARE asks for ${count(asked.length, 'thing')}:`, ...asked.map((each) => `    ${headOf(each)}`)].join('\n');
}

function entry(fault: Fault, lineOf: LineOf): string {
  const { line, column } = fault;
  const head = `  ${headOf(fault)}`;
  const written = lineOf(fault);
  if (written === undefined) return head;
  const { before, marked, after } = excerpt(written, column);
  const number = String(line).padStart(6);
  const place = `${' '.repeat(number.length)} | ${' '.repeat(before.length)}^`;
  return [head, `${number} | ${before}${marked}${after}`, place].join('\n');
}

function headOf({ line, column, severity, message, rule }: Fault): string {
  return `${line}:${column}  ${severity}  ${message}  ${rule}`;
}

/** How often each rule was broken, the gravest first, then the most frequent. */
function ruleTable(ordered: readonly Fault[]): string {
  const groups = [...Map.groupBy(ordered, ({ severity, rule }) => `${severity.padEnd(7)}  ${rule}`)];
  const bySeverity = Map.groupBy(groups, ([, [first]]) => first?.severity);
  const rows = [...bySeverity.values()].flatMap((same) => same.toSorted(([, a], [, b]) => b.length - a.length));
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, found]) => {
    const files = new Set(found.map(({ path }) => path)).size;
    return `  ${name.padEnd(width)}  ${String(found.length).padStart(5)} in ${count(files, 'file')}`;
  });
  return ['By rule:', ...lines].join('\n');
}
