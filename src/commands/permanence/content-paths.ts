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
  const files = await readdir(join(settings().content, 'pages')).catch(() => []);
  const pages = files.filter((name) => name.endsWith('.md')).map((name) => `${name.slice(0, -3)}/`);
  return new Set([...ids.map(articlePath), ...ids.flatMap(issueOf), ...pages, ...Object.values(indexPaths)]);
}

function issueOf(id: string): string[] {
  const { volume, issue } = readReport(settings().content, id);
  if (volume === undefined || issue === undefined || isHeldBack(id)) return [];
  return [issuePath({ volume, slug: issueSlug(issue) })];
}
