import type { XastElement } from 'svgo';
import { measurePath } from './path-measure.ts';

/** What drawing an element takes. */
export interface Work {
  /** One is about a microsecond. */
  readonly steps: number;
  /** Shapes that are painted, and corners that take markers. */
  readonly shapes: number;
  readonly points: number;
  /** Length of all outlines, in units of the element. */
  readonly length: number;
}

export const noWork: Work = { steps: 0, shapes: 0, points: 0, length: 0 };

/** Parts of a filter that visit the neighbours of every pixel; the others visit each pixel once. */
const slowFilters: ReadonlySet<string> = new Set(
  'feGaussianBlur feDropShadow feTurbulence feDiffuseLighting feSpecularLighting feConvolveMatrix feMorphology'.split(
    ' ',
  ),
);
const filterSteps = 10_000;
export const slowFilterSteps = 100_000;

/** What an element takes without those that it holds and those that it repeats. */
export function ownWork(element: XastElement): Work {
  const { name, attributes } = element;
  if (name.startsWith('fe')) return { ...noWork, steps: filterWork(element) };
  const { d = attributes['points'] } = attributes;
  if (d !== undefined) {
    const { points, length } = measurePath(d);
    return { steps: 2 + 2 * points, shapes: 1, points, length };
  }
  const letters = lettersIn(element);
  if (letters > 0) return { ...noWork, steps: 10 * letters + letters ** 2 / 50, shapes: 1 };
  const [width, height, x1, y1, x2, y2] = ['width', 'height', 'x1', 'y1', 'x2', 'y2'].map((side) =>
    of(attributes, side),
  );
  const radius = Math.max(of(attributes, 'r'), of(attributes, 'rx'), of(attributes, 'ry'));
  const sides = 2 * (width ?? 0) + 2 * (height ?? 0) + (x1 ?? 0) + (y1 ?? 0) + (x2 ?? 0) + (y2 ?? 0);
  return { steps: 5, shapes: 1, points: 4, length: sides + 7 * radius };
}

function filterWork({ name, attributes }: XastElement): number {
  if (!slowFilters.has(name)) return filterSteps;
  const [columns = 1, rows = columns] = (attributes['order'] ?? '3')
    .trim()
    .split(/[\s,]+/)
    .map(numberIn);
  const radius = numberIn(attributes['radius']);
  return slowFilterSteps * Math.max(1, of(attributes, 'numOctaves') / 2, (columns * rows) / 9, radius ** 2 / 30);
}

/** Letters of an element of text; a program that sets it takes a time that grows with the square of them. */
function lettersIn({ name, children }: XastElement): number {
  if (!['text', 'tspan', 'textPath', 'a'].includes(name)) return 0;
  return children.reduce((all, child) => all + (child.type === 'text' ? child.value.length : 0), 0);
}

const of = (attributes: XastElement['attributes'], name: string): number => numberIn(attributes[name]);

/** The number with which a value begins, without its sign. */
export function numberIn(text = ''): number {
  const number = Math.abs(Number.parseFloat(text));
  return Number.isFinite(number) ? number : 0;
}
