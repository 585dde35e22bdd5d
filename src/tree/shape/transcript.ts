import type { Paragraph, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import { readWebVtt } from '../../text/web-vtt.ts';
import { type ShapeContext, startOf } from './context.ts';

/**
 * What is said in a video or a sound, as it is typed or as the file says it that is named. Its words stand as they are,
 * without marks; what is told of them is told at the video.
 */
export function transcriptOf(
  typed: string | undefined,
  owner: Paragraph,
  context: ShapeContext,
): Paragraph[] | undefined {
  if (typed === undefined) return undefined;
  const isName = /\.[a-z]{2,5}$/i.test(typed) && !/[.:;?!]\s/.test(typed);
  const text = isName ? textOf(typed, owner, context) : typed;
  if (text === undefined || text.trim() === '') return undefined;
  const start = owner.position?.start;
  const position = start && { start, end: start };
  return text
    .trim()
    .split(/\n[^\S\n]*\n/)
    .map((lines) => paragraphOf(lines, position));
}

/** The words of a file, or what is wrong with it. */
function textOf(name: string, owner: Paragraph, { readData, addFault }: ShapeContext): string | undefined {
  const at = startOf(owner);
  if (!/\.(?:txt|vtt)$/i.test(name)) {
    addFault(
      'unreadable-media',
      at,
      `The transcript "${name}" is no plain text; save it as "${name.replace(/\.\w+$/, '.txt')}" and name that`,
    );
    return undefined;
  }
  const read = readData(name);
  if ('rule' in read) {
    addFault(read.rule, at, read.message);
    return undefined;
  }
  const text = read.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (!/\.vtt$/i.test(name)) return text;
  const captions = readWebVtt(text);
  if ('cues' in captions) return captions.cues.join('\n\n');
  addFault('unreadable-media', at, `"${name}", line ${captions.line}: ${captions.message}`);
  return undefined;
}

/** Lines stay lines: one is what one person says. */
function paragraphOf(lines: string, position: Position | undefined): Paragraph {
  const at = position && { position };
  const children = lines.split('\n').flatMap((line, index): PhrasingContent[] => {
    const text = { type: 'text' as const, value: line.trim(), ...at };
    return index === 0 ? [text] : [{ type: 'break', ...at }, text];
  });
  return { type: 'paragraph', children, ...at };
}
