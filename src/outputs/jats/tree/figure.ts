import type { Labels } from '../../../language/labels.ts';
import { licenseOf } from '../../../model/license.ts';
import { fileUrl } from '../../../model/paths.ts';
import type { PlayedFile } from '../../../model/played-file.ts';
import type { Captioned, Figure, Media, Panel } from '../../../model/tree/block.ts';
import type { Image } from '../../../model/tree/inline.ts';
import { element, escapeXml, optional, wrap } from '../../../text/xml.ts';
import { jatsInlines } from './inlines.ts';

/** A figure; one of several panels is a group of figures, each with its letter. */
export function jatsFigure(figure: Figure, labels: Labels): string {
  const { id, name, caption, panels } = figure;
  const head = `${optional('label', name)}${jatsCaption(caption)}`;
  const rights = jatsRights(figure, labels);
  const [only] = panels;
  if (panels.length === 1 && only) return `<fig id="${id}">${head}${graphic(only.image)}${rights}</fig>`;
  return `<fig-group id="${id}">${head}${panels.map((panel) => panelFigure(panel, name, rights)).join('')}</fig-group>`;
}

/** A group has no place for credit and licence, which hold for each of its images. */
function panelFigure({ id, letter = '', image }: Panel, name: string, rights: string): string {
  return wrap('fig', `${optional('label', `${name}${letter}`)}${graphic(image)}${rights}`, { id });
}

/** The original of an image: archives take nothing less. */
function graphic({ published, url, alt }: Image): string {
  const file = escapeXml(published ? fileUrl(published.original) : url);
  return `<graphic xlink:href="${file}">${element('alt-text', {}, alt)}</graphic>`;
}

/**
 * A video or a sound as a figure: its forms, its captions and its poster.
 *
 * @param transcript as paragraphs, which stand behind it
 */
export function jatsMedia(media: Media, transcript: string, labels: Labels): string {
  const { id, kind, name, caption, sources, typed, poster, captions, alt } = media;
  const forms = sources.length > 0 ? sources : typed.map((file) => ({ name: file, type: `${kind}/x-unknown` }));
  const shown = forms.map((form) => mediaElement(form, {}, optional('alt-text', alt)));
  const words = captions.map(({ name: file, language }) =>
    mediaElement({ name: file, type: 'text/vtt' }, { 'content-type': 'captions', 'xml:lang': language }),
  );
  const image = poster === undefined ? '' : graphic(poster).replace('<graphic', '<graphic content-type="poster"');
  const content = [optional('label', name), jatsCaption(caption), ...shown, ...words, image, jatsRights(media, labels)];
  const title = `<caption>${element('title', {}, [labels.transcript, name].filter(Boolean).join(': '))}</caption>`;
  const said = wrap('boxed-text', transcript && title + transcript, { 'content-type': 'transcript' });
  return `<fig id="${id}" fig-type="${kind}">${content.join('')}</fig>${said}`;
}

function mediaElement(
  { name, type }: PlayedFile,
  attributes: Readonly<Record<string, string | undefined>>,
  content = '',
): string {
  const [mimetype, subtype] = type.split('/');
  const all = { ...attributes, mimetype, 'mime-subtype': subtype, 'xlink:href': fileUrl(name) };
  return content === '' ? element('media', all) : wrap('media', content, all);
}

export function jatsCaption(caption: Figure['caption']): string {
  return caption === undefined ? '' : `<caption><p>${jatsInlines(caption)}</p></caption>`;
}

/** Credit and licence of a figure or a table that are not those of the article. */
export function jatsRights({ credit, license }: Captioned, labels: Labels): string {
  const credited = optional('attrib', credit && `${labels.credit}: ${credit}.`);
  if (license === undefined) return credited;
  const { name, url } = licenseOf(license);
  const terms = element('license-p', {}, `${labels.license}: ${name}.`);
  return credited + wrap('permissions', wrap('license', terms, { 'xlink:href': url }));
}
