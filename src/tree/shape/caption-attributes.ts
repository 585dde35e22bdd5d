import { didYouMean } from '../../faults/suggest.ts';
import { type DisplayKind, labelPrefixes } from '../../model/display.ts';
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
  /** The image that is shown before a video or a sound is played. */
  readonly poster?: string;
  /** The files of its captions, as typed. */
  readonly captions?: string;
  /** What is said in it, or the name of the file that says so. */
  readonly transcript?: string;
}

const rights = ['credit', 'license'] as const;
const played = [...rights, 'poster', 'captions', 'transcript'] as const;
const names = { figure: rights, table: [...rights, 'file', 'align'], video: played, audio: played } as const;
/** Other names of some of them. */
const aliases: Readonly<Record<string, string>> = { licence: 'license', subtitles: 'captions' };

/** Reads `{#fig-ct credit="…" license="…"}`. A label without its prefix gets it, so that references to it are found. */
export function captionAttributes(node: Attributes, kind: DisplayKind, context: ShapeContext): CaptionAttributes {
  const label = /^\{\s*#([^\s{}"=]+)/.exec(node.value)?.[1];
  const found: CaptionAttributes = {};
  for (const match of node.value.matchAll(/([\w-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s"{}]+))/gs)) {
    const [, name = '', quoted, bare] = match;
    Object.assign(
      found,
      pairOf(
        name,
        (quoted?.replace(/\\(["\\])/g, '$1') ?? bare ?? '').replace(/\s+/g, ' ').trim(),
        startOf(node) + match.index,
        kind,
        context,
      ),
    );
  }
  const [, classed] = /(?:^\{|\s)\s*(\.[\w-]+)/.exec(node.value.replace(/"(?:[^"\\]|\\.)*"/gs, '""')) ?? [];
  if (classed) context.addFault('unknown-field', node, `"${classed}" of a caption has no effect; remove it`);
  return { ...(label === undefined ? {} : { label: labelOf(label, kind, node, context) }), ...found };
}

function pairOf(
  typed: string,
  value: string,
  offset: number,
  kind: DisplayKind,
  { addFault }: ShapeContext,
): CaptionAttributes {
  const known: readonly string[] = names[kind];
  const name = aliases[typed] ?? typed;
  if (!known.includes(name)) {
    addFault('unknown-field', offset, `Unknown attribute "${typed}" of a caption${didYouMean(typed, known)}`);
    return {};
  }
  if (name === 'align') return alignment(value, offset, addFault);
  if (name !== 'license') return { [name]: value };
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

function labelOf(label: string, kind: DisplayKind, node: Attributes, { addFault }: ShapeContext): string {
  const prefix = labelPrefixes[kind];
  const name = label
    .replace(/^(?:fig|figure|tbl|tab|table|vid|video|aud|audio)[-:_.]/i, '')
    .replace(/[^A-Za-z0-9_-]+/g, '-');
  const good = `${prefix}${name}`;
  if (label === good) return label;
  const owner = { figure: 'a figure', table: 'a table', video: 'a video', audio: 'a sound' }[kind];
  addFault(
    'label',
    startOf(node),
    `Label "${label}" of ${owner} must begin with "${prefix}" and be made of letters, digits, "-" and "_"; write {#${good}}`,
  );
  return good;
}
