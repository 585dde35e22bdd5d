import type { Fault } from '../faults/fault.ts';
import { hasErrors, sortFaults } from '../faults/fault-list.ts';
import { contentFaults, leftovers } from '../files/list-files.ts';
import type { Content, Loaded } from '../model/content.ts';
import { pdfAvailable } from '../outputs/pdf/compiler.ts';
import { settings } from '../settings/settings.ts';
import { keptOf } from '../store/needed-files.ts';
import { listArticleFolders } from './article/article-folder.ts';
import type { ArticleRecord } from './article/article-record.ts';
import { compareArticles, relationResolver, resolveRelations } from './article/compare-articles.ts';
import { listVersions, versionsOf } from './article/list-versions.ts';
import { loadCachedArticles } from './article/load-cached-articles.ts';
import { previewContent, publishedContent } from './drafts.ts';
import { journalStyles } from './journal/journal-styles.ts';
import { assembleIssues, coverFiles, loadIssueFiles } from './journal/load-issues.ts';
import { loadJournal } from './journal/load-journal.ts';
import { loadPages } from './journal/load-pages.ts';
import { loadRetracted } from './journal/load-retracted.ts';
import { loadSynonyms } from './journal/load-synonyms.ts';
import { loadTheme } from './journal/load-theme.ts';
import { loadUsage } from './journal/load-usage.ts';
import { unknownJournal } from './journal/read-journal.ts';
import { LoadMemory } from './load-memory.ts';
import { brokenByDemonstration } from './permanence/broken-by-demonstration.ts';
import { keepPermalinks } from './permanence/keep-permalinks.ts';
import { loadPermalinks } from './permanence/load-permalinks.ts';

/** What is known of a journal that has errors: enough to look for faults of its galleys, never to be shown. */
export interface KnownContent {
  readonly content: Content;
  /** Ids of the articles that have no error of their own. */
  readonly sound: ReadonlySet<string>;
}

/**
 * Loads the whole content folder of this process' settings: reads and checks everything, renders what changed, and
 * collects every fault. Content is given only where there is no error.
 *
 * @param memory of the loads before, in a process that follows changes
 */
export async function loadContent(
  memory = new LoadMemory(settings().content),
): Promise<Loaded & { readonly known?: KnownContent | undefined }> {
  const { journal, theme, issueFiles, folders, allRead, pages, synonyms, kept, context, faults } =
    await loadAround(memory);
  const versions = listVersions(folders);
  const all = await loadCachedArticles([...folders, ...versions.folders], context, memory);
  const records = all.slice(0, folders.length);
  const complete = allRead && records.every(({ article }) => article !== undefined);
  const articles = resolveRelations(records);
  const usage = loadUsage(context.folder, articles, complete);
  const issues = assembleIssues(articles, issueFiles, context.journal, context.years, complete);
  faults.push(
    ...versions.faults,
    ...all.flatMap((record) => record.faults),
    ...compareArticles(records, settings().today),
    ...issues.faults,
    ...usage.faults,
  );
  const published = new Map(all.map(({ article, published: files = [] }) => [article?.digest, files]));
  const filesOf: Loaded['filesOf'] = ({ digest }) => published.get(digest) ?? [];
  if (!journal || !theme) return { files: [], filesOf, needed: [], faults: sortFaults(faults) };

  const { logo } = theme;
  const loaded = {
    ...{ journal, articles, issues: issues.issues, pages, usage: usage.usage, logo, synonyms },
    galleyKinds: pdfAvailable() ? (['pdf', 'html', 'xml'] as const) : (['html', 'xml'] as const),
    galleySizes: {},
    versions: versionsOf(versions.folders, all.slice(folders.length), relationResolver(articles)),
  };
  // An article that has errors may be missing, and would seem to be lost.
  const permalinks = hasErrors(faults) ? undefined : keepPermalinks(loaded, records, kept);
  faults.push(...(permalinks?.faults ?? []));
  if (!permalinks || hasErrors(faults)) {
    const content = shownContent({ ...loaded, permalinks: kept.permalinks });
    const known = hasErrors(theme.faults) ? undefined : { content, sound: soundArticles(records, faults) };
    return { known, files: [], filesOf, needed: [], faults: sortFaults(faults) };
  }
  const covers = issueFiles.flatMap(({ cover }) => cover?.files ?? []);
  const needed = keptOf(all, [...theme.files, ...covers]);
  const { faults: _, ...promises } = permalinks;
  const content = shownContent({ ...loaded, ...promises });
  const files = [...theme.files, ...coverFiles(issueFiles, content.issues)];
  return { content, files, filesOf, needed, faults: sortFaults(faults) };
}

function soundArticles(records: readonly ArticleRecord[], faults: readonly Fault[]): ReadonlySet<string> {
  const wrong = new Set(faults.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  const sound = records.filter((record) => !wrong.has(record.path) && !hasErrors(record.faults));
  return new Set(sound.flatMap(({ article }) => article?.id ?? []));
}

/** All that there is around the articles. A journal with faults is known well enough to find those of its articles in the same run. */
async function loadAround(memory: LoadMemory) {
  const folder = settings().content;
  const { journal, faults: journalFaults, position } = loadJournal();
  const theme = journal && (await loadTheme(journal.theme, position));
  const issueFiles = await loadIssueFiles(folder);
  const { folders, faults: folderFaults } = listArticleFolders(folder, memory.files);
  const pages = loadPages(folder);
  const synonyms = loadSynonyms(folder);
  const kept = await loadPermalinks(journal);
  memory.retracted ??= loadRetracted(folder);
  const { works: retracted, faults: retractedFaults } = memory.retracted;
  const years = { ...journal?.volumes, ...issueFiles.years };
  memory.journal = journal ?? memory.journal ?? unknownJournal;
  const context = { journal: memory.journal, known: journal !== undefined, years, retracted, folder };
  const faults: Fault[] = [
    ...journalFaults,
    ...(theme?.faults ?? []),
    ...issueFiles.faults,
    ...folderFaults,
    ...pages.faults,
    ...synonyms.faults,
    ...kept.faults,
    ...brokenByDemonstration(kept, position),
    ...retractedFaults,
    ...contentFaults(folder),
    ...(await leftovers(folder)),
    ...journalStyles(context.journal.citationStyle, folder).faults,
  ];
  const allRead = folderFaults.length === 0;
  const read = { issueFiles: issueFiles.files, folders, pages: pages.pages, synonyms: synonyms.groups, kept };
  return { journal, theme, ...read, allRead, context, faults };
}

/** The one place where drafts part from what is published: no output sees more than this. */
function shownContent(content: Content): Content {
  const { drafts, today } = settings();
  return drafts ? previewContent(content, today) : publishedContent(content, today);
}
