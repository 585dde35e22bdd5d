import { inlineImage } from '../../images/inline-image.ts';
import { type ImageLimits, imagesIn, inlineImagesOf } from '../../images/inline-images.ts';
import type { FolderText } from '../../store/text-cache.ts';
import { logoName, pdfSource } from './pdf-source.ts';
import type { PdfView } from './pdf-view.ts';
import { type RenderedPdf, renderPdf } from './render-pdf.ts';
import { replaceXmp } from './replace-xmp.ts';
import { xmpPacket } from './xmp.ts';

/** Under 5 MB, and sharp enough to be printed. */
export const pdfImages: ImageLimits = { widths: [1800, 1200, 900, 640, 440], heaviest: 5_400_000 };

/** Most pixels across the logo. */
const logoWidth = 640;

/** The article as a PDF for paper and screen readers, or why it cannot be one. */
export async function pdfGalley(view: PdfView, text: FolderText): Promise<RenderedPdf> {
  const images = [...(await inlineImagesOf(text.files, imagesIn(text), pdfImages))];
  const logo = view.logo && ([logoName, await inlineImage(view.logo, logoWidth)] as const);
  const shown = logo ? [...images, logo] : images;
  const decoded = shown.map(([name, data]) => [name, Buffer.from(data.split(',')[1] ?? '', 'base64')] as const);
  const rendered = await renderPdf(pdfSource(view, text), new Map(decoded));
  return 'bytes' in rendered ? { bytes: replaceXmp(rendered.bytes, xmpPacket(view)) } : rendered;
}
