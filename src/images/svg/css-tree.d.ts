/** The part of css-tree 3 that is used; it brings no types along. */
declare module 'css-tree' {
  export interface CssNode {
    readonly type: string;
    /** Of functions, at-rules, identifiers and selectors, as written: with escapes. */
    readonly name?: string;
    /** Of declarations, as written. */
    readonly property?: string;
    /** Of addresses, without escapes; of what could not be parsed, as written; of declarations, a node. */
    readonly value?: unknown;
    readonly prelude?: CssNode | null;
    readonly block?: CssNode | null;
  }

  /** What a node stands in; has no `remove` where it stands in no list. */
  export interface CssList {
    remove(item: CssItem): void;
  }
  export type CssItem = object;

  /** What a node that is visited stands in. */
  export interface CssPlace {
    /** Null outside of declarations; of a declaration itself, the one that it stands in. */
    readonly declaration: CssNode | null;
  }

  export function parse(
    css: string,
    options: {
      readonly context: 'stylesheet' | 'declarationList' | 'value';
      readonly parseCustomProperty?: boolean;
      /** Called for what cannot be parsed, which becomes a node of the type Raw. Absent, the parser throws for values. */
      readonly onParseError?: () => void;
    },
  ): CssNode;
  export function generate(node: CssNode): string;
  export function walk(
    node: CssNode,
    visit:
      | { enter?(this: CssPlace, node: CssNode, item: CssItem | null, list: CssList | null): void }
      | ((node: CssNode) => void),
  ): void;
  export function find(node: CssNode, isWanted: (node: CssNode) => boolean): CssNode | null;
  export const ident: { decode(name: string): string };
}
