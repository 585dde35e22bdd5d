import type { Image, Link, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { captionsLanguage, type PlayedKind, playedKind } from '../../model/played-file.ts';
import { decodedPath } from '../../text/escaped-path.ts';
import type { Caption, Media } from '../nodes.ts';
import { inlinesOf } from '../resolved-lines.ts';
import { plainText } from '../text/plain-text.ts';
import type { ReadCaption } from './caption.ts';
import { type CaptionAttributes, captionAttributes } from './caption-attributes.ts';
import { cellAt } from './cells.ts';
import { isBlank, type ShapeContext, startOf } from './context.ts';
import { type ShowingParagraph, showingParagraph } from './figures.ts';
import { transcriptOf } from './transcript.ts';

/** A paragraph that shows a video or a sound, in one form or in several. */
export interface MediaParagraph extends ShowingParagraph<Image | Link> {
  readonly kind: PlayedKind;
}

/** Reads a paragraph of a video or a sound, typed as an image or, alone in it, as a link. Undefined for any other. */
export function mediaParagraph(node: RootContent | undefined, context: ShapeContext): MediaParagraph | undefined {
  const isPlayed = (child: PhrasingContent): child is Image | Link =>
    (child.type === 'image' || (child.type === 'link' && isOwnFile(child, context))) && kindOf(child) !== undefined;
  const read = showingParagraph(node, isPlayed);
  const [first] = read?.shown ?? [];
  const kind = first && kindOf(first);
  return read && kind ? { ...read, kind } : undefined;
}

/** What is put behind a name in an address makes it no other file. */
const kindOf = ({ url }: Image | Link): PlayedKind | undefined => playedKind(fileOf(url).replace(/[?#].*$/, ''));

const fileOf = (url: string): string => decodedPath(url).replace(/^(?:\.\/)+/, '');

/** Whether a link leads to a file of the folder that is not listed beside the report. */
function isOwnFile({ url }: Link, { supplements }: ShapeContext): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|[/#])/i.test(url) && !supplements?.has(fileOf(url));
}

/** A video or a sound, still without number. One without a caption is reported, and another that stands beside it. */
export function mediaOf(
  node: Paragraph,
  { kind, shown, attributes }: MediaParagraph,
  read: ReadCaption | undefined,
  context: ShapeContext,
): Media {
  const { isWithin = false, addFault } = context;
  const [first] = shown;
  const own = attributes ? captionAttributes(attributes, kind, context) : {};
  const caption = read?.caption ?? (first && bracketed(first, context));
  const name = { video: 'video', audio: 'sound' }[kind];
  if (!caption && !isWithin)
    addFault('caption-missing', node, `This ${name} has no caption; write what it shows between the square brackets`);
  const typed = shown.filter((each) => isForm(each, first)).map(({ url }) => fileOf(url));
  const other = shown.find((each) => !isForm(each, first));
  if (other)
    addFault(
      'unreadable-media',
      other,
      `"${fileOf(other.url)}" stands beside "${typed[0]}", of which it is no other form; put a blank line between them`,
    );
  if (first?.title) {
    const message = `The words "${first.title}" behind the file name are not shown; write them between the square brackets`;
    addFault('figure-caption', first, message);
  }
  const given: CaptionAttributes = { ...own, ...read };
  const alt = read && first?.type === 'image' ? first.alt?.trim() : undefined;
  const start = first?.position?.start;
  const end = (read?.caption ?? node).position?.end;
  return {
    ...{
      type: 'media',
      kind,
      id: '',
      number: 0,
      name: '',
      label: given.label,
      credit: given.credit,
      license: given.license,
    },
    ...{ caption, alt: alt === '' ? undefined : alt, isBare: !caption && isWithin, typed, sources: [] },
    poster: posterOf(given.poster, alt || (caption ? plainText(inlinesOf(caption.children)) : name), node),
    captions: captionsOf(given.captions),
    transcript: transcriptOf(given.transcript, node, context),
    position: start && end ? { start, end } : node.position,
  };
}

/** Whether two are the same film by their names, as "echo.mp4" and "echo.webm". */
function isForm(each: Image | Link, first: Image | Link | undefined): boolean {
  const stemOf = (url: string): string =>
    fileOf(url)
      .replace(/\.\w+$/, '')
      .normalize();
  return first !== undefined && stemOf(each.url) === stemOf(first.url) && kindOf(each) === kindOf(first);
}

/** The caption that stands between the square brackets. */
function bracketed(node: Image | Link, context: ShapeContext): Caption | undefined {
  const children = node.type === 'link' ? node.children : wordsOf(node, context);
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  if (children.every(isBlank)) return undefined;
  return { type: 'caption', children, position: start && end ? { start, end } : node.position };
}

/** An image keeps plain words alone: its marks are read where they are typed. */
function wordsOf(node: Image, context: ShapeContext): PhrasingContent[] {
  const start = startOf(node);
  const typed = context.source.text.slice(start, node.position?.end.offset);
  const [, words] = /^!\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]\(/s.exec(typed) ?? [];
  if (words !== undefined) return cellAt(words, start + 2, context).children;
  return [{ type: 'text', value: node.alt ?? '', ...(node.position && { position: node.position }) }];
}

function posterOf(url: string | undefined, alt: string, { position }: Paragraph): Image | undefined {
  return url === undefined ? undefined : { type: 'image', url, alt, ...(position && { position }) };
}

function captionsOf(typed = ''): Media['captions'] {
  const names = typed.split(/(?<=\.(?:vtt|srt))[\s,;]+/i).filter(Boolean);
  return names.map((name) => ({ name, language: captionsLanguage(name) }));
}
