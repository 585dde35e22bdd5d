import { existsSync, realpathSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Fault, fault, type Position } from '../faults/fault.ts';
import { didYouMean } from '../faults/suggest.ts';
import { publishImage } from '../images/publish-image.ts';
import type { Article } from '../model/article.ts';
import { ownFileNames } from '../model/downloads.ts';
import { galleyName } from '../model/galleys.ts';
import type { PublishedFile } from '../model/manuscript.ts';
import type { ArticleFolder } from './article-folder.ts';
import { settings } from './settings.ts';

const imageName = /\.(jpe?g|png|webp|avif|gif|tiff?|svg)$/i;
const largestFile = 50 * 1024 * 1024;

interface Wanted {
  readonly name: string;
  /** What it is published as, where that is another name. */
  readonly as?: string;
  readonly refusal?: ReturnType<typeof taken>;
  readonly position: Position;
}

/**
 * The supplements and the ready-made PDF of an article: published as they are, but images without their metadata.
 * @returns with the names of the supplements, as they are published
 */
export async function publishFolderFiles(
  folder: ArticleFolder,
  article: Pick<Article, 'id' | 'supplements' | 'pdf'>,
  path: string,
  position: (path: readonly (string | number)[]) => Position,
): Promise<{ files: PublishedFile[]; names: string[]; faults: Fault[] }> {
  const wanted: Wanted[] = article.supplements.map(({ file }, index) => ({
    name: file,
    refusal: taken(file, article),
    position: position(['supplementary', index, 'file']),
  }));
  if (article.pdf !== undefined)
    wanted.push({ name: article.pdf, as: galleyName(article, 'pdf'), position: position(['galleys', 'pdf']) });
  const files: PublishedFile[] = [];
  const names: string[] = [];
  const faults: Fault[] = [];
  for (const one of wanted) {
    const publish = one.as === undefined ? publishOne : publishPdf;
    const outcome = one.refusal ?? (await publish(folder, one.name));
    if ('files' in outcome) {
      files.push(...outcome.files.map((file) => ({ ...file, name: one.as ?? file.name })));
      // The smaller variants of an image stand behind it.
      if (one.as === undefined) names.push(...outcome.files.slice(0, 1).map(({ name }) => name));
    } else faults.push(fault(outcome.rule, path, one.position, outcome.message));
  }
  return { files, names, faults };
}

/** Refuses a name that the site gives to a file of its own beside the article. */
export function taken(name: string, article: Pick<Article, 'id'>) {
  const own = ownFileNames(article).find((each) => each.toLowerCase() === name.toLowerCase());
  if (own === undefined) return undefined;
  const place = own === 'index.html' ? "the report's own page" : 'a file that Casebook makes of the report';
  const message = `"${name}" would take the place of ${place}; give the file another name`;
  return { rule: 'invalid-value', message } as const;
}

async function publishOne(folder: ArticleFolder, name: string) {
  const from = join(folder.path, name);
  if (imageName.test(name)) return publishImage(from, name, settings().images);
  if (!existsSync(from)) {
    const guess = didYouMean(
      name,
      folder.files.filter((other) => other !== name),
    );
    return { rule: 'missing-file', message: `The file "${name}" is not in the folder of the report${guess}` } as const;
  }
  if (!realpathSync(from).startsWith(realpathSync(folder.path) + sep)) {
    const message = `The file "${name}" is a link to a place outside the folder of the report; expected a copy of the file itself`;
    return { rule: 'path-outside-folder', message } as const;
  }
  const status = await stat(from);
  if (!status.isFile()) {
    const message = `"${name}" is a folder; name the files in it one by one, as "${name}/file.csv"`;
    return { rule: 'missing-file', message } as const;
  }
  const { size } = status;
  if (size === 0) return { rule: 'missing-file', message: `The file "${name}" is empty; copy it again` } as const;
  if (size > largestFile) {
    const message = `The file "${name}" has ${Math.ceil(size / 1024 / 1024)} MB; expected at most ${largestFile / 1024 / 1024} MB. Deposit it in a data repository and link to it`;
    return { rule: 'file-too-large', message } as const;
  }
  return { files: [{ name, from }] };
}

async function publishPdf(folder: ArticleFolder, name: string) {
  const outcome = await publishOne(folder, name);
  if (!('files' in outcome) || (await isPdf(join(folder.path, name)))) return outcome;
  const message = `"${name}" is no PDF, whatever its name says; save the report as PDF in the program that it was written with, and copy that file here`;
  return { rule: 'unreadable-pdf', message } as const;
}

/** Readers of PDFs take one that begins within the first 1,024 bytes. */
async function isPdf(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024);
    return buffer.subarray(0, bytesRead).includes('%PDF-');
  } finally {
    await file.close();
  }
}
