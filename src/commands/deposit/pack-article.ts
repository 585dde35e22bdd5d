import { extname } from 'node:path';
import { zipSync } from 'fflate';
import { readPublished } from '../../content/published-source.ts';
import { archiveImage } from '../../images/inline-image.ts';
import { outputFile } from '../../model/output-files.ts';
import { writers } from '../../outputs/outputs.ts';
import type { PackedFile } from '../../outputs/pmc/package.ts';
import type { WholeArticle } from './whole-article.ts';

/** The package of an article for PubMed Central. */
export interface PackedArticle {
  readonly name: string;
  /** Names of the files in it. */
  readonly contents: readonly string[];
}

/** Whether there is a package of an article: none is of one whose text is elsewhere or was withdrawn. */
export function isPacked({ view: { article } }: WholeArticle): boolean {
  return article.fullText === undefined && !article.withdrawn;
}

/** The earliest date that a ZIP archive can give: the same files are the same archive, whenever they are packed. */
const noDate = new Date(1980, 0, 1);

/** Packs the XML, the PDF where there is one, and the originals of the images and supplements. */
export async function packArticle({
  view,
  text,
  pdf,
}: WholeArticle): Promise<PackedArticle & { readonly bytes: Uint8Array }> {
  const { name, xml, files } = writers.pmc.package(view, text);
  const packed: Record<string, Uint8Array> = { [outputFile('xml', name).name]: Buffer.from(xml) };
  if (pdf !== undefined) packed[outputFile('pdf', name).name] = await readPublished(pdf);
  for (const file of files) packed[file.name] = await contentOf(file);
  return {
    name: outputFile('pmc', name).name,
    contents: Object.keys(packed),
    bytes: zipSync(packed, { mtime: noDate }),
  };
}

async function contentOf({ name, original, ...file }: PackedFile): Promise<Uint8Array> {
  const bytes = await readPublished(file);
  return extname(name) === extname(original).toLowerCase() ? bytes : archiveImage(bytes);
}
