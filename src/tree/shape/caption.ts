import type { PhrasingContent, RootContent } from 'mdast';
import type { DisplayKind } from '../../model/display.ts';
import type { Caption } from '../nodes.ts';
import { type CaptionAttributes, captionAttributes } from './caption-attributes.ts';
import { isBlank, type ShapeContext, startOf } from './context.ts';

export interface ReadCaption extends CaptionAttributes {
  readonly caption: Caption;
}

export const captionWords = { figure: 'Figure', table: 'Table', video: 'Video', audio: 'Audio' } as const;
/** "Fig. 1 shows" is text. */
const openings = {
  figure: /^\s*(fig(?:ure|s|\.)?\s*(?:\d+\s*[a-z]?\s*[.:]|:|\.(?!\s*\(?\d)))(?:\s+|$)/i,
  video: /^\s*((?:v[ií]d[eé]o|movie|film)\s*(?:\d+\s*[.:]|:|\.(?!\s*\(?\d)))(?:\s+|$)/i,
  audio: /^\s*((?:[aá]udio|sound|recording)\s*(?:\d+\s*[.:]|:|\.(?!\s*\(?\d)))(?:\s+|$)/i,
  table: /^\s*(tab(?:le|\.)?\s*(?:\d+\s*[a-z]?\s*[.:]|:|\.(?!\s*\(?\d)))(?:\s+|$)/i,
} as const;

/** Whether a line of text begins as a caption does. "Figure 2." counts, too: it is reported when it is read. */
export function opensCaption(children: readonly PhrasingContent[], kind: DisplayKind): boolean {
  const [first] = children;
  return first?.type === 'text' && openings[kind].test(first.value);
}

/** Whether a paragraph is the caption of something that is not there. */
export function isStrayCaption(node: RootContent): boolean {
  const [first, ...rest] = node.type === 'paragraph' ? node.children : [];
  if (first?.type !== 'text') return false;
  // "Video: on request" is a sentence.
  return (
    /^(?:Figure|Table):\s/.test(first.value) ||
    (/^(?:Video|Audio):\s/.test(first.value) && rest.at(-1)?.type === 'attributes')
  );
}

/** Reads the line "Figure: Caption. {#fig-ct}" that `opensCaption` has found. */
export function readCaption(line: readonly PhrasingContent[], kind: DisplayKind, context: ShapeContext): ReadCaption {
  const children = withoutOpening(line, kind, context);
  const attributes = takeAttributes(children, kind, context);
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  const position = start && end ? { start, end } : undefined;
  if (children.every(isBlank)) {
    context.addFault('figure-caption', line[0] ?? 0, `This caption is empty; write what the ${kind} shows`);
  }
  return { caption: { type: 'caption', children, position }, ...attributes };
}

function withoutOpening(
  line: readonly PhrasingContent[],
  kind: DisplayKind,
  { addFault }: ShapeContext,
): PhrasingContent[] {
  const [first, ...rest] = line;
  if (first?.type !== 'text') return [...line];
  const [whole = '', opening = ''] = openings[kind].exec(first.value) ?? [];
  if (opening !== '' && opening.toLowerCase() !== `${kind}:`) {
    const lead = whole.length - whole.trimStart().length;
    const message = `A caption begins with "${captionWords[kind]}:" and gets its number by itself; found "${opening}"`;
    addFault('figure-caption', startOf(first) + lead, message);
  }
  const value = first.value.slice(whole.length);
  const start = first.position && { ...first.position.start, offset: startOf(first) + whole.length };
  const position = first.position && start && { ...first.position, start };
  return value === '' ? rest : [{ ...first, value, position }, ...rest];
}

/** Takes the attributes off the end of a caption. */
function takeAttributes(children: PhrasingContent[], kind: DisplayKind, context: ShapeContext): CaptionAttributes {
  while (children.length > 1 && children.at(-1) && isBlank(children.at(-1) as PhrasingContent)) children.pop();
  const last = children.at(-1);
  if (last?.type !== 'attributes') return {};
  children.pop();
  const text = children.at(-1);
  if (text?.type === 'text') text.value = text.value.trimEnd();
  return captionAttributes(last, kind, context);
}
