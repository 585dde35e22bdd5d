import { tex2typst } from 'tex2typst';
import type { AddFault } from '../add-fault.ts';
import type { InlineMath, MathBlock } from '../nodes.ts';
import { isBalanced, plainTex, withSigns } from './plain-tex.ts';

/** Stores in every formula that the page can show the mathematics of Typst, or reports that no PDF can. */
export function typesetForPdf(formulae: readonly (InlineMath | MathBlock)[], addFault: AddFault): void {
  for (const node of formulae) {
    // What the page cannot show is a fault already, and the converter can take minutes for it.
    if (node.mathml === undefined) continue;
    const tex = node.value.trim();
    node.typst = converted(tex);
    if (node.typst === undefined)
      addFault(
        'math-syntax',
        node.offset,
        `The formula "${tex}" cannot be set in a PDF; write it with simpler commands`,
      );
  }
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
