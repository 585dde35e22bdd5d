import type { List, ListItem, RootContent } from 'mdast';
import { endOf, type ShapeContext, startOf } from './context.ts';

/** The marks of word processors that look alike: each kind is a level of its own. */
const kinds = ['•●·∙⦁\uf0b7', 'o○◦', '▪■□▫\uf0a7', '-–—⁃', '‣\uf0d8'] as const;

/**
 * Blocks with the levels of lists from word processors, which paste them without an indent: a mark of another look, "o"
 * below "•", begins a list in the point above it, and so do points between two parts of a list that goes on.
 */
export function readPastedLevels(blocks: readonly RootContent[], context: ShapeContext): RootContent[] {
  const read: RootContent[] = [];
  for (const block of blocks) {
    const list = block.type === 'list' ? nested(block, context) : undefined;
    const [before, within] = [read.at(-2), read.at(-1)];
    if (list && before?.type === 'list' && within?.type === 'list' && areOne(before, within, list, context)) {
      read.pop();
      before.children.at(-1)?.children.push(within);
      before.children.push(...list.children);
    } else read.push(list ?? block);
  }
  return read;
}

function nested(list: List, context: ShapeContext): List {
  const marks = list.ordered ? [] : list.children.map((item) => kindOf(item, context));
  if (new Set(marks).size < 2 || marks.includes(-1)) return list;
  const top: List = { ...list, children: [] };
  const open = [{ mark: marks[0], list: top }];
  for (const [at, item] of list.children.entries()) {
    const level = open.findIndex(({ mark }) => mark === marks[at]);
    if (level !== -1) open.length = level + 1;
    else {
      const below: List = {
        type: 'list',
        ordered: false,
        spread: list.spread ?? null,
        children: [],
        position: item.position,
      };
      open.at(-1)?.list.children.at(-1)?.children.push(below);
      open.push({ mark: marks[at], list: below });
    }
    open.at(-1)?.list.children.push(item);
  }
  return top;
}

/** Which of the kinds the mark of a point is, as it was pasted; -1 where it is none. */
function kindOf(item: ListItem, { source }: ShapeContext): number {
  const mark = source.text.charAt(startOf(item));
  return kinds.findIndex((kind) => kind.includes(mark));
}

const markOf = ({ children: [first] }: List, context: ShapeContext): number => (first ? kindOf(first, context) : -1);

/** Whether a list goes on behind the points of another one, which stand right below its last. */
function areOne(first: List, within: List, last: List, context: ShapeContext): boolean {
  if (![first, within, last].every((list) => isPasted(list, context)) || first.ordered === within.ordered) return false;
  if (startOf(within) - endOf(first) > 2 || startOf(last) - endOf(within) > 2) return false;
  if (first.ordered) return last.ordered === true && last.start === (first.start ?? 1) + first.children.length;
  return !last.ordered && markOf(first, context) === markOf(last, context);
}

/** Whether its marks are those of a word processor, or stand before a tab. */
function isPasted({ children: [first] }: List, { source }: ShapeContext): boolean {
  return (
    first !== undefined &&
    /^(?:\(?\w{1,3}[.)]\t|-\t|[^\w\s*+-])/u.test(source.text.slice(startOf(first), startOf(first) + 6))
  );
}
