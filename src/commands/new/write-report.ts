import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lockContent } from '../permanence/lock-content.ts';
import { mendContent } from '../permanence/mend-content.ts';
import { articleAlone, articleFolder } from '../permanence/pages.ts';
import { replaceAll } from '../permanence/replace-all.ts';

/**
 * Makes the folder of a report with its article.md, whole or not at all.
 * @returns absolute path of article.md, or why it was not written
 */
export async function writeReport(
  id: string,
  text: string,
): Promise<{ readonly file: string } | { readonly refusal: string }> {
  const folder = articleFolder(id);
  const lock = await lockContent('exclusive');
  try {
    await mendContent();
    // A folder that appeared while the questions were answered.
    if (existsSync(folder)) return { refusal: `articles/${id} exists and is left alone; run the command again` };
    await mkdir(dirname(folder), { recursive: true });
    await replaceAll([articleAlone(id, text)]);
    return { file: join(folder, 'article.md') };
  } catch (error) {
    const { message } = error as Error;
    return { refusal: `The report could not be written: ${message}` };
  } finally {
    lock.release();
  }
}
