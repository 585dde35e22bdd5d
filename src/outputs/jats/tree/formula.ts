import type { MathBlock } from '../../../model/tree/block.ts';
import type { InlineMath } from '../../../model/tree/inline.ts';
import { element } from '../../../text/xml.ts';

/** A formula as TeX and, where it could be typeset, as MathML. */
export function formulaAlternatives({ value, mathml }: InlineMath | MathBlock): string {
  const tex = element('tex-math', {}, value.trim());
  return mathml === undefined ? tex : `<alternatives>${tex}${prefixed(mathml)}</alternatives>`;
}

/** MathML in the namespace that the DTD of JATS gives to the prefix "mml". */
function prefixed(mathml: string): string {
  return mathml.replace(/<(\/?)(\w+)/g, '<$1mml:$2');
}
