import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Point, Position } from 'unist';
import type { SourceText } from '../../faults/fault.ts';
import type { RuleId } from '../../faults/rules.ts';
import type { FoundComment } from '../../model/report-text.ts';
import type { AddFault } from '../add-fault.ts';
import type { Parsers } from '../parse/processor.ts';

/** Reads a file of data of the article's folder, or says what is wrong with it. */
export type ReadData = (
  name: string,
) => { readonly text: string } | { readonly rule: RuleId; readonly message: string };

/** Pages and titles have no files beside them. */
export const noData: ReadData = (name) => ({ rule: 'missing-file', message: `No file "${name}" can be read here` });

/** What the steps that shape a parsed tree share. */
export interface ShapeContext extends Parsers {
  readonly source: SourceText;
  readonly addFault: AddFault;
  /** Takes the comments of the text as they are found. */
  readonly comments: FoundComment[];
  /** Whether images become numbered figures: not on pages of the journal. */
  readonly figures: boolean;
  /** Whether the blocks stand in a list, a quotation or a box, where figures and tables may go without a number. */
  readonly isWithin?: boolean;
  readonly readData: ReadData;
  /** Names of the files beside the report: a link to one leads there, also where it stands alone. */
  readonly supplements?: ReadonlySet<string>;
}

export function pointAt(source: SourceText, offset: number): Point {
  return { ...source.position(offset), offset };
}

/** Position of a node that begins at an offset of the file. */
export function positionAt(source: SourceText, offset: number): Position {
  const start = pointAt(source, offset);
  return { start, end: start };
}

export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

export function isBlank(node: RootContent | PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
