import type { XastChild, XastElement, XastRoot } from 'svgo';
import { DamagedImage } from './bytes.ts';
import { strippedDataUrl } from './embedded-image.ts';
import { allowedElements } from './svg/allowed-elements.ts';
import { isSafeValue, safeCss } from './svg/safe-css.ts';

const namespaces = { xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink' } as const;

/** Longer entities, or entities made of entities, are no shorthand but a way to fill the memory. */
const entityBomb = /<!ENTITY\s+(?:%|\S+\s+(?:"[^"]*&|'[^']*&|"[^"]{300}|'[^']{300}))/;

/**
 * The drawing alone: elements from a fixed list, no scripts, no handlers, no address outside the drawing, no metadata,
 * no DOCTYPE, no comments. SVGO reads and writes the XML; none of its optimisations runs.
 * Throws DamagedImage where the text is no SVG.
 */
export async function sanitiseSvg(bytes: Buffer): Promise<Buffer> {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
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
  root.children = allowed(root.children).slice(0, 1);
  const [svg] = root.children;
  if (svg?.type === 'element') svg.attributes = { ...namespaces, ...svg.attributes };
  return root;
}

function allowed(children: readonly XastChild[]): XastChild[] {
  return children.filter((child) => {
    if (child.type === 'element') return allowedElements.has(child.name) && clean(child);
    return child.type === 'text' || child.type === 'cdata';
  });
}

/** Cleans an element in place. */
function clean(element: XastElement): true {
  element.children = allowed(element.children);
  if (element.name === 'style') cleanStyleSheet(element);
  const attributes = Object.entries(element.attributes).flatMap(([name, value]) => {
    const safe = safeAttribute(name, value);
    return safe === undefined ? [] : [[name, safe] as const];
  });
  element.attributes = Object.fromEntries(attributes);
  return true;
}

function cleanStyleSheet(style: XastElement): void {
  const css = style.children
    .map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''))
    .join('');
  style.children = [{ type: 'text', value: safeCss(css) }];
}

function safeAttribute(name: string, value: string): string | undefined {
  if (name === 'href' || name === 'xlink:href') return value.trim().startsWith('#') ? value : strippedDataUrl(value);
  if (name === 'style') return safeCss(value);
  const isPlain =
    /^(?!on|data-)[a-zA-Z][a-zA-Z0-9-]*$/i.test(name) && !['xmlns', 'src', 'ping', 'target'].includes(name);
  return (isPlain || name === 'xml:space' || name === 'xml:lang') && isSafeValue(value) ? value : undefined;
}
