import { licenseOf } from '../../../model/license.ts';
import type { Captioned, CaptionedTable, Figure, Media, Panel } from '../../../model/tree/block.ts';
import { attribute, escapeHtml } from '../../../text/escape-html.ts';
import type { WriteContext } from './context.ts';
import { writeLinkedImage } from './image.ts';
import { writeInlines } from './inlines.ts';
import { writeFileLinks, writePlayer } from './media.ts';
import { writeTable } from './table.ts';

/** A figure with its panels, its caption under them. */
export function writeFigure(figure: Figure, context: WriteContext): string {
  const { panels } = figure;
  const [only] = panels;
  const columns = panels.length > 1 ? 2 : 1;
  const images =
    panels.length === 1 && only
      ? writeLinkedImage(only.image, 1)
      : `<div class="panels">${panels.map((panel) => writePanel(panel, columns)).join('')}</div>`;
  const caption = figure.name === '' ? '' : `<figcaption>${captionOf(figure, context)}</figcaption>`;
  return `<figure${attribute('id', figure.id)} class="figure">${images}${caption}</figure>`;
}

/**
 * A video or a sound with its player, its caption and links to its files under it, and its words behind it.
 * @param transcript as HTML
 */
export function writeMedia(media: Media, transcript: string, context: WriteContext): string {
  const caption = (media.name === '' ? '' : captionOf(media, context)) + writeFileLinks(media, context);
  const figure = `<figure${attribute('id', media.id)} class="figure media">${writePlayer(media, context)}<figcaption>${caption.trim()}</figcaption></figure>`;
  if (transcript === '') return figure;
  const heading = [context.labels.transcript, media.name].filter(Boolean).join(': ');
  const open = context.isAlone ? ' open' : '';
  return `${figure}\n<details class="transcript"${open}><summary>${escapeHtml(heading)}</summary>${transcript}</details>`;
}

function writePanel({ id, letter = '', image }: Panel, columns: 1 | 2): string {
  return `<div class="panel"${attribute('id', id)}><span class="panel-label">${letter}</span>${writeLinkedImage(image, columns)}</div>`;
}

/**
 * A table under its caption, in a region that scrolls by itself and can be reached with the keyboard.
 *
 * @param notes what stands under it, as HTML
 */
export function writeCaptionedTable(node: CaptionedTable, notes: string, context: WriteContext): string {
  const name = `${node.id}-caption`;
  const isNamed = node.name !== '';
  const caption = isNamed ? `<figcaption${attribute('id', name)}>${captionOf(node, context)}</figcaption>` : '';
  const label = isNamed ? attribute('aria-labelledby', name) : attribute('aria-label', context.labels.table);
  const region = `<div class="table-scroll" role="region"${label} tabindex="0">${writeTable(node.table, context)}</div>`;
  return `<figure${attribute('id', node.id)} class="table">${caption}${region}${notes}</figure>`;
}

function captionOf({ name, caption, credit, license }: Captioned, context: WriteContext): string {
  const { labels } = context;
  const text = caption ? ` ${writeInlines(caption, context)}` : '';
  const creditText =
    credit === undefined ? '' : ` <span class="credit">${labels.credit}: ${escapeHtml(credit)}.</span>`;
  const licenseText =
    license === undefined ? '' : ` <span class="license">${labels.license}: ${licenseLink(license)}.</span>`;
  return `<span class="label">${escapeHtml(name)}.</span>${text}${creditText}${licenseText}`;
}

function licenseLink(spdx: string): string {
  const { name, url } = licenseOf(spdx);
  return url === undefined ? escapeHtml(name) : `<a rel="license"${attribute('href', url)}>${escapeHtml(name)}</a>`;
}
