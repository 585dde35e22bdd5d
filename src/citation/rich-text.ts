import type { RichNode, RichText } from '../model/text.ts';
import type { Span } from '../model/tree/inline.ts';

/** Tags of citeproc that mark words; the others give up their place to their text. */
const marks: Readonly<Record<string, Span<RichNode>['type']>> = {
  i: 'emphasis',
  em: 'emphasis',
  b: 'strong',
  strong: 'strong',
  sup: 'superscript',
  sub: 'subscript',
};
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** What citeproc printed, read. Its own tags are the only ones in it: data is escaped. */
export function richText(printed: string): RichText {
  const line = printed.replace(/\s*\n\s*/g, ' ').trim();
  return { text: plainText(line), nodes: nodesOf(line) };
}

/** An element that is not closed yet; the line itself has no type. */
interface Open {
  readonly type?: Span<RichNode>['type'];
  readonly children: RichNode[];
}

function nodesOf(line: string): readonly RichNode[] {
  const open: Open[] = [{ children: [] }];
  for (const [at, part] of line.split(/(<\/?[a-z]+[^>]*>)/).entries()) {
    const [, slash, name = ''] = /^<(\/?)([a-z]+)/.exec(at % 2 === 1 ? part : '') ?? [];
    const type = marks[name];
    if (at % 2 === 0) addText(open.at(-1)?.children ?? [], plainText(part));
    else if (type !== undefined && slash === '') open.push({ type, children: [] });
    else if (type !== undefined && open.at(-1)?.type === type) close(open);
  }
  while (open.length > 1) close(open);
  return open[0]?.children ?? [];
}

function close(open: Open[]): void {
  const { type, children = [] } = open.pop() ?? {};
  if (type !== undefined) open.at(-1)?.children.push({ type, children });
}

function addText(nodes: RichNode[], value: string): void {
  const last = nodes.at(-1);
  if (last?.type === 'text') nodes.splice(-1, 1, { type: 'text', value: last.value + value });
  else if (value !== '') nodes.push({ type: 'text', value });
}

/** What citeproc printed, without its tags. */
export function plainText(printed: string): string {
  return printed.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}
