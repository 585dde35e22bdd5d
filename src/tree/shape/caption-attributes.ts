import { didYouMean } from '../../faults/suggest.ts';
import type { Alignment } from '../../model/tree/block.ts';
import { readLicense } from '../../schema/license.ts';
import type { AddFault } from '../add-fault.ts';
import type { Attributes } from '../nodes.ts';
import { type ShapeContext, startOf } from './context.ts';

/** What stands in the braces at the end of a caption. */
export interface CaptionAttributes {
  readonly label?: string;
  readonly credit?: string;
  /** SPDX id. */
  readonly license?: string;
  /** The file in which the cells of a table stand. */
  readonly file?: string;
  /** How the columns of a table are aligned. */
  readonly align?: readonly Alignment[];
}

const names = { 'fig-': ['credit', 'license'], 'tbl-': ['credit', 'license', 'file', 'align'] } as const;

/** Reads `{#fig-ct credit="…" license="…"}`. A label without its prefix gets it, so that references to it are found. */
export function captionAttributes(node: Attributes, prefix: 'fig-' | 'tbl-', context: ShapeContext): CaptionAttributes {
  const label = /^\{\s*#([^\s{}"=]+)/.exec(node.value)?.[1];
  const found: CaptionAttributes = {};
  for (const match of node.value.matchAll(/([\w-]+)=(?:"([^"]*)"|([^\s"{}]+))/g)) {
    const [, name = '', quoted, bare] = match;
    Object.assign(
      found,
      pairOf(name, (quoted ?? bare ?? '').replace(/\s+/g, ' ').trim(), startOf(node) + match.index, prefix, context),
    );
  }
  return { ...(label === undefined ? {} : { label: labelOf(label, prefix, node, context) }), ...found };
}

function pairOf(
  name: string,
  value: string,
  offset: number,
  prefix: keyof typeof names,
  { addFault }: ShapeContext,
): CaptionAttributes {
  if (name === 'credit') return { credit: value };
  if (name === 'file' && prefix === 'tbl-') return { file: value };
  if (name === 'align' && prefix === 'tbl-') return alignment(value, offset, addFault);
  if (name !== 'license' && name !== 'licence') {
    addFault('unknown-field', offset, `Unknown attribute "${name}" of a caption${didYouMean(name, names[prefix])}`);
    return {};
  }
  const reading = readLicense(value);
  if ('value' in reading) return { license: reading.value };
  addFault('license', offset, reading.message);
  return {};
}

const words: Readonly<Record<string, Alignment>> = {
  ...{ left: 'left', l: 'left', start: 'left', right: 'right', r: 'right', end: 'right' },
  ...{
    center: 'center',
    centre: 'center',
    c: 'center',
    decimal: 'decimal',
    char: 'decimal',
    d: 'decimal',
    '.': 'decimal',
  },
};

/** `align="left right decimal"`, a word a column. */
function alignment(value: string, offset: number, addFault: AddFault): CaptionAttributes {
  const given = value.split(/[\s,;|]+/);
  const unknown = given.find((word) => words[word.toLowerCase()] === undefined);
  if (unknown === undefined) return { align: given.map((word) => words[word.toLowerCase()] ?? null) };
  const expected = 'expected "left", "right", "center" or "decimal" for each column, as in align="left decimal"';
  addFault('invalid-value', offset, `"${unknown}" is no alignment; ${expected}`);
  return {};
}

function labelOf(label: string, prefix: 'fig-' | 'tbl-', node: Attributes, { addFault }: ShapeContext): string {
  const name = label.replace(/^(?:fig|figure|tbl|tab|table)[-:_.]/i, '').replace(/[^A-Za-z0-9_-]+/g, '-');
  const good = `${prefix}${name}`;
  if (label === good) return label;
  const kind = prefix === 'fig-' ? 'figure' : 'table';
  addFault(
    'label',
    startOf(node),
    `Label "${label}" of a ${kind} must begin with "${prefix}" and be made of letters, digits, "-" and "_"; write {#${good}}`,
  );
  return good;
}
