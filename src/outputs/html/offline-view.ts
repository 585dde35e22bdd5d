import { titleMark } from '../../language/title-mark.ts';
import { withTitleMark } from '../../model/citation.ts';
import type { Colour } from '../../model/colour.ts';
import type { RichText } from '../../model/text.ts';
import { type Shown, shownOf } from '../../views/shown.ts';
import type { GalleySource } from '../galley.ts';

const fields = {
  view: ['article', 'url', 'doiUrl', 'license', 'year', 'issue', 'retracted', 'withdrawn', 'notices', 'related'],
  site: ['title', 'copyrightHolder', 'url', 'language'],
} as const;

/** All that the one HTML file of an article shows besides its text. */
export interface OfflineView extends Shown<typeof fields> {
  /** How to cite it, by the journal's own style. */
  readonly citation: RichText;
  /** Of the journal by day, where it has one of its own. */
  readonly accent?: Colour | undefined;
}

export function offlineView({ view, citations }: Pick<GalleySource, 'view' | 'citations'>): OfflineView {
  const [own] = withTitleMark(citations, titleMark(view));
  return { ...shownOf(view, fields), citation: own.text, accent: view.site.theme.accent?.light };
}
