import type { Fault } from '../faults/fault.ts';
import { hasErrors, sortFaults } from '../faults/report.ts';
import { pdfAvailable } from '../galleys/pdf/compiler.ts';
import type { Loaded } from '../model/content.ts';
import { listArticleFolders } from './article-folder.ts';
import { compareArticles, resolveRelations } from './compare-articles.ts';
import { journalStyles } from './journal-styles.ts';
import { loadCachedArticles } from './load-cached-articles.ts';
import { assembleIssues, loadIssueFiles } from './load-issues.ts';
import { loadJournal } from './load-journal.ts';
import { loadPages } from './load-pages.ts';
import { loadRetracted } from './load-retracted.ts';
import { loadTheme } from './load-theme.ts';
import { loadUsage } from './load-usage.ts';
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
  const retracted = await loadRetracted(folder);
  const faults: Fault[] = [
    ...journalFaults,
    ...(theme?.faults ?? []),
    ...issueFiles.faults,
    ...folderFaults,
    ...pages.faults,
    ...retracted.faults,
  ];

  // A journal with faults is known well enough to find those of its articles in the same run.
  const years = { ...journal?.volumes, ...issueFiles.years };
  const context = {
    journal: journal ?? unknownJournal,
    known: journal !== undefined,
    years,
    retracted: retracted.works,
    folder,
  };
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
  const covers = issueFiles.files.flatMap(({ cover }) => cover?.files ?? []);
  const files = [...(theme?.files ?? []), ...covers];
  if (!journal || !theme || hasErrors(faults)) return { files, faults: sortFaults(faults) };
  await pruneCache(articles);
  const { logo } = theme;
  const content = {
    ...{ journal, articles, issues: issues.issues, pages: pages.pages, usage: usage.usage, logo },
    galleyKinds: pdfAvailable() ? (['pdf', 'html', 'xml'] as const) : (['html', 'xml'] as const),
    galleySizes: {},
  };
  return { content, files, faults: sortFaults(faults) };
}
