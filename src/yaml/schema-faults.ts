import { type Fault, fault } from '../faults/fault.ts';
import type { Problem } from '../schema/problems.ts';
import type { YamlFile } from './yaml.ts';

function messageOf({ message, misread, path, rule }: Problem, yaml: YamlFile): string {
  if (rule === 'missing-field' && / is missing$/.test(message) && yaml.isAuthored(path)) {
    return message.replace(/ is missing$/, ' is empty');
  }
  if (!misread) return message;
  const cure = yaml.quoted(path);
  return cure === undefined
    ? `${message}; write one text in its place`
    : `${message}; put it in quotation marks: ${cure}`;
}

/** So many faults of one file are listed; a file that has more is no report. */
const mostFaults = 200;

/** The breaches of a schema as faults of the file, each at its place. */
export function schemaFaults(path: string, problems: readonly Problem[], yaml: YamlFile): Fault[] {
  const faults = problems
    .slice(0, mostFaults)
    .map((problem) => fault(problem.rule, path, yaml.position(problem.path, problem.at), messageOf(problem, yaml)));
  const next = problems[mostFaults];
  if (next === undefined) return faults;
  const message = `${problems.length - mostFaults} more faults of these fields are not listed; put the others right first`;
  return [...faults, fault(next.rule, path, yaml.position(next.path, next.at), message)];
}
