import type { Fault } from './fault.ts';

/** Faults in reading order: by file, then line, then column. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) =>
      a.path.localeCompare(b.path, 'en', { numeric: true }) ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule, 'en'),
  );
}

export function hasErrors(faults: readonly Fault[]): boolean {
  return faults.some((fault) => fault.severity === 'error');
}

/** `path:line:column  error  message  rule-id` */
export function formatFault(fault: Fault): string {
  return `${fault.path}:${fault.line}:${fault.column}  ${fault.severity}  ${fault.message}  ${fault.rule}`;
}

/** One line a fault in reading order, then a line that counts them. Empty for no faults. */
export function formatReport(faults: readonly Fault[]): string {
  if (faults.length === 0) return '';
  const errors = faults.filter((fault) => fault.severity === 'error').length;
  const files = new Set(faults.map((fault) => fault.path)).size;
  const summary = `${count(errors, 'error')}, ${count(faults.length - errors, 'warning')} in ${count(files, 'file')}`;
  return [...sortFaults(faults).map(formatFault), '', summary].join('\n');
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** Stops a build whose content has errors; they are reported already when it is thrown. */
export class FaultsError extends Error {
  override readonly name = 'FaultsError';

  constructor(faults: readonly Fault[]) {
    super(`The content has ${count(faults.filter(({ severity }) => severity === 'error').length, 'error')}`);
  }
}
