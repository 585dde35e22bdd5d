import type { Node } from 'mdast';
import type { Fault, SourceText } from '../faults/fault.ts';
import type { RuleId } from '../faults/rules.ts';

/** Adds a fault at a node or at an offset of the file. */
export type AddFault = (rule: RuleId, at: Node | number, message: string) => void;

/** Adds to `faults`. Positions of nodes are offsets of the whole file. */
export function addFaultTo(source: SourceText, faults: Fault[]): AddFault {
  return (rule, at, message) => {
    const offset = typeof at === 'number' ? at : (at.position?.start.offset ?? 0);
    faults.push(source.fault(rule, offset, message));
  };
}
