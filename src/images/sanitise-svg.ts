import type { XastChild, XastElement, XastRoot } from 'svgo';
import { DamagedImage } from './bytes.ts';
import { strippedDataUrl } from './embedded-image.ts';
import { cssAttributes, plainAttributes } from './svg/allowed-attributes.ts';
import { allowedElements } from './svg/allowed-elements.ts';
import { checkCss, checkDrawingSteps, checkDrawingText, deepestDrawing, tooDeep } from './svg/drawing-limits.ts';
import { drawingSteps } from './svg/drawing-steps.ts';
import { safeDeclarations, safeStyleSheet, safeValue } from './svg/safe-css.ts';

const namespaces = { xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink' } as const;

/** Longer entities, or entities made of entities, are no shorthand but a way to fill the memory. */
const entityBomb = /<!ENTITY\s+(?:%|\S+\s+(?:"[^"]*&|'[^']*&|"[^"]{300}|'[^']{300}))/;

/**
 * The drawing alone: elements and attributes from fixed lists, no scripts, no handlers, no address outside the drawing,
 * no metadata, no DOCTYPE, no comments. SVGO reads and writes the XML; none of its optimisations runs.
 * Throws DamagedImage where the text is no SVG, ImageRefused where it is too large or takes too long to draw.
 */
export async function sanitiseSvg(bytes: Buffer): Promise<Buffer> {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  checkDrawingText(text, bytes.length);
  if (entityBomb.test(text)) throw new DamagedImage('entities that expand');
  // Loaded on demand: most journals have no SVG, and SVGO takes a tenth of a second to load.
  const { optimize } = await import('svgo');
  let root: XastRoot | undefined;
  const sanitiser = (tree: XastRoot): null => {
    root = sanitise(tree);
    return null;
  };
  const { data } = optimize(text, { plugins: [{ name: 'sanitise', fn: sanitiser }] });
  const [svg] = root?.children ?? [];
  if (svg?.type !== 'element' || svg.name !== 'svg') throw new DamagedImage('not an SVG');
  return Buffer.from(data, 'utf8');
}

/** Sanitises in place. */
function sanitise(root: XastRoot): XastRoot {
  checkCss(sheetsOf(root));
  root.children = allowed(root.children, 1).slice(0, 1);
  const [svg] = root.children;
  if (svg?.type !== 'element') return root;
  svg.attributes = { ...namespaces, ...svg.attributes };
  checkDrawingSteps(drawingSteps(svg));
  return root;
}

/** The style sheets of a drawing, which browsers read as one. A drawing may be too deep to be walked by calls. */
function sheetsOf(root: XastRoot): string {
  const sheets: string[] = [];
  const waiting: (XastRoot | XastChild)[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== 'root' && node.type !== 'element') continue;
    if (node.type === 'element' && node.name === 'style') sheets.push(textOf(node));
    for (const child of node.children) waiting.push(child);
  }
  return sheets.join('');
}

const textOf = ({ children }: XastElement): string =>
  children.map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : '')).join('');

function allowed(children: readonly XastChild[], depth: number): XastChild[] {
  if (depth > deepestDrawing) throw tooDeep();
  return children.flatMap((child): XastChild[] => {
    if (child.type === 'element') return allowedElements.has(child.name) ? [clean(child, depth)] : [];
    return child.type === 'text' || child.type === 'cdata' ? [{ type: 'text', value: child.value }] : [];
  });
}

/** Cleans an element in place. */
function clean(element: XastElement, depth: number): XastElement {
  element.children = allowed(element.children, depth + 1);
  if (element.name === 'style') cleanStyleSheet(element);
  const attributes = Object.entries(element.attributes).flatMap(([name, value]) => {
    const safe = safeAttribute(element, name, value);
    return safe === undefined ? [] : [[name, safe] as const];
  });
  element.attributes = Object.fromEntries(attributes);
  return element;
}

function cleanStyleSheet(style: XastElement): void {
  style.children = [{ type: 'text', value: safeStyleSheet(textOf(style)) }];
}

function safeAttribute(element: XastElement, name: string, value: string): string | undefined {
  if (name === 'href' || name === 'xlink:href') return safeTarget(element, value.trim());
  if (name === 'style') return safeDeclarations(value);
  if (cssAttributes.has(name)) return safeValue(value);
  return plainAttributes.has(name) ? value : undefined;
}

/** A place in the drawing itself, or the data of an image. */
function safeTarget({ name }: XastElement, target: string): string | undefined {
  if (target.startsWith('#')) return target;
  return name === 'image' ? strippedDataUrl(target) : undefined;
}
