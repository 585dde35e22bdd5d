import type { MathBlock } from '../../../model/tree/block.ts';
import type { InlineMath } from '../../../model/tree/inline.ts';
import { attribute, escapeHtml } from '../../../text/escape-html.ts';
import type { WriteContext } from './context.ts';
import { inParts } from './formula-parts.ts';

/** A formula as MathML; as its TeX where it could not be typeset. */
export function writeFormula({ mathml, value }: InlineMath | MathBlock): string {
  return mathml === undefined ? `<code>${escapeHtml(value.trim())}</code>` : inParts(mathml);
}

/** A formula on a line of its own, which scrolls where it cannot end its lines. */
export function writeMathBlock(node: InlineMath | MathBlock, { labels }: WriteContext): string {
  const name = attribute('aria-label', labels.formula);
  return `<div class="math" role="group" tabindex="0"${name}>${writeFormula(node)}</div>`;
}
