import type { Node } from 'mdast';
import type { Fault, SourceText } from '../faults/fault.ts';
import type { RuleId } from '../faults/rules.ts';

/** Notes a fault at a node or at an offset of the file. */
export type Report = (rule: RuleId, at: Node | number, message: string) => void;

/** A report that adds to `faults`. Positions of nodes are offsets of the whole file. */
export function reportTo(source: SourceText, faults: Fault[]): Report {
  return (rule, at, message) => {
    const offset = typeof at === 'number' ? at : (at.position?.start.offset ?? 0);
    faults.push(source.fault(rule, offset, message));
  };
}

/** Faults in the order of the file. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
