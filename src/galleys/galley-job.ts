import { join } from 'node:path';
import { publishImage } from '../images/publish-image.ts';
import type { Citations } from '../model/citation.ts';
import type { GalleyKind } from '../model/galley.ts';
import type { Theme } from '../model/theme.ts';
import { type OfflineView, offlineView } from '../outputs/html/offline-view.ts';
import { type JatsView, jatsView } from '../outputs/jats/jats-view.ts';
import { type PdfView, pdfView } from '../outputs/pdf/pdf-view.ts';
import { settings } from '../settings/settings.ts';
import type { SummedFile } from '../store/kept-file.ts';
import { keyOf, placeOf } from '../store/kinds.ts';
import type { ArticleView } from '../views/article-view.ts';

/** What each kind shows of an article besides its text. */
interface ShownIn {
  readonly xml: JatsView;
  readonly html: OfflineView;
  readonly pdf: PdfView;
}

/** A galley to be made. */
export type GalleyJob = {
  readonly [Kind in GalleyKind]: {
    readonly kind: Kind;
    readonly shown: ShownIn[Kind];
    /** Absolute path of the folder in which it is kept, which changes with what it shows and the code that writes it. */
    readonly place: string;
  };
}[GalleyKind];

/** @param logo that of the journal, as `publishedLogo` finds it */
export function galleyJob(
  kind: GalleyKind,
  view: ArticleView,
  citations: Citations,
  logo: SummedFile | undefined,
): GalleyJob {
  if (kind === 'xml') return jobOf(kind, jatsView(view));
  if (kind === 'html') return jobOf(kind, offlineView(view, citations));
  return jobOf(kind, pdfView(view, citations, logo));
}

/** The digest of the article, which is among what is shown, stands for the text. */
function jobOf<Kind extends GalleyKind>(kind: Kind, shown: ShownIn[Kind]) {
  return { kind, shown, place: placeOf(`galleys/${kind}`, keyOf(`galleys/${kind}`, shown)) };
}

/** The logo of a journal as it is published, where it has one. */
export async function publishedLogo({ logo }: Theme): Promise<SummedFile | undefined> {
  if (logo === undefined) return undefined;
  const outcome = await publishImage(join(settings().content, logo), logo, settings().images);
  const [original] = 'files' in outcome ? outcome.files : [];
  return original && { from: original.from, sum: original.sum };
}
