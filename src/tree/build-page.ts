import type { Fault, SourceText } from '../faults/fault.ts';
import type { JournalPage } from '../model/page.ts';
import { isSafeUrl, isSiteUrl } from '../text/safe-url.ts';
import { pageParsers } from './parse/processor.ts';
import { inOrder, reportTo } from './report.ts';
import { collect } from './resolve/collect.ts';
import { notesOf, reportUnused } from './resolve/footnotes.ts';
import { anchorHeadings, levelHeadings } from './resolve/headings.ts';
import { unsafeMessage } from './resolve/links.ts';
import { blocksOf, footnotesOf } from './resolved.ts';
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
  const report = reportTo(source, faults);
  const shaped = shapeText(bodyOffset, { source, report, comments: [], ...pageParsers, figures: false });
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
  const blocks = blocksOf(shaped.blocks, 'site');
  return {
    ...{ blocks, footnotes: footnotesOf(footnotes, 'site') },
    ...{ text: writeText(blocks), faults: inOrder(faults) },
  };
}
