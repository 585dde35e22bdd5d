import type { Reference } from '../model/reference.ts';
import type { CitationCluster, CitationItem, CitationPiece } from './citation-cluster.ts';
import type { CitationStyle } from './citation-style.ts';
import { cslLocale, prepareEngine } from './engine.ts';
import { authorsInText } from './in-text/authors-in-text.ts';
import { cutCitation } from './in-text/cut-citation.ts';
import { newMarks } from './in-text/marks.ts';
import { pastedItem } from './in-text/pasted-item.ts';
import { printRemembered } from './in-text/print-remembered.ts';
import { rehypeItem } from './in-text/rehype-item.ts';

/** Words of a locale: "and" and "et al.", asked of a style's engine once. */
const knownTerms = new Map<string, { readonly and: string; readonly etAl: string }>();

function termsOf(style: CitationStyle, language: string): { readonly and: string; readonly etAl: string } {
  const key = `${style.name} ${cslLocale(language)}`;
  const known = knownTerms.get(key);
  if (known !== undefined) return known;
  const engine = prepareEngine([], style, language);
  const terms = { and: engine.getTerm('and'), etAl: engine.getTerm('et-al') };
  knownTerms.set(key, terms);
  return terms;
}

/** "Del Prete et al. " before what is printed for a narrative citation; the title where there is no author. */
function authorsPiece(reference: Reference, style: CitationStyle, language: string): CitationPiece[] {
  const authors = authorsInText(reference.item ?? pastedItem(reference), termsOf(style, language));
  return authors === '' ? [] : [{ text: `${authors} `, keys: [] }];
}

/** Items without those that say the same again. */
function distinct(items: readonly CitationItem[]): readonly CitationItem[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/**
 * What is printed in the text for every cluster, cut into pieces that are links or plain text. Numbers and years come
 * from rehype-citation; narrative citations, which it prints as "[NO_PRINTED_FORM]", get their authors here.
 * @param references in list order: the first is number 1. Keys that are none of theirs are left out.
 */
export async function formatCitations(
  clusters: readonly CitationCluster[],
  references: readonly Reference[],
  style: CitationStyle,
  language: string,
): Promise<readonly (readonly CitationPiece[])[]> {
  const numbers = new Map(references.map(({ key }, index) => [key, index + 1]));
  const prepared = clusters.map(({ items, narrative }) => {
    const marks = newMarks();
    const known = distinct(items).flatMap((item) => {
      const number = numbers.get(item.key);
      // A numeric style without its author would print nothing at all.
      const suppressAuthor = !style.numeric && (narrative || item.suppressAuthor === true);
      return number === undefined ? [] : [{ ...rehypeItem(item, number, marks, style, language), suppressAuthor }];
    });
    return { known, marks };
  });
  const texts = await printRemembered(
    prepared.map(({ known }) => known).filter((known) => known.length > 0),
    references,
    style,
    language,
  );
  let next = 0;
  return prepared.map(({ known, marks }, index) => {
    const [first] = known;
    if (first === undefined) return [];
    const pieces = cutCitation(
      texts[next++] ?? '',
      known.map(({ number }) => number),
      style.numeric,
      marks,
    ).map(({ text, numbers: found }) => ({
      text,
      keys: found.flatMap((number) => references[number - 1]?.key ?? []),
    }));
    const reference = references[first.number - 1];
    const cluster = clusters[index];
    if (reference === undefined || cluster?.narrative !== true || cluster.items[0]?.suppressAuthor === true)
      return pieces;
    return [...authorsPiece(reference, style, language), ...pieces];
  });
}
