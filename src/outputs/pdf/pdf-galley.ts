import type { GalleySource, ImageLimits } from '../sources.ts';
import type { PdfProblem } from './pdf-problem.ts';
import { logoName, pdfSource } from './pdf-source.ts';
import { renderPdf } from './render-pdf.ts';
import { replaceXmp } from './replace-xmp.ts';
import { xmpPacket } from './xmp.ts';

/** Under 5 MB, and sharp enough to be printed. */
export const pdfImages: ImageLimits = { widths: [1800, 1200, 900, 640, 440], heaviest: 5_400_000 };

/** The article as a PDF for paper and screen readers, or why it cannot be one. */
export async function pdfGalley({
  view,
  text,
  images,
  logo,
}: GalleySource): Promise<Buffer | { readonly problems: readonly PdfProblem[] }> {
  const inside = await images(pdfImages);
  const shown = logo === undefined ? [...inside] : [...inside, [logoName, logo] as const];
  const decoded = shown.map(([name, data]) => [name, Buffer.from(data.split(',')[1] ?? '', 'base64')] as const);
  const rendered = await renderPdf(pdfSource(view, text), new Map(decoded));
  return 'bytes' in rendered ? replaceXmp(rendered.bytes, xmpPacket(view)) : rendered;
}
