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
  return new Set([...ids.map(articlePath), ...issuePaths(ids), ...pages, ...Object.values(indexPaths)]);
}

/** The issues of the reports that are out, and the volumes that have none. */
function issuePaths(ids: readonly string[]): string[] {
  const placed = ids.flatMap((id) => {
    const { volume, issue } = readReport(settings().content, id);
    return volume === undefined || isHeldBack(id) ? [] : [{ volume, issue }];
  });
  const withIssues = new Set(placed.flatMap(({ volume, issue }) => (issue === undefined ? [] : [volume])));
  return placed.flatMap(({ volume, issue }) =>
    issue === undefined && withIssues.has(volume) ? [] : [issuePath({ volume, slug: issueSlug(issue ?? '') })],
  );
}
