import type { Nodes } from 'mdast';
import type { TextLine } from '../../model/report-text.ts';
import { plainText } from './plain-text.ts';

type Place = TextLine['places'][number];

/** The words of nodes of a line with the place of each letter in the file. @param source the whole file */
export function placedLine(nodes: readonly Nodes[], source: string): TextLine {
  const line: { text: string; places: Place[] } = { text: '', places: [] };
  for (const node of nodes) write(node, line, source);
  return line;
}

function write(node: Nodes, line: { text: string; places: Place[] }, source: string): void {
  const add = (text: string, places: readonly Place[]): void => {
    for (const [index, offset] of places) line.places.push([line.text.length + index, offset]);
    line.text += text.replace(/\s/g, ' ');
  };
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'citation' || node.type === 'footnoteReference') return;
  if (node.type === 'text') add(node.value, align(node.value, source, start));
  else if (node.type === 'break') add(' ', [[0, start]]);
  else if (node.type === 'inlineMath' || node.type === 'math' || node.type === 'image') add('\uFFFC', [[0, start]]);
  else if (node.type === 'link' && isBareUrl(plainText(node.children))) add('\uFFFC', [[0, start]]);
  else if ('children' in node && node.type !== 'superscript') {
    for (const child of node.children) write(child, line, source);
  } else if (node.type === 'superscript') {
    // It keeps its height behind a letter only.
    add(plainText([{ type: 'text', value: line.text }, node]).slice(line.text.length), [[0, start]]);
  } else add(plainText([node]), [[0, start]]);
}

/** An address that is shown as such: its digits are no dates and its letters no words. */
const isBareUrl = (text: string): boolean => /^(?:https?:|www\.|doi:|10\.)/i.test(text);

/** Where the letters of a text node stand, though escapes, entities and the indent of lines are not part of it. */
function align(value: string, source: string, start: number): Place[] {
  const places: Place[] = [[0, start]];
  let at = start;
  for (let index = 0; index < value.length; index++) {
    const entity = entityAt(source, at);
    if (entity !== undefined && !value.startsWith(entity, index)) {
      at += entity.length;
      places.push([index + 1, at]);
      continue;
    }
    if (source[at] !== value[index]) {
      const found = skip(source, at, value[index] ?? '');
      if (found === undefined) return places;
      at = found;
      places.push([index, at]);
    }
    at++;
  }
  return places;
}

function entityAt(source: string, at: number): string | undefined {
  if (source[at] !== '&') return undefined;
  return /^&(?:#x?[\da-f]{1,7}|[a-z][a-z\d]{1,31});/i.exec(source.slice(at, at + 40))?.[0];
}

/** The place of a letter that does not stand where it was expected. */
function skip(source: string, at: number, letter: string): number | undefined {
  let next = at;
  while (/[\\\s>]/.test(source[next] ?? '') && source[next] !== letter) next++;
  return source[next] === letter ? next : undefined;
}
