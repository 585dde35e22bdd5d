import { join } from 'node:path';
import { publishImage } from '../images/publish-image.ts';
import type { GalleyKind } from '../model/galley.ts';
import type { Theme } from '../model/theme.ts';
import type { GalleySource, ShownArticle } from '../outputs/galley.ts';
import { writers } from '../outputs/outputs.ts';
import { settings } from '../settings/settings.ts';
import type { SummedFile } from '../store/kept-file.ts';
import { keyOf, placeOf } from '../store/kinds.ts';

/** A galley to be made. */
export interface GalleyJob {
  readonly kind: GalleyKind;
  /** All that it shows besides the text, for which the digest of the article stands. */
  readonly shown: ShownArticle;
  /** Absolute path of the folder in which it is kept, which changes with what it shows and the code that writes it. */
  readonly place: string;
}

/** @param source what it is made from, found again when it is its turn: that of a whole journal would fill the memory */
export function galleyJob(kind: GalleyKind, source: () => GalleySource): GalleyJob {
  const show = (): ShownArticle => writers[kind].galley.show(source());
  return {
    kind,
    get shown() {
      return show();
    },
    place: placeOf(`galleys/${kind}`, keyOf(`galleys/${kind}`, show())),
  };
}

/** The logo of a journal as it is published, where it has one. */
export async function publishedLogo({ logo }: Theme): Promise<SummedFile | undefined> {
  if (logo === undefined) return undefined;
  const outcome = await publishImage(join(settings().content, logo), logo, settings().images);
  const [original] = 'files' in outcome ? outcome.files : [];
  return original && { from: original.from, sum: original.sum };
}
