import { licenseOf } from '../../../model/license.ts';
import { fileUrl } from '../../../model/paths.ts';
import type { Captioned, CaptionedTable, Figure, Media, Panel } from '../../../model/tree/block.ts';
import type { Image } from '../../../model/tree/inline.ts';
import { typstLink, typstString, typstText } from '../typst-text.ts';
import { placedNode, type TypstContext } from './context.ts';
import { typstInlines } from './inlines.ts';
import { columnsOf, isShort, typstTable } from './table.ts';

const pointsPerInch = 72;
/** Dots per inch below which an image is not blown up. */
const coarsest = 150;
/** Points: what is seen when it is played need not be large on paper. */
const widestPoster = 280;

/** A figure with its panels and its caption: `report-figure` of the template. */
export function typstFigure(figure: Figure, context: TypstContext): string {
  const panels = figure.panels.map((panel) => typstPanel(panel)).join(', ');
  return `#report-figure(${place(context)}${typstString(figure.id)}, (${panels},), [${caption(figure, context)}])`;
}

/** The poster of a video, or the sign of a player, with its address under it; what is said in it stands behind it. */
export function typstMedia(media: Media, transcript: string, context: TypstContext): string {
  const { poster, kind, sources, typed, name } = media;
  const [file = typed[0] ?? ''] = sources.map((source) => source.name);
  const url = context.url + fileUrl(file);
  const shown = poster ? typstPanel({ image: poster }, widestPoster) : `player-sign(${typstString(kind)})`;
  const words = [caption(media, context), typstLink(url, url)].filter(Boolean).join('#" "');
  const figure = `#report-figure(${place(context)}${typstString(media.id)}, (${shown},), [${words}])`;
  if (transcript === '') return figure;
  const title = [context.labels.transcript, name].filter(Boolean).join(': ');
  return `${figure}\n\n#report-box([${typstText(title)}], [${transcript}])`;
}

const place = ({ floats }: TypstContext): string => (floats ? '' : 'float: false, ');

function typstPanel({ id, letter, image }: Panel, widest = Number.POSITIVE_INFINITY): string {
  const sharp = image.published ? Math.ceil((image.published.width * pointsPerInch) / coarsest) : pointsPerInch;
  const aspect = image.published ? image.published.height / image.published.width : 1;
  const fields = [
    `id: ${optional(id)}`,
    `letter: ${optional(letter)}`,
    `natural: ${Math.min(sharp, widest)}pt`,
    `aspect: ${aspect.toPrecision(3)}`,
    `body: (width, height) => [${placedNode(image, typstImage(image))}]`,
  ];
  return `(${fields.join(', ')})`;
}

function typstImage({ published, url, alt }: Image): string {
  if (!published) return typstText(alt === '' ? url : alt);
  return `#image(${typstString(`${published.original}.image`)}, width: width, height: height, fit: "contain", alt: ${typstString(alt)})`;
}

/** A table with its caption: `report-table` of the template. @param notes what stands under it */
export function typstTableFigure(node: CaptionedTable, notes: string, context: TypstContext): string {
  const columns = columnsOf(node.table);
  const short = isShort(node) ? 'short: true, ' : '';
  const foot = notes === '' ? '' : `, notes: [${notes}]`;
  return `#report-table(${place(context)}${short}${typstString(node.id)}, ${columns}, [${caption(node, context)}], [${typstTable(node.table, context)}]${foot})`;
}

function caption(node: Captioned, context: TypstContext): string {
  const { name, caption: given, credit, license } = node;
  const { labels } = context;
  if (name === '') return '';
  const words = given ? `#" "${typstInlines(given, context)}` : '';
  const credited = credit === undefined ? '' : typstText(` ${labels.credit}: ${credit}.`);
  const licensed = license === undefined ? '' : typstText(` ${labels.license}: ${licenseOf(license).name}.`);
  return `#strong[${typstText(`${name}.`)}]${words}${credited}${licensed}`;
}

const optional = (text: string | undefined): string => (text === undefined ? 'none' : typstString(text));
