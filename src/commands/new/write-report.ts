import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes the folder of a report with its article.md, whole or not at all.
 * @param articles absolute path of the folder of all reports
 * @returns absolute path of article.md, or why it was not written
 */
export async function writeReport(
  articles: string,
  id: string,
  text: string,
): Promise<{ readonly file: string } | { readonly refusal: string }> {
  const folder = join(articles, id);
  // Folders whose names begin with a dot are no reports.
  const staging = join(articles, `.${id}-staging`);
  try {
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging, { recursive: true });
    await writeFile(join(staging, 'article.md'), text);
    // A folder that appeared while the questions were answered; renaming would replace an empty one.
    if (existsSync(folder)) return { refusal: `articles/${id} exists and is left alone; run the command again` };
    await rename(staging, folder);
    return { file: join(folder, 'article.md') };
  } catch (error) {
    const { message } = error as Error;
    return { refusal: `The report could not be written: ${message}` };
  } finally {
    // Where this fails, what is told of the report itself says why.
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
  }
}
