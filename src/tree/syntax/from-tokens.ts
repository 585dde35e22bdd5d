import type { Nodes, Root } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import { isLabel } from '../../model/display.ts';
import type { CitedItem } from '../nodes.ts';
import { citationItems, locatorInBrackets } from './citation-items.ts';
import type { CitationToken } from './tokens.ts';

type Handle = (this: CompileContext, token: Token) => undefined;

function exit(this: CompileContext, token: Token): undefined {
  this.exit(token);
}

/** Of "^1,\\ 2^", whose backslash keeps the space from ending it. */
function exitScript(this: CompileContext, token: Token): undefined {
  const node = this.stack.at(-1);
  this.exit(token);
  if (node?.type !== 'subscript' && node?.type !== 'superscript') return;
  for (const child of node.children) if (child.type === 'text') child.value = child.value.replaceAll('\\ ', ' ');
}

function enterLeaf(node: (token: Token) => Nodes): Handle {
  return function (token) {
    this.enter(node(token), token);
  };
}

const noCitation: CitationToken = { raw: '', marks: new Map() };

function clusterNode({ _citation: { raw, marks } = noCitation }: Token): Nodes {
  const items = (citationItems(raw) ?? []).map(
    ({ index, ...item }): CitedItem => ({ ...item, offset: marks.get(index) ?? 0 }),
  );
  return { type: 'citation', narrative: false, raw: `[${raw}]`, items };
}

function narrativeNode({ _citation: { raw, marks } = noCitation }: Token): Nodes {
  const [key = '', ...rest] = raw.slice(1).split(/(?= ?\[)/);
  const locator = locatorInBrackets(rest.join(''));
  if (isLabel(key)) return { type: 'crossReference', label: key };
  return {
    type: 'citation',
    narrative: true,
    raw,
    items: [{ key, ...(locator && { locator }), offset: marks.get(0) ?? 0 }],
  };
}

function mathNode({ _math }: Token): Nodes {
  const { value = '', offset = 0, display = false } = _math ?? {};
  return { type: 'inlineMath', value, offset, display };
}

function mathBlockNode({ _math }: Token): Nodes {
  return { type: 'math', value: _math?.value ?? '', offset: _math?.offset ?? 0 };
}

/**
 * In place of the handler of mdast-util-from-markdown (2.0), which keeps of the alternative text of an image only its
 * characters: this one also notes that there was more.
 */
function exitLabel(this: CompileContext): undefined {
  const fragment = this.stack.at(-1) as unknown as Root;
  const value = this.resume();
  const node = this.stack.at(-1);
  this.data.inReference = true;
  if (node?.type === 'link') {
    node.children = fragment.children as typeof node.children;
  } else if (node?.type === 'image') {
    node.alt = value;
    if (fragment.children.some(({ type }) => type !== 'text')) node.markedUp = true;
  }
}

/** The node that each of our own tokens becomes. */
const nodes: Readonly<Record<string, (token: Token) => Nodes>> = {
  subscript: () => ({ type: 'subscript', children: [] }),
  superscript: () => ({ type: 'superscript', children: [] }),
  citation: clusterNode,
  narrativeCitation: narrativeNode,
  inlineMath: mathNode,
  mathBlock: mathBlockNode,
  boxFence: ({ _text = '' }) => ({ type: 'boxFence', value: _text }),
  attributes: ({ _text = '' }) => ({ type: 'attributes', value: _text }),
  undefinedFootnote: ({ _text = '' }) => ({
    type: 'footnoteReference',
    identifier: _text.toLowerCase(),
    label: _text,
  }),
};

/** Our own tokens as nodes of the tree. */
export const fromTokens: Extension = {
  enter: Object.fromEntries(Object.entries(nodes).map(([token, node]) => [token, enterLeaf(node)])),
  exit: {
    ...Object.fromEntries(Object.keys(nodes).map((token) => [token, exit])),
    ...{ subscript: exitScript, superscript: exitScript, label: exitLabel },
  },
};
