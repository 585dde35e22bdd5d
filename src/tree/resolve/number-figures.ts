import type { Labels } from '../../language/labels.ts';
import { type DisplayKind, displayKinds, labelPrefixes } from '../../model/display.ts';
import type { AddFault } from '../add-fault.ts';
import type { CaptionedTable, Figure, Media } from '../nodes.ts';
import { panelsNamedIn } from './mentions/caption-panels.ts';

export type Numbered = Figure | CaptionedTable | Media;

/** What has numbers in a report, each list in the order of the page. */
export interface NumberedLists {
  readonly figures: readonly Figure[];
  readonly tables: readonly CaptionedTable[];
  readonly media: readonly Media[];
}

export function kindOf(node: Numbered): DisplayKind {
  if (node.type === 'media') return node.kind;
  return node.type === 'figure' ? 'figure' : 'table';
}

/** Those that are counted together. */
export function allOfKind(kind: DisplayKind, { figures, tables, media }: NumberedLists): readonly Numbered[] {
  if (kind === 'figure') return figures;
  return kind === 'table' ? tables : media.filter((node) => node.kind === kind);
}

/** What a cross reference prints, and the id that it leads to. */
export interface Target {
  /** Of the panel where it is an image of its own, else of the figure or the table. */
  readonly id: string;
  /** "Figure 1B" */
  readonly text: string;
  /** "1B" */
  readonly number: string;
  readonly owner: Numbered;
}

/** Numbers figures, tables, videos and sounds, gives them their ids, and says what every label stands for. */
export function numberFigures(lists: NumberedLists, labels: Labels, addFault: AddFault): Map<string, Target> {
  const targets = new Map<string, Target>();
  const { figures } = lists;
  const all = [...figures, ...lists.tables, ...lists.media];
  const wanted = new Set(all.flatMap(({ label }) => label ?? []));
  for (const kind of displayKinds) numberAll(allOfKind(kind, lists), labels[kind]);
  for (const node of all) {
    const number = node.isBare ? 'x' : node.number;
    node.id = node.label ?? freeId(`${labelPrefixes[kindOf(node)]}${number}`, wanted);
    if (node.isBare) continue;
    const other = targets.get(node.id);
    if (other) {
      addFault('duplicate-label', node, `Label "${node.id}" is already that of ${other.text}; give this one another`);
      node.id = freeId(node.id, wanted);
    }
    targets.set(node.id, { id: node.id, text: node.name, number: String(node.number), owner: node });
  }
  for (const figure of figures) {
    placePanels(figure, targets, addFault);
    placeNamedPanels(figure, targets);
  }
  return targets;
}

function numberAll(nodes: readonly Numbered[], word: string): void {
  for (const [index, node] of nodes.filter(({ isBare }) => !isBare).entries()) {
    node.number = index + 1;
    node.name = `${word} ${index + 1}`;
  }
}

/** The id, or one that nothing else has or wants. */
function freeId(id: string, taken: Set<string>): string {
  const free = taken.has(id) ? freeId(`${id}-x`, taken) : id;
  taken.add(free);
  return free;
}

function placePanels(figure: Figure, targets: Map<string, Target>, addFault: AddFault): void {
  for (const panel of figure.panels) {
    if (panel.letter === undefined) continue;
    const id = `${figure.id}-${panel.letter.toLowerCase()}`;
    if (targets.has(id))
      addFault(
        'duplicate-label',
        figure,
        `Panel ${panel.letter} of this figure has the label "${id}" of ${targets.get(id)?.text}; rename one of the two`,
      );
    panel.id = targets.has(id) ? undefined : id;
    if (panel.id !== undefined) targets.set(id, panelTarget(id, figure, panel.letter));
  }
}

/** Panels of one image, which its caption names, have labels that lead to the figure. */
function placeNamedPanels(figure: Figure, targets: Map<string, Target>): void {
  if (figure.panels.length > 1) return;
  for (const letter of panelsNamedIn(figure.caption)) {
    const label = `${figure.id}-${letter}`;
    if (!targets.has(label)) targets.set(label, panelTarget(figure.id, figure, letter.toUpperCase()));
  }
}

function panelTarget(id: string, owner: Figure, letter: string): Target {
  return { id, text: `${owner.name}${letter}`, number: `${owner.number}${letter}`, owner };
}
