import type { Fault } from './fault.ts';
import { type Rule, rules } from './rules.ts';

/** One for all: to make one for each comparison takes ten times as long, and a journal has thousands of remarks. */
const inPaths = new Intl.Collator('en', { numeric: true });

/** Faults in reading order: by file, then line, then column. What two readers of a file say alike is said once. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [formatFault(fault), fault])).values()].sort(
    (a, b) =>
      (a.path === b.path ? 0 : inPaths.compare(a.path, b.path)) ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule, 'en'),
  );
}

const severities: readonly Fault['severity'][] = ['error', 'warning', 'advice'];

/** Faults with the gravest first; what is equally grave in reading order. */
export function gravestFirst(faults: readonly Fault[]): Fault[] {
  return sortFaults(faults).sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** Faults of one file in the order in which they stand in it. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

export function hasErrors(faults: readonly Fault[]): boolean {
  return faults.some((fault) => fault.severity === 'error');
}

/** `path:line:column  error  message  rule-id` */
export function formatFault(fault: Fault): string {
  return `${fault.path}:${fault.line}:${fault.column}  ${fault.severity}  ${fault.message}  ${fault.rule}`;
}

/** "1 error, 2 warnings in 1 file", with the pieces of advice where there are some. */
export function summary(faults: readonly Fault[]): string {
  const countOf = (severity: Fault['severity']): number => faults.filter((each) => each.severity === severity).length;
  const advice = countOf('advice');
  const counts = [
    count(countOf('error'), 'error'),
    count(countOf('warning'), 'warning'),
    ...(advice === 0 ? [] : [count(advice, 'piece', 'of advice')]),
  ];
  return `${counts.join(', ')} in ${count(new Set(faults.map(({ path }) => path)).size, 'file')}`;
}

/** Whether a fault is for the editorial check alone: a matter of judgement that stops no build. */
export function isRemark({ rule, severity }: Fault): boolean {
  const { editorial }: Rule = rules[rule];
  return severity === 'advice' || (editorial === true && severity === 'warning');
}

/**
 * What a build and the development server print: one line a fault in reading order, then a line that counts them. Remarks
 * of the editorial check are counted only, so that they do not drown what concerns the site. Empty for no faults.
 */
export function formatFaults(faults: readonly Fault[]): string {
  const shown = faults.filter((each) => !isRemark(each));
  const remarks = faults.length - shown.length;
  const lines = shown.length === 0 ? [] : [...sortFaults(shown).map(formatFault), '', summary(shown)];
  const hint = `${count(remarks, 'remark')} of the editorial check; "npm run check" shows ${remarks === 1 ? 'it' : 'them'}`;
  return [...lines, ...(remarks === 0 ? [] : [hint])].join('\n');
}

/** "3 faults" */
export function count(n: number, noun: string, rest = ''): string {
  return `${n} ${noun}${n === 1 ? '' : 's'} ${rest}`.trimEnd();
}

/** Stops a build whose content has errors; they are reported already when it is thrown. */
export class FaultsError extends Error {
  override readonly name = 'FaultsError';

  constructor(faults: readonly Fault[]) {
    super(`The content has ${count(faults.filter(({ severity }) => severity === 'error').length, 'error')}`);
  }
}
