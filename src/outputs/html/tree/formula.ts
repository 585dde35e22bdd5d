import type { MathBlock } from '../../../model/tree/block.ts';
import type { InlineMath } from '../../../model/tree/inline.ts';
import { attribute, escapeHtml } from '../../../text/escape-html.ts';
import type { WriteContext } from './context.ts';

/** So many signs fit into the narrowest line. */
const short = 20;

/** A formula as MathML; as its TeX where it could not be typeset. */
export function writeFormula({ mathml, value }: InlineMath | MathBlock): string {
  return mathml === undefined ? `<code>${escapeHtml(value.trim())}</code>` : inParts(mathml);
}

/** A formula on a line of its own, which scrolls where it cannot end its lines. */
export function writeMathBlock(node: InlineMath | MathBlock, { labels }: WriteContext): string {
  const name = attribute('aria-label', labels.formula);
  return `<div class="math" role="group" tabindex="0"${name}>${writeFormula(node)}</div>`;
}

/**
 * A long formula as a row for each part between its signs, which the style lets follow one another as words do: browsers
 * end no line within a formula (https://w3c.github.io/mathml-core/#layout-of-mrow). It stays one formula to those who
 * hear it.
 */
function inParts(mathml: string): string {
  const [, start, row] = /^(<math[^>]*>)<mrow>(.*)<\/mrow><\/math>$/s.exec(mathml) ?? [];
  if (start === undefined || row === undefined || row.replace(/<[^>]*>/g, '').length <= short) return mathml;
  const parts = partsOf(row);
  // At the head of a row a sign would be one of a number.
  const rows = parts.map((part, at) => `<mrow>${at === 0 ? part : part.replace('<mo', '<mo form="infix"')}</mrow>`);
  return parts.length === 1 ? mathml : `${start}${rows.join('')}</math>`;
}

/** Relations and signs between terms and factors; one of a number has a form. */
const sign = /^<mo(?: stretchy="false")?>(?:[=≠≈≅≃∼≡∝≤≥≪≫+−±∓×⋅·÷∪∩→←↔⇌⇒⇐⇔⟶⟹]|&lt;|&gt;)<\/mo>/;

/** Cuts the content of a row before each sign that stands in no group, but for one behind another. */
function partsOf(row: string): string[] {
  const cuts = [0];
  let depth = 0;
  let end = 0;
  for (const { 0: tag, index } of row.matchAll(/<[^>]*>/g)) {
    if (tag.startsWith('</')) depth--;
    else {
      const [found = ''] = depth === 0 ? (sign.exec(row.slice(index, index + 60)) ?? []) : [];
      if (found !== '' && index > end) cuts.push(index);
      if (found !== '') end = index + found.length;
      if (!tag.endsWith('/>')) depth++;
    }
  }
  return cuts.map((cut, at) => row.slice(cut, cuts[at + 1]));
}
