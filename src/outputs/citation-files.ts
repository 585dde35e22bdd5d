import type { ListedReference } from '../model/article-text.ts';
import type { CitationFormatName, ReferenceFormatName } from '../model/downloads.ts';
import type { ArticleView } from '../views/article-view.ts';
import { articleBibtex, referencesBibtex } from './bibtex/bibtex.ts';
import { articlesCsl, referencesCsl } from './csl-json/csl-json.ts';
import { articleNbib } from './nbib/nbib.ts';
import { articleRis, referencesRis } from './ris/ris.ts';

/** The records of some articles in a format, one after another. */
export const citationWriters: Readonly<Record<CitationFormatName, (views: readonly ArticleView[]) => string>> = {
  ris: (views) => views.map(articleRis).join(''),
  bibtex: (views) => views.map(articleBibtex).join('\n'),
  nbib: (views) => views.map(articleNbib).join('\n'),
  csl: articlesCsl,
};

/** A reference list in a format. */
export const referenceWriters: Readonly<
  Record<ReferenceFormatName, (references: readonly ListedReference[]) => string>
> = { ris: referencesRis, bibtex: referencesBibtex, csl: referencesCsl };
