import { didYouMean } from '../../faults/suggest.ts';
import type { AddFault } from '../add-fault.ts';
import type { CrossReference, Figure } from '../nodes.ts';
import type { Target } from './number-figures.ts';

/** Stores in every cross reference what it prints and where it leads. */
export function resolveCrossReferences(
  references: readonly CrossReference[],
  targets: ReadonlyMap<string, Target>,
  figures: readonly Figure[],
  addFault: AddFault,
): void {
  for (const reference of references) {
    const target = targets.get(reference.label) ?? targets.get(reference.label.toLowerCase());
    if (target) {
      reference.text = target.text;
      reference.target = target.id;
    } else {
      addFault('cross-reference', reference, messageOf(reference.label, targets, figures));
    }
  }
}

function messageOf(label: string, targets: ReadonlyMap<string, Target>, figures: readonly Figure[]): string {
  const panel = /^(.+)-([a-z])$/.exec(label);
  const figure = figures.find(({ id }) => id === panel?.[1]);
  if (figure) return `${figure.name} ("${figure.id}") has no panel ${panel?.[2]?.toUpperCase()}`;
  const kind = label.toLowerCase().startsWith('tbl-') ? 'table' : 'figure';
  return `No ${kind} has the label "${label}"${didYouMean(label, targets.keys())}`;
}
