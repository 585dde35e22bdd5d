import { type CssNode, generate, parse, walk } from 'css-tree';
import type { XastElement } from 'svgo';

/** Declarations of a drawing: what each of its elements is painted with, wherever that is written. */
export type Declared = (element: XastElement) => ReadonlyMap<string, readonly string[]>;

interface Rule {
  /** Classes, ids and elements that its selector names: "." or "#" before the name. */
  readonly names: readonly string[];
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/**
 * Reads the sheets of a drawing. A rule counts for every element that its selector names somewhere: more are taken for
 * painted than are, never fewer.
 */
export function declaredIn(sheets: readonly string[]): Declared {
  const byName = new Map<string, Rule[]>();
  for (const rule of sheets.flatMap(rulesOf))
    for (const name of rule.names.length === 0 ? ['*'] : rule.names) push(byName, name, rule);
  return ({ name, attributes }) => {
    const found = new Map<string, string[]>();
    const add = (property: string, value: string) => push(found, property, value);
    for (const [property, value] of Object.entries(attributes)) add(property, value);
    const own = attributes['style'] === undefined ? [] : declarationsOf(parse(attributes['style'], list));
    const classes = (attributes['class'] ?? '').split(/\s+/).map((each) => `.${each}`);
    const rules = ['*', name, `#${attributes['id'] ?? ''}`, ...classes].flatMap((each) => byName.get(each) ?? []);
    for (const [property, value] of [...own, ...rules.flatMap(({ declarations }) => declarations)])
      add(property, value);
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
    rules.push({ names: namesIn(node.prelude), declarations: declarationsOf(node.block) });
  });
  return rules;
}

const signs: Readonly<Record<string, string>> = { ClassSelector: '.', IdSelector: '#', TypeSelector: '' };

function namesIn(selectors: CssNode): string[] {
  const names: string[] = [];
  walk(selectors, ({ type, name = '' }) => {
    const sign = signs[type];
    if (sign !== undefined) names.push(sign + name);
  });
  return names;
}

function declarationsOf(block: CssNode): [string, string][] {
  const found: [string, string][] = [];
  walk(block, ({ type, property = '', value }) => {
    if (type === 'Declaration') found.push([property.toLowerCase(), generate(value as CssNode)]);
  });
  return found;
}
