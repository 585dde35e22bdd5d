import { join } from 'node:path';
import type { Finding, FolderFile } from '../../editorial/check.ts';
import { checkReport } from '../../editorial/check-report.ts';
import { isEditorialRule } from '../../faults/editorial-rules.ts';
import type { Fault, Position, SourceText } from '../../faults/fault.ts';
import { contentBounds } from '../../files/content-bounds.ts';
import type { Obstacle } from '../../files/find-inside.ts';
import { readHead, readInside } from '../../files/read-inside.ts';
import { tooManyBytes } from '../../images/image-settings.ts';
import { hasImageName } from '../../images/published-names.ts';
import { revealingMetadata } from '../../images/revealing-metadata.ts';
import { hasLetters } from '../../images/svg/has-letters.ts';
import type { Article } from '../../model/article.ts';
import type { Reference } from '../../model/reference.ts';
import type { ReportText } from '../../model/report-text.ts';
import { shownPath } from '../../settings/settings.ts';
import type { ArticleFolder } from './article-folder.ts';
import { versionsFolder } from './list-versions.ts';
import type { FrontMatter } from './read-front-matter.ts';

interface LoadedReport {
  readonly article: Article;
  readonly frontMatter: FrontMatter;
  readonly text: { readonly reportText: ReportText; readonly references: readonly Reference[] };
  readonly folder: ArticleFolder;
  readonly source: SourceText;
  /** Of all that was read. */
  readonly faults: readonly Fault[];
  /** Why works were retracted, by their DOI in lower case or their PMID. */
  readonly retracted: Readonly<Record<string, string>>;
  position(path: readonly (string | number)[]): Position;
}

/**
 * The editorial check of a report with all that is in its folder. What is no longer to be changed is not looked at.
 *
 * @returns all faults of the report: those of reading, as far as it is not excused from them, and those of the check
 */
export async function checkEditorially(report: LoadedReport): Promise<Fault[]> {
  const { article, frontMatter, text, folder, source, faults, retracted, position } = report;
  const others = faults.filter(({ rule }) => !isEditorialRule(rule));
  if (folder.version !== undefined || article.withdrawn) return others;
  const remarks = checkReport({
    ...{ article, source, retracted, position },
    text: text.reportText,
    references: text.references,
    files: await Promise.all(folder.files.filter(isCurrent).map((name) => folderFile(folder, name))),
    found: faults.flatMap((fault) => findingOf(fault, source)),
    allowed: Object.keys(frontMatter.allow),
  });
  return [...others, ...remarks];
}

function findingOf({ rule, path, line, column, message }: Fault, source: SourceText): Finding[] {
  if (!isEditorialRule(rule)) return [];
  return [{ rule, at: { line, column, ...(path !== source.path && { path }) }, message }];
}

const isCurrent = (name: string): boolean => !name.startsWith(`${versionsFolder}/`);

async function folderFile(folder: ArticleFolder, name: string): Promise<FolderFile> {
  const file = join(folder.path, name);
  const image = hasImageName(name) ? bytesOf(() => readInside(file, contentBounds(), tooManyBytes)) : undefined;
  const tells = image ? await revealingMetadata(name, image) : [];
  const letters = image !== undefined && hasLetters(name, image);
  return { name, path: shownPath(file), isDicom: startsAsDicom(file), tells, hasLetters: letters };
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
