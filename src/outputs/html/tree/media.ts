import { fileUrl } from '../../../model/paths.ts';
import type { Media } from '../../../model/tree/block.ts';
import type { Image } from '../../../model/tree/inline.ts';
import { attribute, escapeHtml } from '../../../text/escape-html.ts';
import type { WriteContext } from './context.ts';
import { writeImage, writeLinkedImage } from './image.ts';

/**
 * The player of a video or a sound; in a file that stands alone, which holds no film, its poster as a link.
 */
export function writePlayer(media: Media, context: WriteContext): string {
  const { kind, sources, poster, captions, alt } = media;
  const [first] = sources;
  if (!first) return `<p>${escapeHtml(media.typed.join(', '))}</p>`;
  if (context.isAlone) return poster ? posterLink(poster, fileUrl(first.name)) : '';
  const name = alt ?? (media.name === '' ? context.labels[kind] : media.name);
  const shown = kind === 'video' ? ` playsinline${posterOf(poster)}` : '';
  const forms = sources.map(
    ({ name: file, type }) => `<source${attribute('src', fileUrl(file))}${attribute('type', type)}>`,
  );
  const tracks = captions.map(({ name: file, language = context.language }) => {
    const names = new Intl.DisplayNames(language, { type: 'language' });
    const languageOf = attribute('srclang', language) + attribute('label', names.of(language) ?? language);
    return `<track kind="captions"${attribute('src', fileUrl(file))}${languageOf}>`;
  });
  // The player of a sound shows no image.
  const above = kind === 'audio' && poster ? writeImage(poster, 'text') : '';
  return `${above}<${kind} controls preload="none"${shown}${attribute('aria-label', name)}>${forms.join('')}${tracks.join('')}</${kind}>`;
}

/** It gives the player its shape; its middle size is sharp enough. */
function posterOf(poster: Image | undefined): string {
  if (!poster?.published) return '';
  const { original, width, height, variants } = poster.published;
  const middle = variants[variants.length >> 1]?.name ?? original;
  return attribute('poster', fileUrl(middle)) + attribute('width', width) + attribute('height', height);
}

/** The image that stands for a film leads to it. */
const posterLink = (poster: Image, film: string): string =>
  writeLinkedImage(poster, 'text').replace(
    /^<a class="figure-link" href="[^"]*"/,
    () => `<a class="figure-link" href="${film}"`,
  );

/** Links to the files of a video or a sound, whose whole addresses are shown on paper. */
export function writeFileLinks({ sources, captions }: Media, { url = '', isAlone = false }: WriteContext): string {
  // Captions of a sound are shown by no player.
  const links = [...sources, ...(isAlone ? captions : [])].map(({ name }) => {
    const address = url + fileUrl(name);
    const onPaper = url === '' || isAlone ? '' : attribute('data-address', address);
    return `<a${attribute('href', isAlone ? address : fileUrl(name))}${onPaper}>${escapeHtml(isAlone ? address : name)}</a>`;
  });
  return links.length === 0 ? '' : ` <span class="media-files">${links.join(', ')}</span>`;
}
