import { tex2typst } from 'tex2typst';
import type { InlineMath, MathBlock } from '../../../tree/nodes.ts';
import { typstString } from '../typst-text.ts';
import type { TypstContext } from './context.ts';
import { isBalanced, plainTex, withSigns } from './plain-tex.ts';

/** A formula as Typst sets it, with its TeX for those who hear it. */
export function typstFormula(
  { value, offset, mathml }: InlineMath | MathBlock,
  block: boolean,
  { refuseFormula }: TypstContext,
): string {
  const tex = value.trim();
  // What the page cannot show is a fault already, and the converter can take minutes for it.
  const math = mathml === undefined ? undefined : converted(tex);
  if (math === undefined) {
    if (mathml !== undefined) refuseFormula(offset, tex);
    return `#raw(${typstString(tex)})`;
  }
  return `#math.equation(block: ${block}, alt: ${typstString(tex)}, $${math}$)`;
}

const functionNames =
  'exp sinh cosh tanh arcsin arccos arctan max min sup inf liminf limsup det dim ker gcd arg deg lg hom Pr';

/** What the page takes and the converter does not know by itself. */
const customTexMacros: Readonly<Record<string, string>> = {
  ...Object.fromEntries(functionNames.split(' ').map((name) => [`\\${name}`, `\\operatorname{${name}}`])),
  '\\lvert': '|',
  '\\rvert': '|',
  '\\lVert': '\\|',
  '\\rVert': '\\|',
  '\\degree': '^{\\circ}',
  '\\thinspace': '\\,',
};

/** Undefined where the TeX has something that the converter does not know, or that would run as code. */
function converted(tex: string): string | undefined {
  // The converter puts words between quotation marks as they are.
  if (tex.includes('"') || /\\(?:text|operatorname|math(?:rm|bf|it|sf|tt))\w*\*?\{[^{}]*\\[^a-zA-Z %]/.test(tex))
    return undefined;
  if (/[\uE000\uE001]/.test(tex) || !isBalanced(tex)) return undefined;
  try {
    const math = tex2typst(plainTex(tex), { nonStrict: false, customTexMacros });
    return /[#$]|\\[a-z]{2}/.test(math) ? undefined : withSigns(math);
  } catch {
    return undefined;
  }
}
