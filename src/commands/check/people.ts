import type { Fault } from '../../faults/fault.ts';
import { sortFaults, summary } from '../../faults/fault-list.ts';
import { excerpt, type LineOf } from './source-lines.ts';

/** The faults for people: under the name of each file, each with its line and a mark below the place. */
export function forPeople(faults: readonly Fault[], lineOf: LineOf): string {
  const files = Map.groupBy(sortFaults(faults), ({ path }) => path);
  const blocks = Array.from(files, ([path, found]) => [path, ...found.map((each) => entry(each, lineOf))].join('\n'));
  return [...blocks, summary(faults)].join('\n\n');
}

function entry(fault: Fault, lineOf: LineOf): string {
  const { line, column, severity, message, rule } = fault;
  const head = `  ${line}:${column}  ${severity}  ${message}  ${rule}`;
  const written = lineOf(fault);
  if (written === undefined) return head;
  const { before, marked, after } = excerpt(written, column);
  const number = String(line).padStart(6);
  const place = `${' '.repeat(number.length)} | ${' '.repeat(before.length)}^`;
  return [head, `${number} | ${before}${marked}${after}`, place].join('\n');
}
