import type { Fault } from '../../faults/fault.ts';
import { count } from '../../faults/fault-list.ts';
import { rules } from '../../faults/rules.ts';
import { didYouMean } from '../../faults/suggest.ts';
import { refuse } from '../options.ts';

/** What `--only` takes, and the severity that it means. */
const severities: ReadonlyMap<string, Fault['severity']> = new Map([
  ['errors', 'error'],
  ['warnings', 'warning'],
  ['advice', 'advice'],
]);

/** What an editor asked to see of the faults. */
export interface Selection {
  shows(fault: Fault): boolean;
  /** Tells what else was found: "12 other faults were found and are not shown". Empty where all is shown. */
  left(faults: readonly Fault[]): string;
}

/**
 * Reads `--only` and `--rule`; a word that is none ends the process with a line that says what to write.
 *
 * @param only errors, warnings or advice
 * @param names ids of rules, each of which may be shown
 */
export function readSelection(only: string | undefined, names: readonly string[] = []): Selection {
  const severity = only === undefined ? undefined : severities.get(only);
  if (only !== undefined && severity === undefined) {
    refuse(`--only takes errors, warnings or advice; found "${only}"${didYouMean(only, severities.keys())}`);
  }
  const unknown = names.find((name) => !Object.hasOwn(rules, name));
  if (unknown !== undefined) {
    refuse(
      `No rule is called "${unknown}"${didYouMean(unknown, Object.keys(rules)) || '; docs/rules.md lists them all'}`,
    );
  }
  const shows = (fault: Fault): boolean =>
    (severity === undefined || fault.severity === severity) && (names.length === 0 || names.includes(fault.rule));
  const left = (faults: readonly Fault[]): string => {
    const others = faults.filter((fault) => !shows(fault)).length;
    if (others === 0) return '';
    return `${count(others, 'other fault')} ${others === 1 ? 'was found and is' : 'were found and are'} not shown`;
  };
  return { shows, left };
}
