import { type CssNode, find, generate, ident, parse, walk } from 'css-tree';
import { checkCss } from './drawing-limits.ts';

/** At-rules that only say when others hold. What loads (import, font-face) or renames (namespace) is not among them. */
const allowedAtRules = new Set('media supports layer container scope keyframes'.split(' '));

/** Functions that compute, colour, move or filter. What names an address (image-set, src, cross-fade …) is not among them. */
const allowedFunctions = new Set(
  (
    'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix device-cmyk light-dark icc-color var ' +
    'calc min max clamp round mod rem abs sign sin cos tan asin acos atan atan2 pow sqrt hypot log exp ' +
    'translate translatex translatey scale scalex scaley rotate skew skewx skewy matrix ' +
    'translate3d translatez scale3d scalez rotate3d rotatex rotatey rotatez matrix3d perspective ' +
    'circle ellipse inset polygon path rect xywh cubic-bezier steps linear ' +
    'blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia'
  ).split(' '),
);

/** Sheet of a drawing that loads nothing, written anew from what was understood of it. */
export function safeStyleSheet(css: string): string {
  return safeOf(css, 'stylesheet');
}

/** Declarations of a style attribute, likewise. */
export function safeDeclarations(css: string): string {
  return safeOf(css, 'declarationList');
}

/** A value of a presentation attribute (fill, filter, mask …) that points to nothing but the drawing itself, if it is one. */
export function safeValue(value: string): string | undefined {
  const parsed = parsedValue(value);
  return parsed && isSafe(parsed) ? generate(parsed) : undefined;
}

function parsedValue(value: string): CssNode | undefined {
  checkCss(value);
  try {
    return parse(value, { context: 'value' });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return undefined;
  }
}

function safeOf(css: string, context: 'stylesheet' | 'declarationList'): string {
  checkCss(css);
  const sheet = parse(css, { context, parseCustomProperty: true, onParseError: () => undefined });
  walk(sheet, function (node, item, list) {
    // Not all that is visited stands in a list.
    if (item && list && isRefused(node, this.declaration !== null)) list.remove(item);
  });
  return generate(sheet);
}

/**
 * A rule or a declaration that goes. Rules within rules are not understood, though browsers follow them; comments that
 * open and close HTML go with what is not understood.
 *
 * @param inValue whether it is a part of a value, which was judged with its declaration
 */
function isRefused(node: CssNode, inValue: boolean): boolean {
  if (node.type === 'Raw') return !inValue;
  if (node.type === 'Atrule') return !allowedAtRules.has(decoded(node.name)) || hasRaw(node.prelude);
  if (node.type === 'Rule') return hasRaw(node.prelude);
  if (node.type === 'Declaration') return !isSafe(node.value);
  return node.type === 'CDO' || node.type === 'CDC' || node.type === 'Comment';
}

const hasRaw = (node: CssNode | null | undefined): boolean =>
  node?.type === 'Raw' || (node != null && find(node, ({ type }) => type === 'Raw') !== null);

function isSafe(value: CssNode): boolean {
  return find(value, isUnsafe) === null;
}

function isUnsafe(node: CssNode): boolean {
  if (node.type === 'Url') return !node.value.startsWith('#');
  if (node.type === 'Function') return !allowedFunctions.has(decoded(node.name));
  // The fallback of var() is not parsed: a plain word or number is known to be safe.
  return node.type === 'Raw' && !/^[\w\s#.%+-]*$/.test(node.value);
}

const decoded = (name: string): string => ident.decode(name).toLowerCase();
