import { inlineImagesOf } from '../content/inline-images.ts';
import { inlineImage } from '../images/inline-image.ts';
import { imagesIn } from '../outputs/html/offline-images.ts';
import { logoName, pdfSource } from '../outputs/pdf/pdf-source.ts';
import type { PdfView } from '../outputs/pdf/pdf-view.ts';
import { type RenderedPdf, renderPdf } from '../outputs/pdf/render-pdf.ts';
import { replaceXmp } from '../outputs/pdf/replace-xmp.ts';
import { xmpPacket } from '../outputs/pdf/xmp.ts';
import type { FolderManuscript } from '../store/manuscript-cache.ts';

/** Most pixels across the logo. */
const logoWidth = 640;

/** The PDF of an article, or why it cannot be made. */
export async function writePdf(view: PdfView, text: FolderManuscript): Promise<RenderedPdf> {
  const images = [...(await inlineImagesOf(text, imagesIn(text), 'pdf'))];
  const logo = view.logo && ([logoName, await inlineImage(view.logo, logoWidth)] as const);
  const shown = logo ? [...images, logo] : images;
  const decoded = shown.map(([name, data]) => [name, Buffer.from(data.split(',')[1] ?? '', 'base64')] as const);
  const rendered = await renderPdf(pdfSource(view, text), new Map(decoded));
  return 'bytes' in rendered ? { bytes: replaceXmp(rendered.bytes, xmpPacket(view)) } : rendered;
}
