import { join } from 'node:path';
import type { CheckedReport, Finding, FolderFile } from '../../editorial/check.ts';
import { checkReport } from '../../editorial/check-report.ts';
import { isEditorialRule } from '../../faults/editorial-rules.ts';
import type { Fault, SourceText } from '../../faults/fault.ts';
import { contentBounds } from '../../files/content-bounds.ts';
import type { Obstacle } from '../../files/find-inside.ts';
import { pdfMetadata } from '../../files/pdf-metadata.ts';
import { readHead, readInside } from '../../files/read-inside.ts';
import { tooManyBytes } from '../../images/image-settings.ts';
import { hasImageName } from '../../images/published-names.ts';
import { revealingMetadata } from '../../images/revealing-metadata.ts';
import { hasLetters } from '../../images/svg/has-letters.ts';
import type { Article } from '../../model/article.ts';
import { shownPath } from '../../settings/settings.ts';
import type { ArticleFolder } from './article-folder.ts';
import { versionsFolder } from './list-versions.ts';
import { largestPublished } from './publish-folder-files.ts';

/**
 * The editorial check of a report with all that is in its folder. What is no longer to be changed is not looked at.
 *
 * @param faults of all that was read
 * @returns all faults of the report: those of reading, as far as it is not excused from them, and those of the check
 */
export async function checkEditorially(
  report: Omit<CheckedReport, 'files' | 'found'>,
  folder: ArticleFolder,
  faults: readonly Fault[],
): Promise<Fault[]> {
  const others = faults.filter(({ rule }) => !isEditorialRule(rule));
  if (folder.version !== undefined || report.article.withdrawn) return others;
  const files = await Promise.all(
    folder.files.filter(isCurrent).map((name) => folderFile(folder, name, report.article)),
  );
  const found = faults.flatMap((fault) => findingOf(fault, report.source));
  return [...others, ...checkReport({ ...report, files, found })];
}

function findingOf({ rule, path, line, column, message }: Fault, source: SourceText): Finding[] {
  if (!isEditorialRule(rule)) return [];
  return [{ rule, at: { line, column, ...(path !== source.path && { path }) }, message }];
}

const isCurrent = (name: string): boolean => !name.startsWith(`${versionsFolder}/`);

async function folderFile(folder: ArticleFolder, name: string, article: Article): Promise<FolderFile> {
  const file = join(folder.path, name);
  const image = hasImageName(name) ? bytesOf(() => readInside(file, contentBounds(), tooManyBytes)) : undefined;
  const tells = image ? await revealingMetadata(name, image) : [];
  const letters = image !== undefined && hasLetters(name, image);
  const lacks = name === article.pdf ? lackingIn(file, article) : [];
  return { name, path: shownPath(file), isDicom: startsAsDicom(file), tells, hasLetters: letters, lacks };
}

/** What a ready-made PDF does not say of itself. */
function lackingIn(file: string, { doi }: Article): string[] {
  const bytes = bytesOf(() => readInside(file, contentBounds(), largestPublished));
  const metadata = bytes && pdfMetadata(bytes);
  if (!metadata) return [];
  const { titled, hasLanguage, tagged, text } = metadata;
  const hasDoi = doi === undefined || text.toLowerCase().includes(doi.toLowerCase());
  const all = { 'a title': titled, 'its DOI': hasDoi, 'its language': hasLanguage, tags: tagged };
  return Object.entries(all).flatMap(([what, there]) => (there ? [] : [what]));
}

/** Whether a file is DICOM whatever its name: 128 bytes of anything, then "DICM" (DICOM PS3.10, 7.1). */
function startsAsDicom(file: string): boolean {
  const head = bytesOf(() => readHead(file, contentBounds(), 132));
  return head?.toString('latin1', 128) === 'DICM';
}

/** What of a file cannot be read is told where it is used. */
function bytesOf(read: () => { readonly bytes: Buffer } | Obstacle): Buffer | undefined {
  try {
    const found = read();
    return 'bytes' in found ? found.bytes : undefined;
  } catch {
    return undefined;
  }
}
