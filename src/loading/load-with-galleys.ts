import { hasErrors, sortFaults } from '../faults/report.ts';
import type { Loaded } from '../model/content.ts';
import { indexContent } from '../model/journal-index.ts';
import { ensureCitationsOf } from './ensure-citations.ts';
import { makeGalleys } from './galleys.ts';
import { loadContent } from './load-content.ts';
import { missingPdfs } from './missing-pdfs.ts';

/** Loads the whole content folder with the galleys of its articles: what keeps one from being made is a fault, too. */
export async function loadWithGalleys(): Promise<Loaded> {
  const { content, files, faults } = await loadContent();
  if (!content) return { files, faults };
  const index = indexContent(content);
  await ensureCitationsOf(index, [...content.articles, ...content.versions.map(({ article }) => article)]);
  const galleys = await makeGalleys(index, content.galleyKinds);
  const found = [...missingPdfs(content), ...galleys.faults];
  const all = sortFaults([...faults, ...found]);
  if (hasErrors(found)) return { files, faults: all };
  return { content: { ...content, galleySizes: galleys.sizes }, files: [...files, ...galleys.files], faults: all };
}
