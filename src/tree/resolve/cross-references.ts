import { didYouMean } from '../../faults/suggest.ts';
import { kindOfLabel } from '../../model/display.ts';
import { andList } from '../../text/word-list.ts';
import type { AddFault } from '../add-fault.ts';
import type { CrossReference, Figure } from '../nodes.ts';
import type { Target } from './number-figures.ts';

/** What cross references mean that name a label. */
export type Resolved = ReadonlyMap<CrossReference, Target>;

/** Stores in every cross reference what it prints and where it leads. */
export function resolveCrossReferences(
  references: readonly CrossReference[],
  targets: ReadonlyMap<string, Target>,
  figures: readonly Figure[],
  addFault: AddFault,
): Resolved {
  const resolved = new Map<CrossReference, Target>();
  for (const reference of references) {
    const target = targetOf(reference.label, targets);
    if (target) {
      reference.text = target.text;
      reference.target = target.id;
      resolved.set(reference, target);
    } else {
      addFault('cross-reference', reference, messageOf(reference.label, targets, figures));
    }
  }
  return resolved;
}

/** A label with the letter of a panel behind it, as "fig-ct-b" or "fig-ctB". */
const withPanel = /^(.+?)-?([a-z])$/i;

/** What a label stands for. */
export function targetOf(label: string, targets: ReadonlyMap<string, Target>): Target | undefined {
  const known = targets.get(label) ?? targets.get(label.toLowerCase());
  if (known) return known;
  const [, base = '', letter = ''] = withPanel.exec(label) ?? [];
  const panel = letter.toLowerCase();
  return targets.get(`${base}-${panel}`) ?? targets.get(`${base.toLowerCase()}-${panel}`);
}

function messageOf(label: string, targets: ReadonlyMap<string, Target>, figures: readonly Figure[]): string {
  const [, base = '', letter = ''] = /^(.+)(?:-|(?=[A-Z])|(?<=\d))([A-Za-z])$/.exec(label) ?? [];
  const figure = figures.find(({ id }) => id === base || id === base.toLowerCase());
  if (figure)
    return `${figure.name} ("${figure.id}") has no panel ${letter.toUpperCase()}; ${panelCure(figure, targets)}`;
  const kind = kindOfLabel(label);
  const noun = kind === 'audio' ? 'sound' : kind;
  return `No ${noun} has the label "${label}"${didYouMean(label, targets.keys())}`;
}

/** How to name a panel of a figure that there is, or to name one at all. */
export function panelCure(figure: Figure, targets: ReadonlyMap<string, Target>): string {
  const letters = panelsOf(figure, targets);
  if (letters.length > 0) return `it has ${andList(letters)}`;
  return `name its panels in its caption, as in "(A) … (B) …", or write @${figure.id}`;
}

/** Letters of the panels of a figure, be they images or named in its caption. */
export function panelsOf(figure: Figure, targets: ReadonlyMap<string, Target>): string[] {
  const all = Array.from(targets.values());
  return all.filter(({ owner }) => owner === figure).flatMap(({ number }) => /[A-Z]+$/.exec(number) ?? []);
}
