import { fontStack } from './font-families.ts';
import { sliceFor } from './font-glyphs.ts';
import { legibleRuns } from './legible-runs.ts';
import { type Run, richRuns } from './rich-runs.ts';
import type { ShareCard } from './share-card.ts';

/** The words of a card that can be drawn. */
export interface CardWords {
  /** Title of the report; that of the journal where no font has the title's script. */
  readonly headline: readonly Run[];
  readonly section?: readonly Run[] | undefined;
  readonly mark?: readonly Run[] | undefined;
  readonly authors?: readonly Run[] | undefined;
  readonly journal?: readonly Run[] | undefined;
  readonly host?: readonly Run[] | undefined;
}

/** Leaves out every text that has a character for which no font has a glyph. */
export function cardWords(card: ShareCard): CardWords {
  const stack = fontStack('serif', card.language);
  const hasGlyph = (character: string): boolean => sliceFor(character.codePointAt(0) ?? 0, stack) !== undefined;
  const legible = (runs: readonly Run[]): Run[] | undefined => legibleRuns(runs, hasGlyph);
  const plain = (text: string | undefined): Run[] | undefined => (text === undefined ? undefined : legible([{ text }]));
  const title = legible(richRuns(card.title.nodes));
  const [journal, host] = [plain(card.journal), plain(card.host)];
  return {
    headline: title ?? journal ?? host ?? [],
    section: plain(card.section),
    mark: plain(card.mark),
    authors: plain(card.authors),
    journal: title === undefined ? undefined : journal,
    host,
  };
}

/** Every code point of the words. */
export function wordCodes(words: CardWords): Set<number> {
  const runs = Object.values(words).flat() as (Run | undefined)[];
  // The ellipsis stands where a text is cut.
  const text = `${runs.map((run) => run?.text ?? '').join('')}…`;
  return new Set([...text].map((character) => character.codePointAt(0) ?? 0));
}
