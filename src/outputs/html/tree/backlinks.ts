import type { Footnote } from '../../../model/tree/block.ts';
import { attribute } from '../../../text/escape-html.ts';
import type { WriteContext } from './context.ts';

/** The HTML of a note with links back to its marks at its end. */
export function withBacklinks(html: string, { marks }: Footnote, { labels }: WriteContext): string {
  const links = marks.map((mark, index) => {
    const name = marks.length === 1 ? labels.back : `${labels.back} (${index + 1})`;
    return ` <a class="backlink" href="#${mark}"${attribute('aria-label', name)}>↩</a>`;
  });
  const end = html.endsWith('</p>') ? html.length - '</p>'.length : html.length;
  return `${html.slice(0, end)}${links.join('')}${html.slice(end)}`;
}
