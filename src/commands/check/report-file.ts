import { readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { settings, shownPath } from '../../settings/settings.ts';

/** What stands at the head of a page of faults, by which it is known and may be written anew. */
export const pageOfFaults = '<meta name="generator" content="Casebook check">';

/**
 * Why a page of faults may not be written there: what another program or a person made would be lost, and what stands
 * in the journal would be published.
 *
 * @param file absolute path
 */
export function whyNoReport(file: string): string | undefined {
  const shown = shownPath(file);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory())
    return `"${shown}" is a folder; name a file in it: --html ${shownPath(join(file, 'check.html'))}`;
  if (found && !readFileSync(file, 'utf8').slice(0, 2_000).includes(pageOfFaults))
    return `"${shown}" is there already and is no page of faults; name another file: --html check.html`;
  return file.startsWith(settings().content + sep)
    ? `"${shown}" would stand in the journal; name a file elsewhere: --html check.html`
    : undefined;
}
