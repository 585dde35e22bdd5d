import { join } from 'node:path';
import { type Fault, fault, type Position } from '../../faults/fault.ts';
import { publishImage } from '../../images/publish-image.ts';
import type { SiteFile } from '../../model/content.ts';
import { issuePath } from '../../model/paths.ts';
import type { PublishedImage } from '../../model/published-file.ts';
import { settings } from '../../settings/settings.ts';

/** The cover of an issue, and its files beside the page of the issue. */
export interface PublishedCover {
  readonly image: PublishedImage;
  readonly files: readonly SiteFile[];
}

/**
 * Prepares the cover of an issue, where it names one.
 * @param folder absolute path of issues/, in which the image is
 * @param place where its name stands, for faults
 */
export async function publishCover(
  folder: string,
  name: string | undefined,
  issue: { readonly volume: string; readonly slug: string },
  place: { readonly path: string; readonly position: Position },
): Promise<{ cover?: PublishedCover; faults: Fault[] }> {
  if (name === undefined) return { faults: [] };
  const outcome = await publishImage(join(folder, name), name, settings().images, 'the folder issues');
  if (!('files' in outcome)) return { faults: [fault(outcome.rule, place.path, place.position, outcome.message)] };
  const beside = decodeURIComponent(issuePath(issue));
  const files = outcome.files.map(({ name: own, ...file }) => ({ path: beside + own, ...file }));
  return { cover: { image: outcome.image, files }, faults: [] };
}
