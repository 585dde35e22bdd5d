import type { Article } from './article.ts';
import { type OutputFile, outputFile } from './output-files.ts';
import { type OutputFrom, outputsFrom } from './outputs.ts';

/** A rendering of the whole article beside its page. */
export type GalleyKind = OutputFrom<'galley'>;

/** Bytes of the galleys of an article as far as they were made already. */
export type GalleySizes = Readonly<Partial<Record<GalleyKind, number>>>;

/** A galley as a link with its size in bytes, where it is known. */
export interface Galley extends OutputFile<GalleyKind> {
  readonly bytes?: number | undefined;
}

/** "2020_001530.pdf" */
export function galleyName({ id }: Pick<Article, 'id'>, kind: GalleyKind): string {
  return outputFile(kind, id).name;
}

/** The galleys of an article. @param made which of them its journal makes; a PDF of the editors is there in any case */
export function galleysOf(
  article: Pick<Article, 'id' | 'pdf'>,
  made: readonly GalleyKind[],
  sizes: GalleySizes = {},
): readonly Galley[] {
  return outputsFrom('galley')
    .filter((kind) => made.includes(kind) || (kind === 'pdf' && article.pdf !== undefined))
    .map((kind) => ({ ...outputFile(kind, article.id), bytes: sizes[kind] }));
}

/** A galley of some kind, where there is one. */
export function galleyOf<Link extends Pick<Galley, 'output'>>(
  all: readonly Link[],
  kind: GalleyKind,
): Link | undefined {
  return all.find(({ output }) => output === kind);
}
