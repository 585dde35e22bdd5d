import { directionOf, isRightToLeft } from '../../../language/direction.ts';
import { labelsOf } from '../../../language/labels.ts';
import type { TextParts, TextTree } from '../../../model/article-text.ts';
import type { JournalPage } from '../../../model/page.ts';
import { type RichText, unmarked } from '../../../model/text.ts';
import type { Block } from '../../../model/tree/block.ts';
import type { Inline } from '../../../model/tree/inline.ts';
import { plainText } from '../../../tree/text/plain-text.ts';
import { writeBlocks } from './blocks.ts';
import type { WriteContext } from './context.ts';
import { writeFootnotes } from './footnotes.ts';
import { writeInlines } from './inlines.ts';

/** Where a text is read, and what stands before the names of its figures. */
type ReadPlace = Pick<WriteContext, 'url' | 'isAlone' | 'mark'>;

/**
 * The parts of an article as safe HTML, whose links to files of the page are relative.
 *
 * @param language of the article
 * @param place where it is read
 */
export function writeHtml(text: TextTree, language: string, place: ReadPlace = {}): TextParts {
  const { abstract, learningPoints, body, footnotes, statements } = text;
  const context = contextIn(language, place);
  return {
    abstract: writeBlocks(abstract, context),
    learningPoints: writeBlocks(learningPoints, context),
    body: writeBlocks(body, context),
    footnotes: writeFootnotes(footnotes, context),
    statements: statements.map(({ subjects, heading, children }) => ({
      subjects,
      id: heading?.id,
      heading: heading && writeInlines(heading.children, context),
      text: writeBlocks(children, context),
    })),
  };
}

/** A part of the body of an article as safe HTML. @param place where it is read */
export function writeBody(blocks: readonly Block[], language: string, place: ReadPlace = {}): string {
  return writeBlocks(blocks, contextIn(language, place));
}

/** The text of a page of the journal as safe HTML. @param language of the journal */
export function writePageHtml({ blocks, footnotes }: JournalPage, language: string): string {
  const context = contextIn(language);
  return [writeBlocks(blocks, context), writeFootnotes(footnotes, context)].filter((part) => part !== '').join('\n');
}

/** A title, a notice, a reference or a citation as safe HTML. */
export function writeRichText({ nodes }: Pick<RichText, 'nodes'>): string {
  return writeInlines(nodes, { ...ownContext(nodes), isVerbatim: true });
}

/** A line as safe HTML for a place inside of a link. */
export function writeLinkText(nodes: readonly Inline[]): string {
  return writeInlines(nodes, { ...ownContext(nodes), inLink: true }).trim();
}

/** Plain text as safe HTML, whose numbers and units, and words from the left, keep together. */
export function writePlainText(text: string): string {
  return writeLinkText(unmarked(text).nodes);
}

function contextIn(language: string, place: ReadPlace = {}): WriteContext {
  const rightToLeft = directionOf(language) === 'rtl';
  return { labels: labelsOf(language), inLink: false, language, rightToLeft, ...place };
}

/** Of a line whose language nobody says: its letters tell its direction. */
function ownContext(nodes: readonly Inline[]): WriteContext {
  return { ...contextIn('en'), rightToLeft: isRightToLeft(plainText(nodes)) };
}
