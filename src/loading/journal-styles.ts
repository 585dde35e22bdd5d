import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CitationStyle, journalStyle, readStyle } from '../citation/style.ts';
import { type Fault, fault, fileStart, SourceText } from '../faults/fault.ts';
import type { ArticleContext } from './article-record.ts';
import type { ArticleStyles } from './load-article.ts';
import { shownPath } from './settings.ts';

/** The citation styles of a journal; where one of its own cannot be used, a fault and the bundled one in its place. */
export function journalStyles({ journal, folder }: ArticleContext): {
  readonly styles: ArticleStyles;
  readonly faults: readonly Fault[];
} {
  const { references, howToCite } = journal.citationStyle;
  const list = styleOf(references, 'casebook-references', folder);
  const cite = styleOf(howToCite, 'casebook-how-to-cite', folder);
  return { styles: { references: list.style, howToCite: cite.style }, faults: [...list.faults, ...cite.faults] };
}

function styleOf(
  name: string,
  fallback: Parameters<typeof journalStyle>[0],
  folder: string,
): { readonly style: CitationStyle; readonly faults: readonly Fault[] } {
  if (!name.endsWith('.csl')) return { style: journalStyle(fallback), faults: [] };
  const file = join(folder, name);
  if (!existsSync(file)) {
    const message = `The citation style "${name}" is not in the content folder`;
    const missing = fault('missing-file', shownPath(join(folder, 'journal.yaml')), fileStart, message);
    return { style: journalStyle(fallback), faults: [missing] };
  }
  const { style, faults } = readStyle(new SourceText(shownPath(file), readFileSync(file, 'utf8')));
  return { style: style ?? journalStyle(fallback), faults };
}
