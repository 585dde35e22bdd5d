import type { Parents, PhrasingContent, Text } from 'mdast';
import { isLabel } from '../../model/display.ts';
import type { Attributes } from '../nodes.ts';

/** Braces that are left out, with the offset of what they stand behind. */
export interface LeftOut {
  offset: number;
  readonly message: string;
}

type SpanType = 'smallCapitals' | 'underline' | 'emphasis' | 'strong' | 'delete' | 'subscript' | 'superscript';

/** Classes that mean marks which the text has. */
const classes: Readonly<Record<string, SpanType>> = {
  ...{ smallcaps: 'smallCapitals', 'small-caps': 'smallCapitals', sc: 'smallCapitals' },
  ...{ underline: 'underline', ul: 'underline', u: 'underline' },
  ...{ italic: 'emphasis', emphasis: 'emphasis', em: 'emphasis', bold: 'strong', strong: 'strong' },
  ...{ strikeout: 'delete', strike: 'delete', sub: 'subscript', subscript: 'subscript' },
  ...{ sup: 'superscript', superscript: 'superscript' },
};

const attribute = String.raw`(?:[.#][\w:.-]+|-|[\w-]+=(?:"[^"]*"|[^\s"{}]+))`;
const group = String.raw`\{\s*${attribute}(?:\s+${attribute})*\s*\}`;
const behindBracket = new RegExp(String.raw`\](${group})`, 'g');
const first = new RegExp(`^${group}`);
const last = new RegExp(String.raw`\s+(${group})\s*$`);

/**
 * Reads what Pandoc writes in braces, `[words]{.smallcaps}`, among the children of a node, in place. What asks for
 * something that the text does not have is left out and noted; its words stay.
 *
 * @param source what the offsets of the nodes count in
 */
export function readBraces(parent: Parents, source: string, leftOut: LeftOut[]): void {
  if (!parent.children.some((child) => 'value' in child && child.value.includes('{'))) return;
  let children = mergedBraces(parent.children as PhrasingContent[]);
  if (parent.type === 'heading') children = withoutLast(children, leftOut);
  for (let at = 0; at < children.length; at++) {
    const child = children[at];
    if (child?.type !== 'text' || isEscaped(child, source)) continue;
    children = withSpans(withoutFirst(children, at, leftOut), at, leftOut);
  }
  parent.children = children as typeof parent.children;
}

