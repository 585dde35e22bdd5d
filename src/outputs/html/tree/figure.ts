import { licenseOf } from '../../../model/license.ts';
import type { Captioned, CaptionedTable, Figure, Media, Panel, Table } from '../../../model/tree/block.ts';
import { attribute, escapeHtml } from '../../../text/escape-html.ts';
import type { WriteContext } from './context.ts';
import { type ImagePlace, writeLinkedImage } from './image.ts';
import { writeInlines } from './inlines.ts';
import { writeFileLinks, writePlayer } from './media.ts';
import { writeTable } from './table.ts';

/** A figure with its panels, its caption under them. */
export function writeFigure(figure: Figure, context: WriteContext): string {
  const { panels } = figure;
  const [only, second] = panels;
  const isWide = second !== undefined || (only !== undefined && fillsRail(only));
  const images = only && !second ? writeLinkedImage(only.image, isWide ? 'wide' : 'text') : writePanels(panels);
  const caption = figure.name === '' ? '' : `<figcaption>${captionOf(figure, context)}</figcaption>`;
  return `<figure${attribute('id', figure.id)} class="figure${isWide ? ' wide' : ''}">${images}${caption}</figure>`;
}

/** Whether an image gains by the width of text and rail: it has the pixels, and is no tall one. */
function fillsRail({ image: { published } }: Panel): boolean {
  return published !== undefined && published.width >= 800 && published.width >= 1.2 * published.height;
}

/** Panels side by side where there is room, two or three in a row; strips as of an ECG one under the other. */
function writePanels(panels: readonly Panel[]): string {
  const isStrip = ({ image: { published } }: Panel): boolean =>
    published !== undefined && published.width >= 2.5 * published.height;
  if (panels.some(isStrip)) return wrapPanels('stacked', panels, 'wide');
  return panels.length % 2 === 0 && panels.length < 6
    ? wrapPanels('in-twos', panels, 'half')
    : wrapPanels('in-threes', panels, 'third');
}

function wrapPanels(order: string, panels: readonly Panel[], place: ImagePlace): string {
  return `<div class="panels ${order}">${panels.map((panel) => writePanel(panel, place)).join('')}</div>`;
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

function writePanel({ id, letter = '', image }: Panel, place: ImagePlace): string {
  return `<div class="panel"${attribute('id', id)}><span class="panel-label">${letter}</span>${writeLinkedImage(image, place)}</div>`;
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
  const { table } = node;
  const kind = columnsIn(table) < wideColumns ? 'table' : 'table wide';
  const region = `<div class="table-scroll${hasLead(table) ? ' has-lead' : ''}" role="region"${label} tabindex="0">${writeTable(table, context)}</div>`;
  return `<figure${attribute('id', node.id)} class="${kind}">${caption}${region}${notes}</figure>`;
}

/** So many columns make a table as wide as text and rail together. */
const wideColumns = 7;

const columnsIn = ({ rows }: Table): number =>
  Math.max(0, ...rows.map((row) => row.reduce((sum, { columns = 1 }) => sum + columns, 0)));

/** Whether the first cell of every row stands in the first column, which stays in sight then. */
const hasLead = (table: Table): boolean =>
  columnsIn(table) > 2 && table.rows.every(([first]) => first?.rows === undefined && first?.columns === undefined);

function captionOf({ name, caption, credit, license }: Captioned, context: WriteContext): string {
  const { labels, mark } = context;
  const marked = mark ? `<strong class="text-grave">${escapeHtml(mark)}</strong>` : '';
  const text = caption ? ` ${writeInlines(caption, context)}` : '';
  const creditText =
    credit === undefined ? '' : ` <span class="credit">${labels.credit}: ${escapeHtml(credit)}.</span>`;
  const licenseText =
    license === undefined ? '' : ` <span class="license">${labels.license}: ${licenseLink(license)}.</span>`;
  return `${marked}<span class="label">${escapeHtml(name)}.</span>${text}${creditText}${licenseText}`;
}

function licenseLink(spdx: string): string {
  const { name, url } = licenseOf(spdx);
  return url === undefined ? escapeHtml(name) : `<a rel="license"${attribute('href', url)}>${escapeHtml(name)}</a>`;
}
