import { type Alias, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { RuleId } from '../faults/rules.ts';

export type YamlPath = readonly (string | number)[];

/** Something in the text that YAML reads silently in another way than was meant, or that is not allowed. */
export interface Finding {
  readonly kind:
    | 'comment'
    | 'anchor'
    | 'tag'
    | 'alias-unknown'
    | 'alias-bomb'
    | 'alias-loop'
    | 'space'
    | 'depth'
    | 'duplicate'
    | 'key';
  readonly rule: RuleId;
  /** Offset into the text that was parsed. */
  readonly offset: number;
  readonly path: YamlPath;
}

/** How deep a file may nest, and how many values its aliases may stand for. */
const deepest = 20;
const mostAliased = 1_000;

interface State {
  readonly text: string;
  readonly findings: Finding[];
  readonly anchors: Map<string, Node>;
  readonly usedAnchors: Set<string>;
  readonly anchored: { anchor: string; finding: Finding }[];
  readonly open: Set<Node>;
  aliased: number;
  inAlias: boolean;
  /** Whether the fault of aliases that stand for too much is found. */
  bombed: boolean;
}

/** The values of a parsed document: texts as written, lists, and maps. Empty fields are left out. */
export function yamlValue(root: Node | null, text: string): { value: unknown; findings: readonly Finding[] } {
  const state: State = {
    text,
    findings: [],
    anchors: new Map(),
    usedAnchors: new Set(),
    anchored: [],
    open: new Set(),
    aliased: 0,
    inAlias: false,
    bombed: false,
  };
  const value = root === null ? undefined : read(state, root, []);
  const unused = state.anchored.filter(({ anchor }) => !state.usedAnchors.has(anchor));
  return { value, findings: [...state.findings, ...unused.map(({ finding }) => finding)] };
}

function find(
  state: State,
  kind: Finding['kind'],
  rule: RuleId,
  node: { range?: Node['range'] },
  path: YamlPath,
): void {
  if (!state.inAlias) state.findings.push({ kind, rule, offset: node.range?.[0] ?? 0, path });
}

function read(state: State, node: Node, path: YamlPath): unknown {
  if (path.length > deepest) {
    find(state, 'depth', 'yaml-syntax', node, path);
    return '';
  }
  if (state.inAlias) state.aliased++;
  if (isAlias(node)) return readAlias(state, node, path);
  if (node.anchor !== undefined) state.anchors.set(node.anchor, node);
  if (isScalar(node)) return readScalar(state, node, path);
  state.open.add(node);
  const value = isSeq(node) ? readList(state, node.items, path) : readMap(state, isMap(node) ? node.items : [], path);
  state.open.delete(node);
  return value;
}

/** What an alias stands for. Its values are counted, so that aliases of aliases cannot outgrow the file. */
function readAlias(state: State, node: Alias, path: YamlPath): unknown {
  const target = state.anchors.get(node.source);
  if (!target) {
    find(state, 'alias-unknown', 'yaml-syntax', node, path);
    return `*${node.source}`;
  }
  state.usedAnchors.add(node.source);
  if (state.open.has(target)) {
    find(state, 'alias-loop', 'yaml-alias', node, path);
    return '';
  }
  if (state.aliased > mostAliased) return '';
  const outer = state.inAlias;
  state.inAlias = true;
  const value = read(state, target, path);
  state.inAlias = outer;
  if (!outer && state.aliased > mostAliased && !state.bombed) {
    state.bombed = true;
    find(state, 'alias-bomb', 'yaml-alias', node, path);
  }
  return value;
}

const commentAfter = /[ \t]*#/y;

/** Whether a comment follows on the line of an unquoted text, and where its "#" stands. */
function commentOffset({ type, range }: Scalar, text: string): number | undefined {
  if (type !== 'PLAIN' || !range) return undefined;
  commentAfter.lastIndex = range[1];
  return commentAfter.test(text) ? commentAfter.lastIndex - 1 : undefined;
}

function readScalar(state: State, node: Scalar, path: YamlPath): string {
  const value = typeof node.value === 'string' ? node.value : '';
  if (!state.inAlias) {
    const offset = commentOffset(node, state.text);
    if (offset !== undefined) state.findings.push({ kind: 'comment', rule: 'yaml-comment', offset, path });
    if (node.anchor !== undefined) {
      const finding = { kind: 'anchor', rule: 'yaml-syntax', offset: node.range?.[0] ?? 0, path } as const;
      state.anchored.push({ anchor: node.anchor, finding });
    }
  }
  if (node.tag !== undefined && node.type === 'PLAIN') find(state, 'tag', 'yaml-syntax', node, path);
  return node.type === 'PLAIN' && (value === '~' || value === 'null') ? '' : value;
}

function readList(state: State, items: readonly unknown[], path: YamlPath): unknown[] {
  return items.map((item, index) => {
    const at = [...path, index];
    // A field in a list in brackets, `[PMID: 123]`, is a pair by itself.
    if (isPair(item)) return readMap(state, [item as Pair], at);
    return item === null ? '' : read(state, item as Node, at);
  });
}

function readMap(state: State, items: readonly Pair[], path: YamlPath): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const { key, value } of items) {
    const name = keyOf(key);
    const wrong = keyFinding(name, seen);
    if (wrong !== undefined || name === undefined) {
      find(state, wrong ?? 'key', 'yaml-syntax', (key ?? {}) as Node, name === undefined ? path : [...path, name]);
      continue;
    }
    seen.add(name);
    const content = value === null ? '' : read(state, value as Node, [...path, name]);
    if (typeof content !== 'string' || content.trim() !== '') map[name] = content;
  }
  return map;
}

/** What is wrong with the name of a field. */
function keyFinding(name: string | undefined, seen: ReadonlySet<string>): Finding['kind'] | undefined {
  if (name === undefined || name === '__proto__') return 'key';
  if (/^\s/u.test(name)) return 'space';
  return seen.has(name) ? 'duplicate' : undefined;
}

/** The name of a field; undefined where it is no text. */
export function keyOf(key: unknown): string | undefined {
  return isScalar(key) && typeof key.value === 'string' && key.value !== '' ? key.value : undefined;
}
