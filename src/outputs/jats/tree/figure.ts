import type { Labels } from '../../../language/labels.ts';
import { licenseOf } from '../../../model/license.ts';
import { fileUrl } from '../../../model/paths.ts';
import type { CaptionedTable, Figure, Panel } from '../../../model/tree/block.ts';
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

export function jatsCaption(caption: Figure['caption']): string {
  return caption === undefined ? '' : `<caption><p>${jatsInlines(caption)}</p></caption>`;
}

/** Credit and licence of a figure or a table that are not those of the article. */
export function jatsRights({ credit, license }: Figure | CaptionedTable, labels: Labels): string {
  const credited = optional('attrib', credit && `${labels.credit}: ${credit}.`);
  if (license === undefined) return credited;
  const { name, url } = licenseOf(license);
  const terms = element('license-p', {}, `${labels.license}: ${name}.`);
  return credited + wrap('permissions', wrap('license', terms, { 'xlink:href': url }));
}
