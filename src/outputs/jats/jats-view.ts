import { type Galley, galleyOf } from '../../model/galley.ts';
import { type Shown, shownOf } from '../../views/shown.ts';
import type { GalleySource } from '../galley.ts';

const fields = {
  view: ['article', 'url', 'license', 'year', 'retracted', 'withdrawn', 'notices', 'related'],
  site: ['title', 'shortTitle', 'abbreviation', 'issn', 'issnPrint', 'publisher', 'copyrightHolder', 'url', 'language'],
} as const;

/** All that JATS says of an article besides its text. */
export interface JatsView extends Shown<typeof fields> {
  /** Its PDF, where it has one. */
  readonly galleys: readonly Pick<Galley, 'output' | 'name' | 'type'>[];
}

export function jatsView({ view }: Pick<GalleySource, 'view'>): JatsView {
  const pdf = galleyOf(view.galleys, 'pdf');
  const galleys = pdf ? [{ output: pdf.output, name: pdf.name, type: pdf.type }] : [];
  return { ...shownOf(view, fields), galleys };
}
