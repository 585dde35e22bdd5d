import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault, SourceText } from '../faults/fault.ts';
import type { CitationStyle, EtAl } from './citation-style.ts';
import { csl, prepareEngine } from './engine.ts';
import { styleProblem } from './style-problem.ts';

/** Sections that make an entry depend on the others of its list. */
const dependence = /disambiguate-add-|year-suffix|disambiguate="true"|subsequent-author-substitute|citation-label/;

function section(xml: string, name: string): string {
  return new RegExp(`<${name}[\\s>][\\s\\S]*?</${name}>`).exec(xml)?.[0] ?? '';
}

/** All that a section says, with the macros that it calls. */
function withMacros(xml: string, text: string, seen = new Set<string>()): string {
  let all = text;
  for (const [, name] of text.matchAll(/macro="([^"]+)"/g)) {
    if (name === undefined || seen.has(name)) continue;
    seen.add(name);
    const macro = xml.split('<macro ').find((part) => part.startsWith(`name="${name}"`)) ?? '';
    all += withMacros(xml, macro.split('</macro>')[0] ?? '', seen);
  }
  return all;
}

/**
 * The style without what it says of the order of the list, which follows the citations, not the alphabet: numbers by
 * another order would be wrong, and a repeated author is never replaced by a dash.
 */
function inListOrder(xml: string, numeric: boolean): string {
  const whole = xml.replace(/\ssubsequent-author-substitute(-rule)?="[^"]*"/g, '');
  return numeric ? whole.replace(/(<bibliography\b[^>]*>(?:\s|<!--[\s\S]*?-->)*)<sort>[\s\S]*?<\/sort>/, '$1') : whole;
}

/** What the list says of many names, else the style as a whole. */
function etAlOf(xml: string): EtAl | undefined {
  const tags = ['bibliography', 'style'].map((name) => new RegExp(`<${name}\\s[^>]*>`).exec(xml)?.[0] ?? '');
  const [min, useFirst] = ['et-al-min', 'et-al-use-first'].map((name) =>
    tags
      .flatMap((tag) => new RegExp(`\\s${name}=["'](\\d+)["']`).exec(tag)?.[1] ?? [])
      .map(Number)
      .at(0),
  );
  return min === undefined || useFirst === undefined ? undefined : { min, useFirst };
}

/** A style by its text, known to citeproc from now on under the name. */
export function registerStyle(name: string, text: string): CitationStyle {
  const numeric = /citation-format="numeric"/.test(text);
  const xml = inListOrder(text, numeric);
  if (!csl.styles.has(name)) csl.styles.add(name, xml);
  const citation = withMacros(xml, section(xml, 'citation'));
  const variables = [...citation.matchAll(/variable="([^"]+)"/g)].flatMap(([, names]) => (names ?? '').split(' '));
  return {
    name,
    xml,
    numeric,
    independentEntries: !dependence.test(xml),
    plainNumbers: numeric && variables.every((variable) => variable === 'citation-number' || variable === 'locator'),
    printsLocators: variables.includes('locator'),
    etAl: etAlOf(xml),
    raised: /<layout[^>]*vertical-align="sup"/.test(citation),
    numbersEntries: /variable="citation-number"/.test(withMacros(xml, section(xml, 'bibliography'))),
  };
}

/** The text of a style of Casebook's own. */
export const bundledStyle = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'styles', `${name}.csl`), 'utf8');

const known = new Map<string, CitationStyle>();

/** Names of the styles that come with Casebook. */
export const journalStyles = ['casebook-references', 'casebook-how-to-cite'] as const;

/** A style of Casebook's own. */
export function journalStyle(name: (typeof journalStyles)[number]): CitationStyle {
  const style = known.get(name) ?? registerStyle(name, bundledStyle(name));
  known.set(name, style);
  return style;
}

/** A style from the journal's own .csl file; a fault where citeproc could not work with it. */
export function readStyle(source: SourceText): { readonly style?: CitationStyle; readonly faults: readonly Fault[] } {
  const name = `csl-${createHash('sha256').update(source.text).digest('hex').slice(0, 16)}`;
  const before = known.get(name);
  if (before !== undefined) return { style: before, faults: [] };
  const problem = styleProblem(source.text);
  if (problem !== undefined) return { faults: [source.fault('citation-style', problem.offset, problem.message)] };
  const style = registerStyle(name, source.text);
  try {
    prepareEngine([], style, 'en-US').updateItems([]);
  } catch {
    return {
      faults: [source.fault('citation-style', 0, 'This CSL style cannot be used; check it with a CSL validator')],
    };
  }
  known.set(name, style);
  return { style, faults: [] };
}
