import { didYouMean } from '../../faults/suggest.ts';
import { readLicense } from '../../schema/license.ts';
import type { Attributes } from '../nodes.ts';
import { type ShapeContext, startOf } from './context.ts';

/** What stands in the braces at the end of a caption. */
export interface CaptionAttributes {
  readonly label?: string;
  readonly credit?: string;
  /** SPDX id. */
  readonly license?: string;
}

const names = ['credit', 'license'];

/** Reads `{#fig-ct credit="…" license="…"}`. A label without its prefix gets it, so that references to it are found. */
export function captionAttributes(node: Attributes, prefix: 'fig-' | 'tbl-', context: ShapeContext): CaptionAttributes {
  const label = /^\{\s*#([^\s{}"=]+)/.exec(node.value)?.[1];
  const found: Record<string, string> = {};
  for (const match of node.value.matchAll(/([\w-]+)=(?:"([^"]*)"|([^\s"{}]+))/g)) {
    const [, name = '', quoted, bare] = match;
    Object.assign(
      found,
      pairOf(name, (quoted ?? bare ?? '').replace(/\s+/g, ' ').trim(), startOf(node) + match.index, context),
    );
  }
  return { ...(label === undefined ? {} : { label: labelOf(label, prefix, node, context) }), ...found };
}

function pairOf(name: string, value: string, offset: number, { addFault }: ShapeContext): Record<string, string> {
  if (name === 'credit') return { credit: value };
  if (name !== 'license' && name !== 'licence') {
    addFault('unknown-field', offset, `Unknown attribute "${name}" of a caption${didYouMean(name, names)}`);
    return {};
  }
  const reading = readLicense(value);
  if ('value' in reading) return { license: reading.value };
  addFault('license', offset, reading.message);
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
