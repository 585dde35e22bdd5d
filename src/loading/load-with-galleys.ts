import { join } from 'node:path';
import { type Fault, fault, fileStart } from '../faults/fault.ts';
import { hasErrors, sortFaults } from '../faults/report.ts';
import type { Content, Loaded } from '../model/content.ts';
import { indexContent } from '../model/journal-index.ts';
import { makeGalleys } from './galleys.ts';
import { loadContent } from './load-content.ts';
import { settings, shownPath } from './settings.ts';

/** Loads the whole content folder with the galleys of its articles: what keeps one from being made is a fault, too. */
export async function loadWithGalleys(): Promise<Loaded> {
  const { content, files, faults } = await loadContent();
  if (!content) return { files, faults };
  const galleys = await makeGalleys(indexContent(content), content.galleyKinds);
  const found = [...missingPdfs(content), ...galleys.faults];
  const all = sortFaults([...faults, ...found]);
  if (hasErrors(found)) return { files, faults: all };
  return { content: { ...content, galleySizes: galleys.sizes }, files: [...files, ...galleys.files], faults: all };
}

function missingPdfs({ journal, galleyKinds }: Content): Fault[] {
  const severity = journal.rules['missing-pdfs'] ?? 'error';
  if (galleyKinds.includes('pdf') || severity === 'off') return [];
  const cure = 'build on Linux, macOS or Windows with the packages of "npm ci"';
  const message = `No PDFs can be made on this system (${process.platform}-${process.arch}); ${cure}, or write "rules: { missing-pdfs: warning }" to publish without them`;
  const path = shownPath(join(settings().content, 'journal.yaml'));
  return [{ ...fault('missing-pdfs', path, fileStart, message), severity }];
}
