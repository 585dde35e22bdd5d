import type { TextLine } from '../../model/report-text.ts';
import type { Inline } from '../../model/tree/inline.ts';
import { noOther } from '../../model/tree/node.ts';
import { plainText } from './plain-text.ts';

type Place = TextLine['places'][number];

/** The words of nodes of a line with the place of each letter in the file. @param source the whole file */
export function placedLine(nodes: readonly Inline[], source: string): TextLine {
  const line: { text: string; places: Place[] } = { text: '', places: [] };
  for (const node of nodes) write(node, line, source);
  return line;
}

function write(node: Inline, line: { text: string; places: Place[] }, source: string): void {
  const [start] = node.place ?? [0];
  const add = (text: string, places: readonly Place[] = [[0, start]]): void => {
    for (const [index, offset] of places) line.places.push([line.text.length + index, offset]);
    line.text += text.replace(/\s/g, ' ');
  };
  const addAll = (nodes: readonly Inline[]): void => {
    for (const child of nodes) write(child, line, source);
  };
  switch (node.type) {
    case 'citation':
    case 'footnoteReference':
      break;
    case 'text':
      add(node.value, placesOf(node.value, source, start));
      break;
    case 'break':
      add(' ');
      break;
    case 'inlineMath':
    case 'image':
      add('\uFFFC');
      break;
    case 'link':
      if (isBareUrl(plainText(node.children))) add('\uFFFC');
      else addAll(node.children);
      break;
    case 'superscript':
      // It keeps its height behind a letter only.
      add(plainText([{ type: 'text', value: line.text }, node]).slice(line.text.length));
      break;
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'underline':
    case 'smallCapitals':
    case 'subscript':
      addAll(node.children);
      break;
    case 'inlineCode':
    case 'crossReference':
      add(plainText([node]));
      break;
    default:
      noOther(node);
  }
}

/** An address that is shown as such: its digits are no dates and its letters no words. */
const isBareUrl = (text: string): boolean => /^(?:https?:|www\.|doi:|10\.)/i.test(text);

/** Where the letters of a text node stand, though escapes, entities and the indent of lines are not part of it. */
export function placesOf(value: string, source: string, start: number): Place[] {
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
