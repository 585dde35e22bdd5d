import { join } from 'node:path';
import { type Fault, fault, type Position } from '../../faults/fault.ts';
import type { RuleId } from '../../faults/rules.ts';
import { didYouMean } from '../../faults/suggest.ts';
import { reportBounds } from '../../files/content-bounds.ts';
import type { Obstacle } from '../../files/find-inside.ts';
import { bytesObstacle, headLength, isPdf } from '../../files/published-bytes.ts';
import { kindObstacle } from '../../files/published-name.ts';
import { formatBytes, readHead } from '../../files/read-inside.ts';
import { publishImage } from '../../images/publish-image.ts';
import type { Listings } from '../../images/read-image-file.ts';
import type { Article } from '../../model/article.ts';
import { galleyName } from '../../model/galley.ts';
import { ownFileNames } from '../../model/output-files.ts';
import type { PublishedFile } from '../../model/published-file.ts';
import { settings } from '../../settings/settings.ts';
import { belowContent } from '../../store/kept-file.ts';
import type { ArticleFolder } from './article-folder.ts';

const imageName = /\.(jpe?g|png|webp|avif|gif|tiff?|svg)$/i;

/** Bytes of the largest file that is published as it is: hosts refuse larger ones. */
export const largestPublished = 50 * 1024 * 1024;

interface Wanted {
  readonly name: string;
  /** What it is published as, where that is another name. */
  readonly as?: string;
  readonly refusal?: ReturnType<typeof taken>;
  readonly position: Position;
}

type Outcome = { readonly files: readonly PublishedFile[] } | { readonly rule: RuleId; readonly message: string };

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
  const known: Listings = new Map();
  for (const one of wanted) {
    const publish = one.as === undefined ? publishOne : publishPdf;
    const outcome = one.refusal ?? (await publish(folder, one.name, known));
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

function publishOne(folder: ArticleFolder, name: string, known: Listings): Outcome | Promise<Outcome> {
  const from = join(folder.path, name);
  if (imageName.test(name)) return publishImage(from, name, settings().images, undefined, known);
  const read = readHead(from, reportBounds(folder.path), headLength);
  const obstacle = 'why' in read ? read : (whyNot(read.size) ?? kindObstacle(name) ?? bytesObstacle(name, read.bytes));
  if (!obstacle) return { files: [{ name, ...belowContent(from) }] };
  return { rule: obstacle.rule, message: `The file "${name}" ${cured(obstacle, name, folder)}` };
}

/** @param size bytes */
function whyNot(size: number): Obstacle | undefined {
  if (size === 0) return { rule: 'missing-file', why: 'is empty; copy it again' };
  if (size <= largestPublished) return undefined;
  const found = `has ${formatBytes(size)}; expected at most ${formatBytes(largestPublished)}`;
  return { rule: 'file-too-large', why: `${found}. Deposit it in a data repository and link to it` };
}

function cured({ found, why }: Obstacle, name: string, { files }: ArticleFolder): string {
  if (found === 'a folder') return `is a folder; name the files in it one by one, as "${name}/file.csv"`;
  const others = files.filter((other) => other !== name);
  return found === 'nothing' ? why + didYouMean(name, others) : why;
}

/** It is published under another name, and looked at whatever its own is. */
function publishPdf(folder: ArticleFolder, name: string): Outcome {
  const from = join(folder.path, name);
  const read = readHead(from, reportBounds(folder.path), headLength);
  const obstacle = 'why' in read ? read : whyNot(read.size);
  if (obstacle) return { rule: obstacle.rule, message: `The file "${name}" ${cured(obstacle, name, folder)}` };
  if ('bytes' in read && isPdf(read.bytes)) return { files: [{ name, ...belowContent(from) }] };
  const message = `"${name}" is no PDF, whatever its name says; save the report as PDF in the program that it was written with, and copy that file here`;
  return { rule: 'unreadable-pdf', message } as const;
}
