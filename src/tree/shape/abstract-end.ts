import type { RootContent } from 'mdast';
import type { AddFault } from '../add-fault.ts';
import { blocksOf } from '../resolved.ts';
import { writeText } from '../text/write-text.ts';

/** Words of an abstract; the longest that journals ask for have 500. */
const longest = 500;

const cure = 'if the report begins here, put a heading above it, as "## Case presentation"';

/**
 * Reports text that is taken for a part of the abstract because no heading parts them: what stands behind a line, a
 * figure or a table in an abstract without headings, and an abstract that does not end.
 */
export function checkAbstractEnd(abstract: readonly RootContent[], addFault: AddFault): void {
  const isStructured = abstract.some(({ type }) => type === 'heading');
  const end = isStructured ? -1 : abstract.findIndex(({ type }) => endsAbstract.has(type));
  const next = end === -1 ? undefined : abstract.slice(end).find(({ type }) => type === 'paragraph' || type === 'list');
  if (next) {
    addFault('abstract-end', next, `This still belongs to the abstract, as no heading stands before it; ${cure}`);
    return;
  }
  let words = 0;
  for (const block of abstract) {
    words += writeText(blocksOf([block]))
      .split(/\s+/)
      .filter(Boolean).length;
    if (words <= longest) continue;
    const found = `Up to here the abstract has ${words} words, expected at most ${longest}`;
    addFault('abstract-end', block, `${found}; ${cure}, else shorten it`);
    return;
  }
}

const endsAbstract: ReadonlySet<string> = new Set(['thematicBreak', 'figure', 'media', 'table', 'captionedTable']);
