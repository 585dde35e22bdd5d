import type { Root } from 'mdast';
import type { Fault, SourceText } from '../../faults/fault.ts';
import { labelsOf } from '../../language/labels.ts';
import { writeBlocks } from '../../outputs/html/tree/blocks.ts';
import type { WriteContext } from '../../outputs/html/tree/context.ts';
import { writeFootnotes } from '../../outputs/html/tree/footnotes.ts';
import { isSafeUrl, isSiteUrl } from '../../text/safe-url.ts';
import { lineProcessor, pageProcessor } from '../../tree/parse/processor.ts';
import { inOrder, reportTo } from '../../tree/report.ts';
import { collect } from '../../tree/resolve/collect.ts';
import { notesOf, reportUnused } from '../../tree/resolve/footnotes.ts';
import { anchorHeadings, levelHeadings } from '../../tree/resolve/headings.ts';
import { unsafeMessage } from '../../tree/resolve/links.ts';
import { blocksOf, footnotesOf } from '../../tree/resolved.ts';
import { pointAt, type ShapeContext } from '../../tree/shape/context.ts';
import { shapeText } from '../../tree/shape/shape-text.ts';
import { writeText } from '../../tree/text/write-text.ts';

export interface RenderedPage {
  /** Safe HTML. */
  readonly html: string;
  /** The same as plain paragraphs, parted by blank lines. */
  readonly text: string;
  readonly faults: Fault[];
}

/**
 * A page of the journal (content/pages/*.md): text, lists and tables as safe HTML, its sections beginning at level two.
 * Links may lead to other places of the site.
 */
export function renderPage(source: SourceText, bodyOffset: number): RenderedPage {
  const faults: Fault[] = [];
  const report = reportTo(source, faults);
  const parseLine = (text: string): Root => lineProcessor.parse(text);
  const context: ShapeContext = { source, report, comments: [], parseLine, figures: false };
  const text = source.text.slice(bodyOffset);
  const shaped = shapeText(text, pointAt(source, bodyOffset), (markdown) => pageProcessor.parse(markdown), context);
  const notes = notesOf(shaped.footnotes, report);
  const { headings, images, links, footnotes } = collect(shaped.blocks, notes, report);
  reportUnused(notes, report);
  levelHeadings(headings, report);
  anchorHeadings(headings);
  for (const image of images) {
    report('missing-file', image, `Pages of the journal hold text only; remove the image "${image.url}"`);
  }
  for (const link of links) {
    if (!isSafeUrl(link.url) && !isSiteUrl(link.url)) report('link-unsafe', link, unsafeMessage(link.url));
  }
  const write: WriteContext = { labels: labelsOf('en'), inLink: false };
  const blocks = blocksOf(shaped.blocks, 'site');
  const html = [writeBlocks(blocks, write), writeFootnotes(footnotesOf(footnotes, 'site'), write)]
    .filter((part) => part !== '')
    .join('\n');
  return { html, text: writeText(blocks), faults: inOrder(faults) };
}
