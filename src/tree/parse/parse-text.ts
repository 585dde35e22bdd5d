import type {
  Definition,
  FootnoteDefinition,
  ImageReference,
  LinkReference,
  Nodes,
  Parents,
  Root,
  RootContent,
} from 'mdast';
import type { Point } from 'unist';
import { type DoubtfulAsterisks, restoreAsterisks } from './asterisks.ts';
import { type LeftOut, readBraces } from './braces.ts';
import { breakLines, plainBreaks } from './line-separators.ts';

/** What later steps look for in a text, so that none of them visits the whole tree for it. */
interface Found {
  readonly definitions: Map<string, Definition>;
  readonly footnotes: FootnoteDefinition[];
  /** Links and images that name a definition. */
  readonly references: (LinkReference | ImageReference)[];
  /** Parents of raw HTML within a line. */
  readonly withHtml: Parents[];
  /** Nodes nested so deeply that they are kept as typed. */
  readonly tooDeep: Parents[];
  readonly asterisks: DoubtfulAsterisks[];
  readonly leftOut: LeftOut[];
}

export interface ParsedText extends Found {
  readonly children: RootContent[];
}

/** No text that means anything is nested deeper; unlimited, it would exhaust the stack. */
const deepest = 60;

/** Parser of a stretch of text into a tree whose positions count from its beginning. */
export type Parse = (text: string) => Root;

/**
 * Parses a stretch of a file; all positions become those of the whole file.
 * @param base where the text begins in the file.
 */
export function parseText(text: string, base: Point, parse: Parse): ParsedText {
  const plain = plainBreaks(text);
  const root = parse(plain);
  const found: Found = {
    definitions: new Map(),
    footnotes: [],
    references: [],
    withHtml: [],
    tooDeep: [],
    asterisks: [],
    leftOut: [],
  };
  visit(root, base, plain, 0, found);
  for (const remark of [...found.asterisks, ...found.leftOut]) remark.offset += base.offset ?? 0;
  return { children: root.children, ...found };
}

function visit(node: Nodes, base: Point, text: string, depth: number, found: Found): void {
  if (depth === deepest && 'children' in node) flatten(node, text, found);
  locate(node, base);
  collect(node, found);
  breakLines(node);
  if (!('children' in node)) return;
  restoreAsterisks(node, text, found.asterisks);
  if (isPhrasingParent(node)) readBraces(node, text, found.leftOut);
  for (const child of node.children) visit(child, base, text, depth + 1, found);
  if (node.type === 'root' || !node.children.some(({ type }) => type === 'html')) return;
  if (isPhrasingParent(node)) found.withHtml.push(node);
}

/** Makes a node that is nested too deeply plain text, as typed. */
function flatten(node: Parents, text: string, found: Found): void {
  const value = text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const plain = { type: 'text', value, position: structuredClone(node.position) } as const;
  found.tooDeep.push(node);
  if (isPhrasingParent(node)) node.children = [plain];
  else Object.assign(node, { type: 'paragraph', children: [plain] });
}

/** Blocks are the children of these; everything else holds text. */
const blockParents = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition']);

function isPhrasingParent(node: Parents): boolean {
  return !blockParents.has(node.type);
}

function collect(node: Nodes, found: Found): void {
  if (node.type === 'definition' && !found.definitions.has(node.identifier))
    found.definitions.set(node.identifier, node);
  else if (node.type === 'footnoteDefinition') found.footnotes.push(node);
  else if (node.type === 'linkReference' || node.type === 'imageReference') found.references.push(node);
}

function locate(node: Nodes, base: Point): void {
  if (node.position) {
    move(node.position.start, base);
    move(node.position.end, base);
  }
  const offset = base.offset ?? 0;
  if (node.type === 'citation') for (const item of node.items) item.offset += offset;
  else if (node.type === 'inlineMath' || node.type === 'math') node.offset += offset;
}

function move(point: Point, base: Point): void {
  if (point.line === 1) point.column += base.column - 1;
  point.line += base.line - 1;
  point.offset = (point.offset ?? 0) + (base.offset ?? 0);
}
