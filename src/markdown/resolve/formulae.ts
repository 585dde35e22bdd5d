import type { InlineMath, MathBlock } from '../nodes.ts';
import type { Report } from '../report.ts';
import { plainMathml } from './mathml.ts';

/** Most characters of a formula that is typeset. */
const longest = 5_000;

type Temml = typeof import('temml').default;
let temml: Promise<Temml> | undefined;

/** Stores in every formula its MathML. Temml is loaded where there is one: most reports have none. */
export async function typesetFormulae(formulae: readonly (InlineMath | MathBlock)[], report: Report): Promise<void> {
  if (formulae.length === 0) return;
  temml ??= import('temml').then((module) => module.default);
  const engine = await temml;
  for (const node of formulae) node.mathml = typeset(node, engine, report);
}

function typeset(node: InlineMath | MathBlock, engine: Temml, report: Report): string | undefined {
  const { value, offset } = node;
  if (value.length > longest) {
    report('math-syntax', offset, `This formula has ${value.length} characters; expected at most ${longest}`);
    return undefined;
  }
  try {
    const displayMode = node.type === 'math' || node.display;
    return plainMathml(engine.renderToString(value, { displayMode, throwOnError: true, trust: false, maxExpand: 100 }));
  } catch (error) {
    const { text, at } = explained(error);
    report('math-syntax', offset + Math.min(at, value.length), `This formula cannot be typeset: ${text}`);
    return undefined;
  }
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
