import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { issueSlug } from '../../model/issue.ts';
import { articlePath, indexPaths, issuePath } from '../../model/paths.ts';
import { settings } from '../../settings/settings.ts';
import { readReport } from '../new/survey.ts';
import { articleIds, isHeldBack } from './pages.ts';

/**
 * The paths of what a journal holds, told from its files so that a journal with faults has them, too: its articles, be
 * they drafts, the issues of those that are out, its own pages and its lists.
 */
export async function contentPaths(): Promise<ReadonlySet<string>> {
  const ids = await articleIds();
  const issues = await Promise.all(ids.map(issueOf));
  const files = await readdir(join(settings().content, 'pages')).catch(() => []);
  const pages = files.filter((name) => name.endsWith('.md')).map((name) => `${name.slice(0, -3)}/`);
  return new Set([...ids.map(articlePath), ...issues.flat(), ...pages, ...Object.values(indexPaths)]);
}

async function issueOf(id: string): Promise<string[]> {
  const { volume, issue } = await readReport(settings().content, id);
  if (volume === undefined || issue === undefined || (await isHeldBack(id))) return [];
  return [issuePath({ volume, slug: issueSlug(issue) })];
}
