import { dirname } from 'node:path';
import { ensureCitationsOf } from '../content/article/ensure-citations.ts';
import { loadContent } from '../content/load-content.ts';
import { hasErrors, sortFaults } from '../faults/fault-list.ts';
import type { Loaded } from '../model/content.ts';
import { DamagedFile } from '../store/kept-file.ts';
import { indexContent, type JournalIndex } from '../views/journal-index.ts';
import { withGalleySizes } from '../views/shown-digest.ts';
import { makeGalleys } from './make-galleys.ts';
import { missingPdfs } from './missing-pdfs.ts';

/** What was loaded, looked up once. */
export interface LoadedWithGalleys extends Loaded {
  /** Of the content, where there is any. */
  readonly index?: JournalIndex | undefined;
}

/**
 * Loads the whole content folder with the galleys of its articles: what keeps one from being made is a fault, too. Where
 * there are errors, that is found of the articles that have none.
 */
export async function loadWithGalleys(): Promise<LoadedWithGalleys> {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      // What was damaged is gone: this time it is made.
      if (!(error instanceof DamagedFile)) throw error;
    }
  }
}

async function load(): Promise<LoadedWithGalleys> {
  const { content, known, files, filesOf, needed, faults } = await loadContent();
  const whole = content ?? known?.content;
  if (!whole) return { files, filesOf, needed, faults };
  const index = indexContent(whole);
  // Those of the others are made with their galleys.
  await ensureCitationsOf(
    index,
    whole.versions.map(({ article }) => article),
  );
  const galleys = await makeGalleys(index, whole.galleyKinds, known?.sound);
  const found = [...missingPdfs(whole), ...galleys.faults];
  const all = sortFaults([...faults, ...found]);
  if (!content || hasErrors(found)) return { files, filesOf, needed, faults: all };
  return {
    content: { ...content, galleySizes: galleys.sizes },
    index: withGalleySizes(index, galleys.sizes),
    files: [...files, ...galleys.files],
    filesOf,
    needed: [...needed, ...galleys.files.map(({ from }) => dirname(from))],
    faults: all,
  };
}
