import { join } from 'node:path';
import { type Fault, fault, fileStart } from '../faults/fault.ts';
import type { Content } from '../model/content.ts';
import { settings, shownPath } from '../settings/settings.ts';

/** What the journal makes of a system where no PDFs can be made; nothing where they can. */
export function missingPdfs({ journal, galleyKinds }: Content): Fault[] {
  const severity = journal.rules['missing-pdfs'] ?? 'error';
  if (galleyKinds.includes('pdf') || severity === 'off') return [];
  const cure = 'build on Linux, macOS or Windows with the packages of "npm ci"';
  const message = `No PDFs can be made on this system (${process.platform}-${process.arch}); ${cure}, or write "rules: { missing-pdfs: warning }" to publish without them`;
  const path = shownPath(join(settings().content, 'journal.yaml'));
  return [{ ...fault('missing-pdfs', path, fileStart, message), severity }];
}
