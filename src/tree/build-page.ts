import type { Fault, SourceText } from '../faults/fault.ts';
import { inOrder } from '../faults/fault-list.ts';
import type { JournalPage } from '../model/page.ts';
import { isSafeUrl, isSiteUrl } from '../text/safe-url.ts';
import { addFaultTo } from './add-fault.ts';
import { pageParsers } from './parse/processor.ts';
import { collect } from './resolve/collect.ts';
import { checkMarks, checkUnused, notesOf } from './resolve/footnotes.ts';
import { anchorHeadings, levelHeadings } from './resolve/headings.ts';
import { unsafeMessage } from './resolve/links.ts';
import { blocksOf, footnotesOf } from './resolved.ts';
import { noData } from './shape/context.ts';
import { shapeText } from './shape/shape-text.ts';
import { writeText } from './text/write-text.ts';

export interface BuiltPage extends Pick<JournalPage, 'blocks' | 'footnotes' | 'text'> {
  readonly faults: readonly Fault[];
}

/**
 * A page of the journal (content/pages/*.md): text, lists and tables, its sections beginning at level two.
 * Links may lead to other places of the site.
 */
export function buildPage(source: SourceText, bodyOffset: number): BuiltPage {
  const faults: Fault[] = [];
  const addFault = addFaultTo(source, faults);
  const shaped = shapeText(bodyOffset, {
    source,
    addFault,
    comments: [],
    ...pageParsers,
    figures: false,
    readData: noData,
  });
  const notes = notesOf(shaped.footnotes, addFault);
  const { headings, images, links, marksWithoutNote, footnotes } = collect(shaped.blocks, notes, addFault);
  checkMarks(marksWithoutNote, [], addFault);
  checkUnused(notes, addFault);
  levelHeadings(headings, addFault);
  anchorHeadings(headings);
  for (const image of images) {
    addFault('missing-file', image, `Pages of the journal hold text only; remove the image "${image.url}"`);
  }
  for (const link of links) {
    if (!isSafeUrl(link.url) && !isSiteUrl(link.url)) addFault('link-unsafe', link, unsafeMessage(link.url));
  }
  const blocks = blocksOf(shaped.blocks, 'site');
  return {
    ...{ blocks, footnotes: footnotesOf(footnotes, 'site') },
    ...{ text: writeText(blocks), faults: inOrder(faults) },
  };
}
