import { join } from 'node:path';
import type { CitationStyle } from '../../citation/citation-style.ts';
import { journalStyle, readStyle } from '../../citation/style.ts';
import { type Fault, fault, fileStart, SourceText } from '../../faults/fault.ts';
import { contentBounds } from '../../files/content-bounds.ts';
import { readInside } from '../../files/read-inside.ts';
import { largestText } from '../../files/text-file.ts';
import type { Journal } from '../../model/journal.ts';
import { shownPath } from '../../settings/settings.ts';

/** The citation styles of a journal, ready for use. */
export interface ArticleStyles {
  readonly references: CitationStyle;
  readonly howToCite: CitationStyle;
}

/**
 * The citation styles of a journal; where one of its own cannot be used, a fault and the bundled one in its place.
 * @param folder absolute path of the content folder, in which its own are
 */
export function journalStyles(
  { references, howToCite }: Journal['citationStyle'],
  folder: string,
): { readonly styles: ArticleStyles; readonly faults: readonly Fault[] } {
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
  const read = readInside(file, { ...contentBounds(), folder }, largestText);
  if (!('bytes' in read)) {
    const message = `The citation style "${name}" ${read.why}`;
    const refused = fault(read.rule, shownPath(join(folder, 'journal.yaml')), fileStart, message);
    return { style: journalStyle(fallback), faults: [refused] };
  }
  const { style, faults } = readStyle(new SourceText(shownPath(file), read.bytes.toString('utf8')));
  return { style: style ?? journalStyle(fallback), faults };
}