/** Whether a bracket or a brace is one by a backslash before it. */
const isEscaped = ({ position }: Text, source: string): boolean =>
  /\\[[\]{]/.test(source.slice(position?.start.offset, position?.end.offset));

/** Braces that could be those of a caption, and stand right behind a bracket or a link, as the text that they are in. */
function mergedBraces(children: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const child of children) {
    const before = merged.at(-1);
    const isOfCaption = child.type !== 'attributes' || isLabel(child.value.replace(/^\{\s*#/, ''));
    if (!isOfCaption && before?.type === 'text' && before.value.endsWith(']')) addTo(before, child);
    else if (!isOfCaption && (before?.type === 'link' || before?.type === 'inlineCode'))
      merged.push({ ...child, type: 'text' });
    else if (child.type === 'text' && before?.type === 'text') addTo(before, child);
    else merged.push(child);
  }
  return merged;
}

function addTo(text: Text, { value, position }: Text | Attributes): void {
  text.value += value;
  if (text.position && position) text.position.end = position.end;
}

/** A stretch of a text. Nodes share no place, for each is moved to where it stands in the file. */
function partOf(text: Text, from: number, to?: number): Text {
  const start = text.position?.start;
  const value = text.value.slice(from, to);
  if (!start) return { type: 'text', value };
  const at = (index: number) => ({ ...start, offset: (start.offset ?? 0) + index });
  return { type: 'text', value, position: { start: at(from), end: at(from + value.length) } };
}

/** Takes braces off the end of a heading, whose anchor is made of its words. */
function withoutLast(children: PhrasingContent[], leftOut: LeftOut[]): PhrasingContent[] {
  const end = children.at(-1);
  if (end?.type === 'attributes') {
    noteHeading(end.value, end, leftOut);
    const before = children.at(-2);
    if (before?.type === 'text') before.value = before.value.trimEnd();
    return children.slice(0, -1);
  }
  const found = end?.type === 'text' ? last.exec(end.value) : undefined;
  if (end?.type !== 'text' || !found) return children;
  noteHeading(found[1] ?? '', end, leftOut);
  return [...children.slice(0, -1), partOf(end, 0, found.index)];
}

function noteHeading(braces: string, node: PhrasingContent, leftOut: LeftOut[]): void {
  const message = `"${braces}" behind a heading was left out, which has its anchor by itself; remove it`;
  leftOut.push({ offset: offsetOf(node), message });
}

/** Takes braces away that stand right behind a link or code; behind an image they are those of its figure. */
function withoutFirst(children: PhrasingContent[], at: number, leftOut: LeftOut[]): PhrasingContent[] {
  const text = children[at] as Text;
  const before = children[at - 1];
  const [braces] = first.exec(text.value) ?? [];
  if (braces === undefined || !before) return children;
  const rest = partOf(text, braces.length);
  if (before.type === 'image')
    return [
      ...children.slice(0, at),
      { ...partOf(text, 0, braces.length), type: 'attributes' },
      rest,
      ...children.slice(at + 1),
    ];
  if (before.type !== 'link' && before.type !== 'inlineCode') return children;
  const owner = before.type === 'link' ? 'a link' : 'code';
  leftOut.push({ offset: offsetOf(text), message: `"${braces}" behind ${owner} was left out; remove it` });
  return children.toSpliced(at, 1, rest);
}

/** Wraps what stands in brackets before braces that end in one text. */
function withSpans(children: PhrasingContent[], at: number, leftOut: LeftOut[]): PhrasingContent[] {
  const text = children[at];
  if (text?.type !== 'text' || !text.value.includes(']{')) return children;
  for (const found of text.value.matchAll(behindBracket)) {
    const open = openingOf(children, at, found.index);
    if (!open || isLabel(found[1]?.slice(2) ?? '')) continue;
    const from = children[open.at] as Text;
    const end = found.index + found[0].length;
    const inside = betweenOf(children, open, { at, index: found.index });
    const before = partOf(from, 0, open.index);
    const after = partOf(text, end);
    const span = spanOf(inside, found[1] ?? '', offsetOf(from) + open.index, leftOut);
    const replaced = [...children.slice(0, open.at), before, ...span, after, ...children.slice(at + 1)];
    return withSpans(replaced, replaced.indexOf(after), leftOut);
  }
  return children;
}

interface Place {
  readonly at: number;
  readonly index: number;
}

/** The bracket that the one at a place closes. */
function openingOf(children: readonly PhrasingContent[], from: number, end: number): Place | undefined {
  let depth = 1;
  for (let at = from; at >= 0; at--) {
    const node = children[at];
    if (node?.type !== 'text') continue;
    for (let index = (at === from ? end : node.value.length) - 1; index >= 0; index--) {
      if (node.value[index] === ']') depth++;
      else if (node.value[index] === '[' && --depth === 0) return { at, index };
    }
  }
  return undefined;
}

function betweenOf(children: readonly PhrasingContent[], open: Place, close: Place): PhrasingContent[] {
  return children.slice(open.at, close.at + 1).flatMap((node, shift): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    const at = open.at + shift;
    const part = partOf(node, at === open.at ? open.index + 1 : 0, at === close.at ? close.index : undefined);
    return part.value === '' ? [] : [part];
  });
}

function spanOf(inside: PhrasingContent[], braces: string, offset: number, leftOut: LeftOut[]): PhrasingContent[] {
  const asked = braces.slice(1, -1).match(new RegExp(attribute, 'g')) ?? [];
  const typeOf = (name: string): SpanType | undefined => classes[name.replace(/^\./, '').toLowerCase()];
  const types = asked.flatMap((name) => (name.startsWith('.') ? (typeOf(name) ?? []) : []));
  const unknown = asked.filter((name) => !name.startsWith('.') || typeOf(name) === undefined);
  if (unknown.length > 0) {
    const words = inside.length === 1 && inside[0]?.type === 'text' ? inside[0].value : 'the words';
    const cure = `write ${words} alone, or *${words}* where they are to stand out`;
    leftOut.push({ offset, message: `"${unknown.join(' ')}" in braces has no meaning here and was left out; ${cure}` });
  }
  return types.reduce<PhrasingContent[]>(
    (children, type) => [{ type, children, position: structuredClone(inside[0]?.position) }],
    inside,
  );
}

const offsetOf = ({ position }: PhrasingContent): number => position?.start.offset ?? 0;
