import type { XastElement } from 'svgo';
import { type Declared, declaredIn } from './declared.ts';
import { noWork, numberIn, ownWork, slowFilterSteps, type Work } from './own-work.ts';

/** Drawn only where something refers to them. */
const undrawn: ReadonlySet<string> = new Set(
  'defs symbol marker pattern clipPath mask filter linearGradient radialGradient style title desc'.split(' '),
);

/** Steps of an outline as long as the drawing is wide: what is inside it is painted. */
const outlineSteps = 50;

/** Steps of what is drawn apart and then laid upon the rest. */
const layerSteps: Readonly<Record<string, number>> = {
  opacity: 200,
  'mix-blend-mode': 5_000,
  mask: 5_000,
  filter: 5_000,
};

interface Drawing {
  readonly byId: ReadonlyMap<string, XastElement>;
  readonly declared: Declared;
  readonly known: Map<XastElement, Work>;
}

/**
 * About how many microseconds a drawing takes to be drawn; what is repeated counts as often as it is shown. It is counted,
 * not drawn, so that this takes a time that grows with the text alone.
 */
export function drawingSteps(svg: XastElement): number {
  const sheets: string[] = [];
  const byId = new Map<string, XastElement>();
  const elements = index(svg, byId, sheets);
  const { steps, length } = workOf(svg, { byId, declared: declaredIn(sheets, elements), known: new Map() });
  const box = (svg.attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(numberIn);
  const [width, height] = [box[2] || numberIn(svg.attributes['width']), box[3] || numberIn(svg.attributes['height'])];
  const across = Math.max(width ?? 0, height ?? 0);
  return steps + (across === 0 ? 0 : (outlineSteps * length) / across);
}

/** @returns how many elements there are */
function index(element: XastElement, byId: Map<string, XastElement>, sheets: string[]): number {
  const { id } = element.attributes;
  if (id !== undefined && !byId.has(id)) byId.set(id, element);
  let elements = 1;
  for (const child of element.children) {
    if (child.type === 'element') elements += index(child, byId, sheets);
    else if (child.type === 'text' && element.name === 'style') sheets.push(child.value);
  }
  return elements;
}

function workOf(element: XastElement, drawing: Drawing): Work {
  const known = drawing.known.get(element);
  if (known) return known;
  // No program draws what holds itself.
  drawing.known.set(element, noWork);
  const target = (element.attributes['href'] ?? element.attributes['xlink:href'] ?? '').slice(1);
  const parts = element.children.flatMap((child) =>
    child.type === 'element' && !undrawn.has(child.name) ? workOf(child, drawing) : [],
  );
  const whole = [ownWork(element), ...parts, workOfId(target, drawing)].reduce(sum);
  const steps = whole.steps + paintSteps(element, whole, drawing);
  const work = { ...whole, steps, length: whole.length * scaleOf(element) };
  drawing.known.set(element, work);
  return work;
}

function workOfId(id: string, drawing: Drawing): Work {
  const element = drawing.byId.get(id);
  return element ? workOf(element, drawing) : noWork;
}

const sum = (a: Work, b: Work): Work => ({
  steps: a.steps + b.steps,
  shapes: a.shapes + b.shapes,
  points: a.points + b.points,
  length: a.length + b.length,
});

/** What paints, masks, markers and dashes of an element add for all that it holds, which inherits them. */
function paintSteps(element: XastElement, work: Work, drawing: Drawing): number {
  let steps = 0;
  for (const [property, values] of drawing.declared(element))
    for (const value of values) steps += valueSteps(property, value, work, drawing);
  return steps;
}

function valueSteps(property: string, value: string, { shapes, points, length }: Work, drawing: Drawing): number {
  let steps = layerSteps[property] ?? 0;
  if (property === 'stroke-dasharray') steps += length / dashOf(value);
  if (property === 'filter') steps += slowFilterSteps * (value.match(/(?<!url)\(/g)?.length ?? 0);
  const times = property.startsWith('marker') ? points : property === 'fill' || property === 'stroke' ? shapes : 1;
  for (const [, id = ''] of value.matchAll(/url\(["']?#([^"')]*)/g))
    steps += Math.max(1, times) * (referenceSteps + workOfId(id, drawing).steps);
  return steps;
}

/** Steps to look up what is referred to. */
const referenceSteps = 50;

/** Length of a dash with its gap; infinite where the line is whole. */
function dashOf(value: string): number {
  const lengths = (value.match(/[\d.]+(?:e[-+]?\d+)?/gi) ?? []).map(numberIn);
  const whole = lengths.reduce((all, length) => all + length, 0);
  return whole === 0 ? Number.POSITIVE_INFINITY : (2 * whole) / lengths.length;
}

/** How much larger an element is drawn than it is written; never less. */
function scaleOf({ attributes }: XastElement): number {
  let scale = 1;
  for (const [, kind, list = ''] of (attributes['transform'] ?? '').matchAll(/(scale|matrix)\(([^)]*)\)/g)) {
    const numbers = list
      .trim()
      .split(/[\s,]+/)
      .map(numberIn);
    scale *= Math.max(1, kind === 'scale' ? Math.max(...numbers.slice(0, 2)) : Math.hypot(...numbers.slice(0, 4)));
  }
  return scale;
}
