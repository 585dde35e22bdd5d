import type { Footnote } from '../../../model/tree/block.ts';
import { attribute } from '../../../text/escape-html.ts';
import { writeBlocks } from './blocks.ts';
import type { WriteContext } from './context.ts';

/** The notes as an ordered list, each with links back to its marks; empty where there are none. */
export function writeFootnotes(notes: readonly Footnote[], context: WriteContext): string {
  if (notes.length === 0) return '';
  return `<ol class="footnotes">\n${notes.map((note) => writeNote(note, context)).join('\n')}\n</ol>`;
}

function writeNote({ number, children, marks }: Footnote, context: WriteContext): string {
  const links = marks.map((mark, index) => {
    const name = marks.length === 1 ? context.labels.back : `${context.labels.back} (${index + 1})`;
    return ` <a class="backlink" href="#${mark}"${attribute('aria-label', name)}>↩</a>`;
  });
  const html = writeBlocks(children, context);
  const end = html.endsWith('</p>') ? html.length - '</p>'.length : html.length;
  return `<li id="fn-${number}">${html.slice(0, end)}${links.join('')}${html.slice(end)}</li>`;
}
