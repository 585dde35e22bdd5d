import type { Labels } from '../../language/labels.ts';
import type { AddFault } from '../add-fault.ts';
import type { CaptionedTable, Figure } from '../nodes.ts';

/** What a cross reference prints, and the id that it leads to. */
export interface Target {
  readonly id: string;
  /** "Figure 1B" */
  readonly text: string;
}

type Numbered = Figure | CaptionedTable;

/** Numbers figures and tables, gives them their ids, and says what every label stands for. */
export function numberFigures(
  figures: readonly Figure[],
  tables: readonly CaptionedTable[],
  labels: Labels,
  addFault: AddFault,
): Map<string, Target> {
  const targets = new Map<string, Target>();
  const wanted = new Set([...figures, ...tables].flatMap(({ label }) => label ?? []));
  numberAll(figures, labels.figure);
  numberAll(tables, labels.table);
  for (const node of [...figures, ...tables]) {
    const number = node.isBare ? 'x' : node.number;
    node.id = node.label ?? freeId(`${node.type === 'figure' ? 'fig' : 'tbl'}-${number}`, wanted);
    if (node.isBare) continue;
    const other = targets.get(node.id);
    if (other) {
      addFault('duplicate-label', node, `Label "${node.id}" is already that of ${other.text}; give this one another`);
      node.id = freeId(node.id, wanted);
    }
    targets.set(node.id, { id: node.id, text: node.name });
  }
  for (const figure of figures) placePanels(figure, targets, addFault);
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
    if (panel.id !== undefined) targets.set(id, { id, text: `${figure.name}${panel.letter}` });
  }
}
