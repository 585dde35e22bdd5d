import { join } from 'node:path';
import { readArticleReferences } from '../../content/article/read-article-references.ts';
import { readFrontMatter } from '../../content/article/read-front-matter.ts';
import { fileStart, type Position } from '../../faults/fault.ts';
import { readText } from '../../files/text-file.ts';
import type { ListedReference } from '../../model/article-text.ts';
import { settings, shownPath } from '../../settings/settings.ts';

/** Where the parts of an article stand in its files. */
export interface ArticlePlaces {
  /** Path of article.md as it is shown. */
  readonly path: string;
  /** Place of a field by its path in the front matter. */
  position(field: readonly (string | number)[]): Position;
  reference(reference: ListedReference): Position & { readonly path: string };
}

/** Reads the files of an article again, for its record keeps no places. */
export function articlePlaces(id: string): ArticlePlaces {
  const folder = join(settings().content, 'articles', id);
  const path = shownPath(join(folder, 'article.md'));
  const { source } = readText(join(folder, 'article.md'));
  if (!source) return { path, position: () => fileStart, reference: () => ({ path, ...fileStart }) };
  const { position, references: named } = readFrontMatter(source);
  const references = named ? readArticleReferences({ id, path: folder, files: [] }, named).references : [];
  const sources = new Map(references.map((reference) => [reference.key, reference.source]));
  return {
    path,
    position,
    // One that stands in the text itself is found by how it begins.
    reference: ({ key, text }) =>
      sources.get(key) ?? { path, ...source.position(source.text.indexOf(text.slice(0, 40))) },
  };
}
