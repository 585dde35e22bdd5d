import type { Fault } from '../faults/fault.ts';
import { hasErrors, sortFaults } from '../faults/report.ts';
import { pdfAvailable } from '../galleys/pdf/compiler.ts';
import type { Loaded } from '../model/content.ts';
import { claimedRedirects, mergePermalinks, promisedBy } from '../model/permalinks.ts';
import { listArticleFolders } from './article-folder.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { compareArticles, resolveRelations } from './compare-articles.ts';
import { journalStyles } from './journal-styles.ts';
import { loadCachedArticles } from './load-cached-articles.ts';
import { assembleIssues, loadIssueFiles } from './load-issues.ts';
import { loadJournal } from './load-journal.ts';
import { loadPages } from './load-pages.ts';
import { loadPermalinks } from './load-permalinks.ts';
import { loadTheme } from './load-theme.ts';
import { loadUsage } from './load-usage.ts';
import { loadVersions } from './load-versions.ts';
import { pruneCache } from './prune-cache.ts';
import { settings } from './settings.ts';
import { unknownJournal } from './unknown-journal.ts';

/**
 * Loads the whole content folder of this process' settings: reads and checks everything, renders what changed, and
 * collects every fault. Content is given only where there is no error.
 */
export async function loadContent(): Promise<Loaded> {
  const folder = settings().content;
  const { journal, faults: journalFaults, position } = await loadJournal();
  const theme = journal && (await loadTheme(journal.theme, position));
  const issueFiles = await loadIssueFiles(folder);
  const { folders, faults: folderFaults } = await listArticleFolders(folder);
  const pages = await loadPages(folder);
  const faults: Fault[] = [
    ...journalFaults,
    ...(theme?.faults ?? []),
    ...issueFiles.faults,
    ...folderFaults,
    ...pages.faults,
  ];

  // A journal with faults is known well enough to find those of its articles in the same run.
  const years = { ...journal?.volumes, ...issueFiles.years };
  const context = { journal: journal ?? unknownJournal, known: journal !== undefined, years, folder };
  faults.push(...journalStyles(context).faults);

  const records = await loadCachedArticles(folders, context);
  const complete = folderFaults.length === 0 && records.every(({ article }) => article !== undefined);
  const articles = resolveRelations(records);
  const usage = await loadUsage(folder, articles, complete);
  const issues = assembleIssues(articles, issueFiles.files, context.journal, years, complete);
  faults.push(
    ...records.flatMap((record) => record.faults),
    ...compareArticles(records),
    ...issues.faults,
    ...usage.faults,
  );
  const kept = await loadPermalinks(journal);
  const current = promisedBy({ articles, issues: issues.issues, pages: pages.pages });
  faults.push(...kept.faults);
  if (complete && !hasErrors(faults)) faults.push(...checkPermalinks(kept, { current, articles, records }));
  const versions = await loadVersions(folders, context);
  faults.push(...versions.faults);
  const covers = issueFiles.files.flatMap(({ cover }) => cover?.files ?? []);
  const files = [...(theme?.files ?? []), ...covers];
  if (!journal || !theme || hasErrors(faults)) return { files, faults: sortFaults(faults) };
  await pruneCache([...articles, ...versions.versions.map(({ article }) => article)]);
  const { logo } = theme;
  const content = {
    ...{ journal, articles, issues: issues.issues, pages: pages.pages, usage: usage.usage, logo },
    galleyKinds: pdfAvailable() ? (['pdf', 'html', 'xml'] as const) : (['html', 'xml'] as const),
    galleySizes: {},
    versions: versions.versions,
    permalinks: mergePermalinks(kept.permalinks, current, claimedRedirects(articles)),
  };
  return { content, files, faults: sortFaults(faults) };
}
