import { type ImageOutcome, publishImage } from '../../src/images/publish-image.ts';
import { absolutePath } from '../../src/store/kept-file.ts';

/** Publishes an image; its files have absolute paths. */
export async function publishAlone(file: string, name: string, cache: string): Promise<ImageOutcome> {
  const outcome = await publishImage(file, name, cache);
  if ('rule' in outcome) return outcome;
  return { ...outcome, files: outcome.files.map((file) => ({ ...file, from: absolutePath(file) })) };
}
