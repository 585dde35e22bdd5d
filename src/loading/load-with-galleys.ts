import { hasErrors, sortFaults } from '../faults/report.ts';
import type { Loaded } from '../model/content.ts';
import { indexContent } from '../model/journal-index.ts';
import { ensureCitationsOf } from './ensure-citations.ts';
import { makeGalleys } from './galleys.ts';
import { loadContent } from './load-content.ts';
import { missingPdfs } from './missing-pdfs.ts';

/**
 * Loads the whole content folder with the galleys of its articles: what keeps one from being made is a fault, too. Where
 * there are errors, that is found of the articles that have none.
 */
export async function loadWithGalleys(): Promise<Loaded> {
  const { content, known, files, faults } = await loadContent();
  const whole = content ?? known?.content;
  if (!whole) return { files, faults };
  const index = indexContent(whole);
  await ensureCitationsOf(index, [...index.articles, ...whole.versions.map(({ article }) => article)]);
  const galleys = await makeGalleys(index, whole.galleyKinds, known?.sound);
  const found = [...missingPdfs(whole), ...galleys.faults];
  const all = sortFaults([...faults, ...found]);
  if (!content || hasErrors(found)) return { files, faults: all };
  return { content: { ...content, galleySizes: galleys.sizes }, files: [...files, ...galleys.files], faults: all };
}
