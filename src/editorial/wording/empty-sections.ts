import { offsetAt } from '../../model/report-text.ts';
import type { Check } from '../check.ts';

/** Headings below which nothing stands; of an empty section and its empty parts, the parts. */
export const emptySections: Check = ({ text: { blocks } }) =>
  blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const hasParts = next?.kind === 'heading' && next.part === block.part && (next.depth ?? 2) > (block.depth ?? 2);
    if (!block.isEmpty || hasParts) return [];
    const message = `"${block.text}" is a heading without text; write the section, or remove the heading`;
    return [{ rule: 'empty-section', at: offsetAt(block, 0), message } as const];
  });
