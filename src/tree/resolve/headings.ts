import type { Heading } from 'mdast';
import { isPageId } from '../../model/tree/anchors.ts';
import type { AddFault } from '../add-fault.ts';
import { inlinesOf } from '../resolved-lines.ts';
import { plainText } from '../text/plain-text.ts';

const reserved = /^(?:(?:fig|tbl|vid|aud|ref|cite|fn|suppl)(?:-|$)|card-\d)/;

/**
 * Levels without a gap, the highest being 2, or 3 in a part that stands under a heading of its own. A text whose first
 * heading is of another level moves as a whole, with a warning; a part moves silently with its own heading, which may be
 * "#" or "##".
 *
 * @param above depth of the heading of the part, as typed
 */
export function levelHeadings(headings: readonly Heading[], addFault: AddFault, above?: number): void {
  const top = above === undefined ? 2 : 3;
  const shift = top - (above === undefined ? (headings[0]?.depth ?? top) : above + 1);
  let last = top - 1;
  for (const heading of headings) {
    const { depth } = heading;
    const level = Math.min(6, Math.max(top, Math.min(depth + shift, last + 1)));
    const typed = above === undefined ? level : level - shift;
    const shown = `it is shown as one of level ${typed}, written "${'#'.repeat(typed)}"`;
    if (depth === 1) {
      addFault('heading-level', heading, `"#" is for the title of the article; ${shown}`);
    } else if (last < top && shift !== 0 && above === undefined) {
      addFault('heading-level', heading, `The first heading must be of level 2; ${shown}`);
    } else if (level !== depth + shift) {
      addFault(
        'heading-level',
        heading,
        `A heading of level ${depth} may not follow one of level ${last - shift}; ${shown}`,
      );
    }
    heading.depth = level as Heading['depth'];
    last = level;
  }
}

/** Gives headings their anchors: words of the heading, with a number where they come again. */
export function anchorHeadings(headings: readonly Heading[]): Set<string> {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  for (const heading of headings) {
    const slug = plainText(inlinesOf(heading.children))
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '');
    const base = slug === '' || reserved.test(slug) || isPageId(slug) ? `section-${slug}`.replace(/-$/, '') : slug;
    let id = base;
    let number = counts.get(base) ?? 1;
    while (taken.has(id)) id = `${base}-${++number}`;
    counts.set(base, number);
    heading.id = id;
    taken.add(id);
  }
  return taken;
}
