import { type CssNode, generate, parse, walk } from 'css-tree';
import type { XastElement } from 'svgo';
import { checkAppliedRules, checkComparisons } from './drawing-limits.ts';

/** Declarations of a drawing: what each of its elements is painted with, wherever that is written. */
export type Declared = (element: XastElement) => ReadonlyMap<string, readonly string[]>;

interface Rule {
  /** Classes, ids and elements that its selector names, each once: "." or "#" before the name. */
  readonly names: ReadonlySet<string>;
  readonly declarations: readonly (readonly [property: string, value: string])[];
  /** Parts of its selectors, repeats included: each may be compared with every element. */
  readonly compared: number;
  /** Characters of its declarations, with the braces. */
  readonly length: number;
}

/**
 * Reads the sheets of a drawing. A rule counts for every element that its selector names somewhere: more are taken for
 * painted than are, never fewer. It and what it returns refuse a drawing with too many rules for its elements.
 *
 * @param elements how many the drawing has
 */
export function declaredIn(sheets: readonly string[], elements: number): Declared {
  const all = sheets.flatMap(rulesOf);
  checkComparisons(all.reduce((sum, { compared }) => sum + compared, 0) * elements);
  const byName = new Map<string, Rule[]>();
  for (const rule of all) for (const name of rule.names.size === 0 ? ['*'] : rule.names) push(byName, name, rule);
  let read = 0;
  const rulesFor = (names: ReadonlySet<string>): ReadonlySet<Rule> => {
    const rules = new Set<Rule>();
    for (const name of names)
      for (const rule of byName.get(name) ?? []) {
        read += rule.length;
        checkAppliedRules(read);
        rules.add(rule);
      }
    return rules;
  };
  return ({ name, attributes }) => {
    const found = new Map<string, string[]>();
    for (const [property, value] of Object.entries(attributes)) push(found, property, value);
    const own = attributes['style'] === undefined ? [] : declarationsOf(parse(attributes['style'], list));
    for (const [property, value] of own) push(found, property, value);
    const classes = (attributes['class'] ?? '').split(/\s+/).map((each) => `.${each}`);
    for (const { declarations } of rulesFor(new Set(['*', name, `#${attributes['id'] ?? ''}`, ...classes])))
      for (const [property, value] of declarations) push(found, property, value);
    return found;
  };
}

function push<T>(lists: Map<string, T[]>, name: string, value: T): void {
  const known = lists.get(name);
  if (known) known.push(value);
  else lists.set(name, [value]);
}

const list = { context: 'declarationList', onParseError: () => undefined } as const;

function rulesOf(sheet: string): Rule[] {
  const rules: Rule[] = [];
  walk(parse(sheet, { context: 'stylesheet', onParseError: () => undefined }), (node) => {
    if (node.type !== 'Rule' || !node.prelude || !node.block) return;
    const { length } = generate(node.block);
    rules.push({ ...selectorsOf(node.prelude), declarations: declarationsOf(node.block), length });
  });
  return rules;
}

const signs: Readonly<Record<string, string>> = { ClassSelector: '.', IdSelector: '#', TypeSelector: '' };

function selectorsOf(prelude: CssNode): Pick<Rule, 'names' | 'compared'> {
  const names = new Set<string>();
  let compared = 0;
  walk(prelude, (node) => {
    compared += 1;
    const sign = signs[node.type];
    if (sign !== undefined && 'name' in node) names.add(`${sign}${node.name}`);
  });
  return { names, compared };
}

function declarationsOf(block: CssNode): [string, string][] {
  const found: [string, string][] = [];
  walk(block, (node) => {
    if (node.type === 'Declaration') found.push([node.property.toLowerCase(), generate(node.value)]);
  });
  return found;
}
