import { join } from 'node:path';
import type { Element, Root } from 'hast';
import type { CslItem } from '../../model/reference.ts';
import type { CitationStyle } from '../citation-style.ts';
import type { Engine } from '../engine.ts';
import { csl, cslLocale, prepareEngine } from '../engine.ts';
import { citeBegin, citeEnd, citeNumber, unnamedCite } from './marks.ts';

export interface RehypeItem {
  /** Number of the reference in the list. */
  readonly number: number;
  readonly suppressAuthor: boolean;
  /** Text before and behind, marked. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** Label and value: "p. 12". */
  readonly locator?: string;
}

export type RehypeCluster = readonly RehypeItem[];

/**
 * "[see @ref1, {p. 12} below; -@ref2]": a cluster as rehype-citation 2.3.2 reads it. It takes a locator whole only in
 * braces, and drops a suffix that has none before it: hence the empty ones.
 */
function markdownCluster(items: RehypeCluster): string {
  const parts = items.map(({ number, suppressAuthor, prefix = '', locator = '', suffix = '' }) => {
    const rest = locator === '' && suffix === '' ? '' : `, {${locator}}${suffix}`;
    return `${prefix}${suppressAuthor ? '-' : ''}@ref${number}${rest}`;
  });
  return `[${parts.join('; ')}]`;
}

const span = (text: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: {},
  children: [{ type: 'text', value: text }],
});

function textOf(node: unknown): string {
  const { value, children = [] } = node as { value?: string; children?: readonly unknown[] };
  return value ?? children.map(textOf).join('');
}

/** An engine that marks every cite and knows all references, cited or not, so that 2014a and 2014b are told apart. */
function markingEngine(items: readonly CslItem[], style: CitationStyle, language: string): Engine {
  const engine = prepareEngine(items, style, language, 'html');
  engine.restoreProcessorState();
  engine.opt.development_extensions['apply_citation_wrapper'] = true;
  engine.sys.wrapCitationEntry = (text, id) =>
    `${citeBegin}${id === undefined ? unnamedCite : citeNumber(Number(id.slice('ref'.length)))}${text}${citeEnd}`;
  engine.updateUncitedItems(items.map(({ id }) => id));
  return engine;
}

/**
 * citation-js as rehype-citation expects it. It was written for 0.7, where the styles were called templates and a class
 * gave access to the plugins. Its items are ours, not those of a bibliography file. It asks for its engine after its
 * last await, so that no other article can use that engine before this one is done.
 */
function citeFor(items: readonly CslItem[], style: CitationStyle, language: string) {
  const config = { engine: () => markingEngine(items, style, language), templates: csl.styles, locales: csl.locales };
  return class {
    static readonly plugins = { config: { get: () => config } };
    readonly data = items;
  };
}

/** A readable file of no consequence: rehype-citation insists on one before it looks at the items. */
const someFile = { path: join(import.meta.dirname, '..', 'styles'), bibliography: 'casebook-how-to-cite.csl' };

/** Imported at the first use, for it is large, and without the notice that one of its own imports causes on new Node. */
async function loadRehypeCitation() {
  const before = process.noDeprecation;
  process.noDeprecation = true;
  try {
    return (await import('rehype-citation')).rehypeCitationGenerator;
  } finally {
    process.noDeprecation = before === true;
  }
}

/**
 * What stands around the cites of a cluster: citeproc leaves it out where cites are marked. Raised numerals, which a
 * text cannot show, get brackets.
 */
function enclosure(style: CitationStyle, language: string): readonly [string, string] {
  const { layout_prefix: prefix = '', layout_suffix: suffix = '' } = prepareEngine([], style, language).citation.opt;
  return style.raised && prefix === '' && suffix === '' ? ['[', ']'] : [prefix, suffix];
}

/**
 * The texts of clusters from one run of rehype-citation over a tree of nothing but their spans, links off: its links
 * point to the wrong references in sorted and collapsed clusters. Every cite stands between marks with its number. In a
 * numeric style a first cluster of all references numbers them in the order of the list.
 * @param items with the ids ref1, ref2 … in list order: rehype-citation cannot read one-character keys.
 */
export async function printClusters(
  clusters: readonly RehypeCluster[],
  items: readonly CslItem[],
  style: CitationStyle,
  language: string,
): Promise<string[]> {
  const rehypeCitationGenerator = await loadRehypeCitation();
  const all = style.numeric ? [items.map((_item, index) => ({ number: index + 1, suppressAuthor: false }))] : [];
  const tree: Root = { type: 'root', children: [...all, ...clusters].map((cluster) => span(markdownCluster(cluster))) };
  const plugin = rehypeCitationGenerator(citeFor(items, style, language)) as unknown as (
    options: object,
  ) => (tree: Root, file: object) => Promise<void>;
  const transform = plugin({
    csl: style.name,
    lang: cslLocale(language),
    suppressBibliography: true,
    linkCitations: false,
    ...someFile,
  });
  await transform(tree, { data: {}, cwd: process.cwd() });
  const [prefix, suffix] = enclosure(style, language);
  return tree.children.slice(all.length).map((node) => `${prefix}${textOf(node)}${suffix}`);
}
