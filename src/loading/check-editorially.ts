import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { checkReport } from '../editorial/check-report.ts';
import type { FolderFile } from '../editorial/report.ts';
import type { Fault, Position, SourceText } from '../faults/fault.ts';
import { imageTells } from '../images/image-tells.ts';
import type { Article } from '../model/article.ts';
import type { Reference } from '../model/reference.ts';
import type { ReportText } from '../model/report-text.ts';
import type { ArticleFolder } from './article-folder.ts';
import type { ArticleContext } from './article-record.ts';
import type { FrontMatter } from './read-front-matter.ts';
import { shownPath } from './settings.ts';

interface LoadedReport {
  readonly article: Article;
  readonly frontMatter: FrontMatter;
  readonly text: { readonly reportText: ReportText; readonly references: readonly Reference[] };
  readonly folder: ArticleFolder;
  readonly source: SourceText;
  readonly context: ArticleContext;
  position(path: readonly (string | number)[]): Position;
}

/** The editorial check of a report with all that is in its folder. */
export async function checkEditorially(report: LoadedReport): Promise<Fault[]> {
  const { article, frontMatter, text, folder, source, context, position } = report;
  const { journal, retracted } = context;
  const checked = {
    ...{ article, source, retracted, position },
    text: text.reportText,
    references: text.references,
    files: await Promise.all(folder.files.map((name) => folderFile(folder, name))),
    required: journal.sections.find(({ label }) => label === article.section)?.requires ?? [],
    allowed: Object.keys(frontMatter.allow),
  };
  return checkReport(checked, journal.rules);
}

async function folderFile(folder: ArticleFolder, name: string): Promise<FolderFile> {
  const file = join(folder.path, name);
  const [isDicom, tells] = await Promise.all([startsAsDicom(file), imageTells(file)]);
  return { name, path: shownPath(file), isDicom, tells };
}

/** Whether a file is DICOM whatever its name: 128 bytes of anything, then "DICM" (DICOM PS3.10, 7.1). */
async function startsAsDicom(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 128);
    return bytesRead === 4 && buffer.toString('latin1') === 'DICM';
  } catch {
    return false; // a folder or a pipe under the name of a file
  } finally {
    await handle.close();
  }
}
