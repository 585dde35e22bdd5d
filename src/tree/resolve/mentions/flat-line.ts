import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';
import type { Point } from 'unist';
import type { SourceText } from '../../../faults/fault.ts';
import { offsetAt, type TextLine } from '../../../model/report-text.ts';
import type { CrossReference } from '../../nodes.ts';
import { placesOf } from '../../text/line-writer.ts';

/** What stands in a flat line for nodes without words of their own. */
export const marks = { citation: '\u{e000}', reference: '\u{e001}', other: '\u{fffc}' } as const;

/** A text or a cross reference of a line, and where it stands in it. */
export interface Run<Kind extends PhrasingContent = Text | CrossReference> {
  readonly node: Kind;
  /** Offsets in the file of places in the line. */
  readonly offsetOf: (index: number) => number;
  readonly parent: Parents;
  readonly start: number;
  readonly end: number;
}

/** A line of text with all words outside of links, code and formulae in one string, be they in italics or not. */
export interface FlatLine {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Cross references by their places. */
  readonly references: ReadonlyMap<number, CrossReference>;
}

const spans: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete']);

export function flatLine(line: Parents, source: SourceText): FlatLine {
  const flat: { text: string; runs: Run[] } = { text: '', runs: [] };
  flatten(line, flat, source);
  const references = flat.runs.flatMap(({ node, start }) =>
    node.type === 'crossReference' ? [[start, node] as const] : [],
  );
  return { ...flat, references: new Map(references) };
}

function flatten(parent: Parents, to: { text: string; runs: Run[] }, source: SourceText): void {
  for (const node of parent.children as readonly Nodes[]) {
    const start = to.text.length;
    if ('children' in node && spans.has(node.type)) flatten(node, to, source);
    else to.text += shown(node);
    if (node.type === 'text' || node.type === 'crossReference')
      to.runs.push({ node, parent, start, end: to.text.length, offsetOf: offsetsOf(node, start, source) });
  }
}

function shown(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/[\t\r\n]/g, ' ');
    case 'break':
      return ' ';
    case 'citation':
      return marks.citation;
    case 'crossReference':
      return node.target === undefined ? marks.other : marks.reference;
    default:
      return marks.other;
  }
}

/** Nodes in place of a stretch of a text; offsets are those of the flat line. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  /** Of a node without position, which it gets. */
  readonly node?: CrossReference;
}

/** Puts nodes into a text, whose node stays as it is and leaves the tree. @param replacements in order */
export function replaceIn(run: Run<Text>, replacements: readonly Replacement[], source: SourceText): void {
  const { node, parent, start, offsetOf } = run;
  const pointAt = (index: number): Point => ({ ...source.position(offsetOf(index)), offset: offsetOf(index) });
  const made: PhrasingContent[] = [];
  const add = (child: Text | CrossReference, from: number, to: number): void => {
    const position = node.position && { start: pointAt(from), end: pointAt(to) };
    if (to > from) made.push({ ...child, position });
  };
  const keep = (from: number, to: number): void =>
    add({ type: 'text', value: node.value.slice(from - start, to - start) }, from, to);
  let from = start;
  for (const replacement of replacements) {
    keep(from, replacement.start);
    from = replacement.end;
    if (replacement.node) add(replacement.node, replacement.start, from);
  }
  keep(from, run.end);
  parent.children = parent.children.flatMap((child) => (child === node ? made : [child])) as typeof parent.children;
}

/** Finds where the characters of a text stand in the file, which is read when it is first asked for. */
function offsetsOf(node: Text | CrossReference, start: number, source: SourceText): Run['offsetOf'] {
  const begin = node.position?.start.offset ?? 0;
  if (node.type !== 'text') return () => begin;
  let line: Pick<TextLine, 'places'> | undefined;
  return (index) => {
    line ??= { places: placesOf(node.value, source.text, begin) };
    return offsetAt(line, index - start);
  };
}

/** Offset in the file of a place in a line. */
export function offsetIn({ runs }: FlatLine, index: number): number {
  return runs.find(({ start, end }) => start <= index && index < end)?.offsetOf(index) ?? 0;
}
