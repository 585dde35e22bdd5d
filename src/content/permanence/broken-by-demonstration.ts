import { join } from 'node:path';
import { type Fault, fault } from '../../faults/fault.ts';
import { settings, shownPath } from '../../settings/settings.ts';
import type { ReadJournal } from '../journal/read-journal.ts';
import type { KeptPermalinks } from './load-permalinks.ts';

/** The fault of a journal that has published addresses and calls itself a demonstration, which promises none. */
export function brokenByDemonstration(
  { path: file, broken }: KeptPermalinks,
  position: ReadJournal['position'],
): Fault[] {
  if (broken === 0) return [];
  const addresses = broken === 1 ? 'an address' : `${broken} addresses`;
  const message = `"demonstration: true" would drop ${addresses} that ${file} or an earlier version of it keeps; expected a journal that keeps what it has published: remove "demonstration: true"; or where nobody has ever seen them, give them up in ${file}, as docs/corrections.md says`;
  const path = shownPath(join(settings().content, 'journal.yaml'));
  return [fault('demonstration', path, position(['demonstration']), message)];
}
