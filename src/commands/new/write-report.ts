import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settings } from '../../settings/settings.ts';
import { lockContent } from '../permanence/lock-content.ts';
import { mendContent } from '../permanence/mend-content.ts';
import { replaceAll } from '../permanence/replace-all.ts';

/**
 * Makes the folder of a report with its article.md, whole or not at all.
 * @returns absolute path of article.md, or why it was not written
 */
export async function writeReport(
  id: string,
  text: string,
): Promise<{ readonly file: string } | { readonly refusal: string }> {
  const articles = join(settings().content, 'articles');
  const folder = join(articles, id);
  const make = async (ready: string): Promise<void> => {
    await mkdir(ready);
    await writeFile(join(ready, 'article.md'), text);
  };
  const lock = await lockContent('exclusive');
  try {
    await mendContent();
    // A folder that appeared while the questions were answered.
    if (existsSync(folder)) return { refusal: `articles/${id} exists and is left alone; run the command again` };
    await mkdir(articles, { recursive: true });
    await replaceAll([{ place: folder, make }]);
    return { file: join(folder, 'article.md') };
  } catch (error) {
    const { message } = error as Error;
    return { refusal: `The report could not be written: ${message}` };
  } finally {
    lock.release();
  }
}
