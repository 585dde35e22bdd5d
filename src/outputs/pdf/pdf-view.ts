import { titleMark } from '../../language/title-mark.ts';
import { withTitleMark } from '../../model/citation.ts';
import type { Colour } from '../../model/colour.ts';
import type { RichText } from '../../model/text.ts';
import type { SummedFile } from '../../store/kept-file.ts';
import { type Shown, shownOf } from '../../views/shown.ts';
import type { GalleySource } from '../galley.ts';

const shown = ['article', 'url', 'doiUrl', 'license', 'year', 'issue', 'description'] as const;

const fields = {
  view: [...shown, 'retracted', 'withdrawn', 'notices', 'related'],
  site: ['title', 'shortTitle', 'issn', 'publisher', 'copyrightHolder', 'url', 'language'],
} as const;

/** All that the PDF of an article shows besides its text, and what it says of itself. */
export interface PdfView extends Shown<typeof fields> {
  /** How to cite it, by the journal's own style. */
  readonly citation: RichText;
  /** Of the journal by day, where it has one of its own. */
  readonly accent?: Colour | undefined;
  /** Columns of text, 1 or 2. */
  readonly columns: number;
  /** The logo of the journal, as it is published. */
  readonly logo?: SummedFile | undefined;
}

export function pdfView({ view, citations, logo }: GalleySource): PdfView {
  const { accent, pdfColumns } = view.site.theme;
  const [own] = withTitleMark(citations, titleMark(view));
  const looks = { accent: accent?.light, columns: pdfColumns ?? 1, logo };
  return { ...shownOf(view, fields), citation: own.text, ...looks };
}
