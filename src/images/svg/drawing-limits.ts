import { ImageRefused } from '../prepared-image.ts';

/** Bytes of a drawing. Its parts take a hundred times as much memory while it is read. */
export const mostDrawingBytes = 10_000_000;
/** Elements, attributes and declarations of a drawing, by the signs that begin or end them. */
export const mostDrawingParts = 300_000;
/** Attributes of one element: reading them takes a time that grows with their square. */
export const mostAttributes = 1_000;
/** Characters of a style sheet, a style or a value: a parser makes a node of every second one. */
export const longestCss = 1_000_000;
/** Characters of the rules of a drawing, each counted for every element that it is read for. */
export const mostAppliedRules = 20_000_000;
/** Parts of selectors, each counted for every element: a program that draws compares each with each. */
export const mostComparisons = 50_000_000;
/** How deep elements may stand inside one another. */
export const deepestDrawing = 200;
/** What a drawing may take to be drawn: see drawing-steps.ts. */
export const mostDrawingSteps = 1_000_000;

/** A rule of a style sheet is compared with every element. */
const partsOf: Readonly<Record<string, number>> = { '<': 1, '=': 1, ';': 1, '{': 30 };
const cure = 'simplify it in your drawing program, or save it as PNG';
const thousands = (count: number): string => count.toLocaleString('en');

/** Refuses a text before anything reads it. @param bytes of the file */
export function checkDrawingText(text: string, bytes: number): void {
  if (bytes > mostDrawingBytes) {
    const found = `has ${(bytes / 1e6).toFixed(1)} MB`;
    throw tooMuch(`${found}; a drawing (SVG) may have ${mostDrawingBytes / 1e6} MB: ${cure}`);
  }
  let parts = 0;
  let attributes = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    parts += partsOf[sign] ?? 0;
    attributes = sign === '<' ? 0 : sign === '=' ? attributes + 1 : attributes;
    if (attributes <= mostAttributes) continue;
    throw tooMuch(`has an element of more than ${thousands(mostAttributes)} attributes; ${cure}`);
  }
  if (parts <= mostDrawingParts) return;
  throw tooMuch(`holds more than ${thousands(mostDrawingParts)} elements, attributes and rules of style; ${cure}`);
}

/** Refuses CSS before anything reads it. */
export function checkCss(css: string): void {
  if (css.length <= longestCss) return;
  throw tooMuch(`has a style of more than ${thousands(longestCss)} characters; ${cure}`);
}

/** Refuses rules that would be compared too often. */
export function checkComparisons(comparisons: number): void {
  if (comparisons > mostComparisons) throw tooManyRules();
}

/** Refuses rules that hold for too many elements. @param read characters of rules that were read for elements */
export function checkAppliedRules(read: number): void {
  if (read > mostAppliedRules) throw tooManyRules();
}

const tooManyRules = (): ImageRefused => tooMuch(`has too many rules of style for so many elements; ${cure}`);

/** What refuses elements that stand too deep. */
export const tooDeep = (): ImageRefused =>
  tooMuch(`has elements more than ${deepestDrawing} deep inside one another; ungroup them`);

/** Refuses what would take too long to draw. */
export function checkDrawingSteps(steps: number): void {
  if (steps <= mostDrawingSteps) return;
  const found = 'takes too long to draw (points, dashes, letters, repeated parts, patterns, transparency, filters)';
  throw tooMuch(`${found}; ${cure}`);
}

const tooMuch = (message: string): ImageRefused => new ImageRefused('image-limits', message);
