import type { AddFault } from '../add-fault.ts';
import type { InlineMath, MathBlock } from '../nodes.ts';
import { plainMathml } from './mathml.ts';

/** Most characters of a formula that is typeset. */
const longest = 5_000;

/** Groups inside one another: what typesets them reads each again for every one around it. */
const deepest = 10;

type Temml = typeof import('temml').default;
let temml: Promise<Temml> | undefined;

/** Stores in every formula its MathML. Temml is loaded where there is one: most reports have none. */
export async function typesetFormulae(
  formulae: readonly (InlineMath | MathBlock)[],
  addFault: AddFault,
): Promise<void> {
  if (formulae.length === 0) return;
  temml ??= import('temml').then((module) => module.default);
  const engine = await temml;
  for (const node of formulae) node.mathml = typeset(node, engine, addFault);
}

function typeset(node: InlineMath | MathBlock, engine: Temml, addFault: AddFault): string | undefined {
  const { value, offset } = node;
  if (value.length > longest) {
    addFault('math-syntax', offset, `This formula has ${value.length} characters; expected at most ${longest}`);
    return undefined;
  }
  const depth = depthOf(value);
  if (depth > deepest) {
    addFault(
      'math-syntax',
      offset,
      `This formula has groups ${depth} deep inside one another; expected at most ${deepest}`,
    );
    return undefined;
  }
  try {
    const displayMode = node.type === 'math' || node.display;
    return plainMathml(engine.renderToString(value, { displayMode, throwOnError: true, trust: false, maxExpand: 100 }));
  } catch (error) {
    const { text, at } = explained(error);
    addFault('math-syntax', offset + Math.min(at, value.length), `This formula cannot be typeset: ${text}`);
    return undefined;
  }
}

/** Braces, brackets that grow, environments; any other command is passed over, `\\{` among them. */
const group = /\\(?:begin|left|end|right)(?![a-zA-Z])|\\.|[{}]/gs;

function depthOf(tex: string): number {
  let depth = 0;
  let most = 0;
  for (const [mark] of tex.matchAll(group)) {
    if (mark === '{' || mark === '\\begin' || mark === '\\left') most = Math.max(most, ++depth);
    else if (mark === '}' || mark === '\\end' || mark === '\\right') depth--;
  }
  return most;
}

/** Temml throws ParseError with a place, and a TypeError for some unfinished formulae (0.13: "x^"). */
function explained(error: unknown): { readonly text: string; readonly at: number } {
  if (!(error instanceof Error) || !('position' in error))
    return { text: 'it is incomplete or has braces without a partner', at: 0 };
  const text =
    error.message
      .replace(/^ParseError:?\s*/, '')
      .trim()
      .split(/ at (?:position|end)/)[0] ?? '';
  return { text: text.trim(), at: typeof error.position === 'number' ? error.position : 0 };
}
