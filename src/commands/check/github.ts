import type { Fault } from '../../faults/fault.ts';
import { sortFaults } from '../../faults/fault-list.ts';

const kinds = { error: 'error', warning: 'warning', advice: 'notice' } as const;

/** The faults as annotations: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function forGithub(faults: readonly Fault[]): string {
  return sortFaults(faults)
    .map(({ severity, path, line, column, rule, message }) => {
      const fields = { file: path, line, col: column, title: rule };
      const written = Object.entries(fields).map(([name, value]) => `${name}=${escapeField(String(value))}`);
      return `::${kinds[severity]} ${written.join(',')}::${escapeText(message)}`;
    })
    .join('\n');
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeField(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
