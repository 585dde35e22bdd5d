import type { Article } from './article.ts';

/** A rendering of the whole article beside its page. */
export type GalleyKind = 'pdf' | 'html' | 'xml';

/** Bytes of the galleys of an article as far as they were made already. */
export type GalleySizes = Readonly<Partial<Record<GalleyKind, number>>>;

/** A galley as a link with its size in bytes, where it is known. */
export interface Galley {
  readonly kind: GalleyKind;
  /** Its name in the folder of the page. */
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly bytes?: number | undefined;
}

const galleys: Readonly<Record<GalleyKind, Pick<Galley, 'type' | 'label'>>> = {
  pdf: { type: 'application/pdf', label: 'PDF' },
  html: { type: 'text/html', label: 'HTML' },
  xml: { type: 'application/xml', label: 'JATS XML' },
};

/** "2020_001530.pdf" */
export function galleyName({ id }: Pick<Article, 'id'>, kind: GalleyKind): string {
  return `${id}.${kind}`;
}

/** The galleys of an article. @param made which of them its journal makes; a PDF of the editors is there in any case */
export function galleysOf(
  article: Pick<Article, 'id' | 'pdf'>,
  made: readonly GalleyKind[],
  sizes: GalleySizes = {},
): readonly Galley[] {
  const all = Object.keys(galleys) as GalleyKind[];
  return all
    .filter((kind) => made.includes(kind) || (kind === 'pdf' && article.pdf !== undefined))
    .map((kind) => ({ kind, name: galleyName(article, kind), bytes: sizes[kind], ...galleys[kind] }));
}

/** A galley of some kind, where there is one. */
export function galleyOf<Link extends Pick<Galley, 'kind'>>(all: readonly Link[], kind: GalleyKind): Link | undefined {
  return all.find((galley) => galley.kind === kind);
}
