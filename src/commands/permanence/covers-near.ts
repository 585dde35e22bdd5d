import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readText } from '../../files/text-file.ts';
import { issueSlug } from '../../model/issue.ts';
import { issueFields } from '../../schema/issue.ts';
import { settings } from '../../settings/settings.ts';
import { readFields } from '../../yaml/read-fields.ts';
import { readReport } from '../new/survey.ts';

/**
 * Absolute paths of the covers that may show a figure of an article: that of its issue, or those of all issues where it
 * states none. None is prepared, for the cache may not hold it again.
 */
export async function coversNear(id: string): Promise<readonly string[]> {
  const { content } = settings();
  const { volume, issue } = readReport(content, id);
  const own = volume === undefined || issue === undefined ? undefined : `${volume}-${issueSlug(issue)}`;
  const folder = join(content, 'issues');
  const files = (await readdir(folder).catch(() => [])).filter((name) => /\.ya?ml$/.test(name));
  const covers = files
    .filter((name) => own === undefined || own === issueOf(name))
    .flatMap((name) => {
      const { source } = readText(join(folder, name));
      return (source && readFields(issueFields, source).value?.cover) ?? [];
    });
  return [...new Set(covers)].map((cover) => join(folder, cover)).sort();
}

/** "7-1-2" for "7-1/2.yaml". */
function issueOf(name: string): string {
  const [, volume = '', number = ''] = /^([^-]+)-(.+)\.ya?ml$/.exec(name) ?? [];
  return `${volume}-${issueSlug(number)}`;
}
