import type { Emphasis, Parents, PhrasingContent, Strong, Text } from 'mdast';

/** Asterisks about which an editor is told: those of a mark that could have been meant either way. */
export interface DoubtfulAsterisks {
  offset: number;
  readonly message: string;
}

/** A letter or a digit, of a script whose words are parted by spaces. */
const word = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}]`;
const opensBehind = new RegExp(String.raw`(?:${word})\p{M}*$`, 'u');
const goesOn = new RegExp(`^${word}`, 'u');

/**
 * Gives the asterisks back that Markdown took for italics or bold type though they are multiplication, part of a name or
 * signs: "3.4*3.6*3.2", "p.V220Ifs*4", "(*) and (*)".
 *
 * @param text that the offsets of the children count in
 */
export function restoreAsterisks(parent: Parents, text: string, doubtful: DoubtfulAsterisks[]): void {
  if (!parent.children.some(isMark)) return;
  const children = (parent.children as PhrasingContent[]).flatMap((child) => restored(child, text, doubtful));
  parent.children = joined(children) as typeof parent.children;
}

const isMark = (node: { readonly type: string }): node is Emphasis | Strong =>
  node.type === 'emphasis' || node.type === 'strong';

function restored(node: PhrasingContent, text: string, doubtful: DoubtfulAsterisks[]): PhrasingContent[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (!isMark(node) || text[start] !== '*') return [node];
  const size = node.type === 'strong' ? 2 : 1;
  const inside = text.slice(start + size, end - size);
  const before = text.slice(Math.max(0, start - 20), start).replace(/\*+$/, '');
  const after = text.slice(end, end + 20).replace(/^\*+/, '');
  if (areSigns(before, inside, after)) {
    const marks = signsOf(node, size);
    if (!/\d$/.test(before) && isBetweenLetters(before, inside, after))
      doubtful.push({ offset: start, message: asTyped(inside, size) });
    return [marks[0], ...node.children.flatMap((child) => restored(child, text, doubtful)), marks[1]];
  }
  if (goesOn.test(after) && /[\s\d]/.test(inside))
    doubtful.push({ offset: start, message: asItalics(inside, after, size) });
  return [node];
}

/** Whether asterisks around some words are no marks. */
function areSigns(before: string, inside: string, after: string): boolean {
  const content = inside.replace(/^\*+|\*+$/g, '');
  if (opensBehind.test(before) && /^[^\s*]/.test(content)) return true;
  if (/[)\]%°]$/.test(before) && /^[\d([.]/.test(content)) return true;
  if (/\d\s$/.test(before) && /^\s\d/.test(after) && /^[\d.,]+$/.test(content)) return true;
  return /^[),;:\]=]/.test(content) || /[([]$/.test(content);
}

const isBetweenLetters = (before: string, inside: string, after: string): boolean =>
  opensBehind.test(before) && !/^\d|\d$/.test(inside) && !/^\d/.test(after);

const shortened = (words: string): string =>
  (words.length > 30 ? `${words.slice(0, 29)}…` : words).replace(/\s+/g, ' ');

function asTyped(inside: string, size: number): string {
  const mark = '*'.repeat(size);
  const [name, looks] = size === 2 ? ['strong', 'bold type'] : ['em', 'italics'];
  const escaped = '\\*'.repeat(size);
  const words = shortened(inside);
  return `"${mark}${words}${mark}" follows a letter and is printed with its asterisks; write ${escaped}${words}${escaped} if they are meant, <${name}>${words}</${name}> for ${looks}`;
}

function asItalics(inside: string, after: string, size: number): string {
  const [name, looks] = size === 2 ? ['strong', 'bold type'] : ['em', 'italics'];
  const [last = ''] = /\S{1,20}$/.exec(inside) ?? [];
  const [next = ''] = /^[\p{L}\p{N}]+/u.exec(after) ?? [];
  const mark = '\\*'.repeat(size);
  return `The asterisk within "${last}${'*'.repeat(size)}${next}" ends ${looks} that began at "${shortened(inside)}"; write ${last}${mark}${next} if it is meant, <${name}>…</${name}> for ${looks}`;
}

function signsOf({ position }: Emphasis | Strong, size: number): [Text, Text] {
  const value = '*'.repeat(size);
  if (!position)
    return [
      { type: 'text', value },
      { type: 'text', value },
    ];
  const { start, end } = position;
  const move = (point: typeof start, by: number): typeof start => ({
    line: point.line,
    column: point.column + by,
    offset: (point.offset ?? 0) + by,
  });
  return [
    { type: 'text', value, position: { start: { ...start }, end: move(start, size) } },
    { type: 'text', value, position: { start: move(end, -size), end: { ...end } } },
  ];
}

/** Neighbouring texts as one, into which later steps look. The one that stands first stays the same object. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const whole: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = whole.at(-1);
    if (node.type !== 'text' || last?.type !== 'text') {
      whole.push(node);
      continue;
    }
    last.value += node.value;
    if (last.position && node.position) last.position.end = node.position.end;
  }
  return whole;
}
