import type { Image, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { DisplayKind } from '../../model/display.ts';
import { placeLetter } from '../../text/place-letter.ts';
import type { Attributes, Figure } from '../nodes.ts';
import { captionWords, opensCaption, type ReadCaption, readCaption } from './caption.ts';
import { captionAttributes } from './caption-attributes.ts';
import { isBlank, type ShapeContext, startOf } from './context.ts';

/** A paragraph that begins with what it shows: that, the attributes behind it, and the text on the lines beneath. */
export interface ShowingParagraph<Shown> {
  readonly shown: readonly Shown[];
  readonly attributes: Attributes | undefined;
  readonly beneath: readonly PhrasingContent[];
}

export type ImageParagraph = ShowingParagraph<Image>;

/** Reads a paragraph of images, with or without a caption directly beneath. Undefined for any other paragraph. */
export function imageParagraph(node: RootContent | undefined): ImageParagraph | undefined {
  return showingParagraph(node, (child) => child.type === 'image');
}

/** Reads a paragraph that begins with nodes of some kind. */
export function showingParagraph<Shown extends PhrasingContent>(
  node: RootContent | undefined,
  isShown: (child: PhrasingContent) => child is Shown,
): ShowingParagraph<Shown> | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const { children } = node;
  const length = children.findIndex((child) => !isShown(child) && child.type !== 'break' && !isBlank(child));
  const end = length === -1 ? children.length : length;
  const shown = children.slice(0, end).filter(isShown);
  if (shown.length === 0) return undefined;
  const found = children[end];
  const attributes = found?.type === 'attributes' ? found : undefined;
  const rest = children.slice(attributes ? end + 1 : end);
  const beneath = rest.every(isBlank) ? [] : rest;
  const isApart = beneath.length === 0 || isOnNextLine(children, children.indexOf(rest[0] as PhrasingContent));
  return isApart ? { shown, attributes, beneath: withoutBreak(beneath) } : undefined;
}

function isOnNextLine(children: readonly PhrasingContent[], index: number): boolean {
  const before = children[index - 1];
  const child = children[index];
  if (before?.type === 'break' || (before?.type === 'text' && before.value.includes('\n'))) return true;
  return child?.type === 'text' && /^[ \t]*\n/.test(child.value);
}

function withoutBreak([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first === undefined) return [];
  if (first.type !== 'text') return [first, ...rest];
  const value = first.value.trimStart();
  const { position } = first;
  if (!position) return [{ ...first, value }, ...rest];
  const offset = (position.start.offset ?? 0) + first.value.length - value.length;
  return [{ ...first, value, position: { ...position, start: { ...position.start, offset } } }, ...rest];
}

/** The caption directly beneath the images of a paragraph; other text there is taken for one and reported. */
export function captionBeneath(
  { beneath }: ShowingParagraph<unknown>,
  kind: DisplayKind,
  context: ShapeContext,
): ReadCaption | undefined {
  const [first] = beneath;
  if (first === undefined) return undefined;
  if (!opensCaption(beneath, kind)) {
    const owner = { figure: 'an image', table: 'a table', video: 'a video', audio: 'a sound' }[kind];
    const message = `Text directly under ${owner} must be its caption and begin with "${captionWords[kind]}:"; if it is none, put a blank line above it`;
    context.addFault('figure-caption', first, message);
  }
  return readCaption(beneath, kind, context);
}

/** A figure, still without number. One without a caption is reported. */
export function figureOf(
  node: Paragraph,
  { shown: images, attributes }: ImageParagraph,
  read: ReadCaption | undefined,
  context: ShapeContext,
): Figure {
  const { addFault, isWithin = false } = context;
  const several = images.length > 1;
  if (!read && !isWithin) {
    const cure = 'write a line "Figure: …" under it';
    addFault('caption-missing', node, `${several ? 'These images have' : 'This image has'} no caption; ${cure}`);
  }
  const start = images[0]?.position?.start;
  const end = read?.caption.position?.end ?? node.position?.end;
  return {
    type: 'figure',
    id: '',
    number: 0,
    name: '',
    panels: images.map((image, index) => ({
      type: 'panel',
      image,
      letter: several ? placeLetter(index).toUpperCase() : undefined,
    })),
    ...(attributes && captionAttributes(attributes, 'figure', context)),
    ...read,
    isBare: !read && isWithin,
    position: start && end ? { start, end } : node.position,
  };
}

/** Reports a caption beneath an image that does not begin its paragraph. */
export function checkImagesWithin({ children }: Paragraph, { addFault }: ShapeContext): void {
  for (const [index, child] of children.entries()) {
    const next = children[index + 1];
    if (child.type !== 'image' || next?.type !== 'text') continue;
    if (next.value.startsWith('{')) {
      const cure = 'write them as {#fig-ct credit="Anna Example"}, a \\ before a quotation mark within a value';
      addFault('figure-caption', startOf(next), `The braces behind this image cannot be read; ${cure}`);
    }
    if (!/^\s*\nFigure:/.test(next.value)) continue;
    addFault(
      'figure-caption',
      startOf(child),
      'An image with a caption needs a paragraph of its own; put a blank line above it',
    );
  }
}
