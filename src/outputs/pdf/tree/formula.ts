import type { MathBlock } from '../../../model/tree/block.ts';
import type { InlineMath } from '../../../model/tree/inline.ts';
import { typstString } from '../typst-text.ts';

/** A formula as Typst sets it, with its TeX for those who hear it; as its TeX where it cannot be set. */
export function typstFormula({ value, typst }: InlineMath | MathBlock, block: boolean): string {
  const tex = typstString(value.trim());
  return typst === undefined ? `#raw(${tex})` : `#math.equation(block: ${block}, alt: ${tex}, $${typst}$)`;
}
