import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { versionsFolder } from '../content/article/list-versions.ts';
import { GitError } from '../content/permanence/git.ts';
import { loadPermalinks } from '../content/permanence/load-permalinks.ts';
import { print } from '../faults/print.ts';
import { didYouMean } from '../faults/suggest.ts';
import { shortName } from '../model/permalinks.ts';
import { npmRun } from '../settings/npm-run.ts';
import { settings, shownPath } from '../settings/settings.ts';
import { readArguments, refuse, stop } from './options.ts';
import { copyFolder } from './permanence/copy-folder.ts';
import { type CommittedPath, lastInGit, publishedInGit, writeFromGit } from './permanence/git-folder.ts';
import { articleFolder, openContent, pathOf, undone } from './permanence/pages.ts';
import { isReadFromText } from './permanence/published-paths.ts';
import { replaceAll } from './permanence/replace-all.ts';

/**
 * `npm run restore -- ID`: brings a report or a page of the journal back that was removed, as git had it last, or an earlier
 * version of a report, as it was published.
 */
const { words } = readArguments(['ID'], ['content']);
const path = pathOf(words[0] ?? '');
const name = shortName(path);
const mended = await openContent();
if (path.startsWith('issues/')) refuse(`"${path}" comes back when its articles have their volume and issue again`);
const [, article, version] = /^articles\/([^/]+)\/versions\/(\d+)\/$/.exec(path) ?? [];
if (article === undefined && isReadFromText(path)) refuse(`"${path}" comes back when a report names it again`);
const isArticle = path.startsWith('articles/');
const place = isArticle ? articleFolder(name) : join(settings().content, 'pages', `${path.slice(0, -1)}.md`);
if (mended.back.includes(place)) print(`${shownPath(place)} is back; a command that was stopped had taken it away`);
else if (mended.completed.includes(place))
  print(`${mended.completed.map(shownPath).join(' and ')} are as a command that was stopped was to leave them`);
else if (article !== undefined && version !== undefined) await restoreVersion(articleFolder(article), version);
else await restore();

/** The whole folder of the report is written anew, so that no reader finds half of a version. */
async function restoreVersion(folder: string, number: string): Promise<void> {
  if (!existsSync(folder))
    refuse(`"${shownPath(folder)}" is gone; bring it back first: ${npmRun('restore', basename(folder))}`);
  const { permalinks } = await loadPermalinks();
  const digest = permalinks.find((permalink) => permalink.path === path)?.digest;
  const kept = join(folder, versionsFolder, number);
  if (digest === undefined && existsSync(kept)) refuse(`"${shownPath(kept)}" is there; nothing is to be restored`);
  const found = await (digest === undefined ? lastInGit(kept) : publishedInGit(kept, digest)).catch(told);
  if (!found) {
    return stop(`git has no "${shownPath(kept)}" as it was published; put it back from a copy of your own`);
  }
  const make = async (ready: string): Promise<void> => {
    await copyFolder(folder, ready);
    const again = join(ready, versionsFolder, number);
    await rm(again, { recursive: true, force: true });
    await writeFromGit(found, again);
  };
  await replaceAll([{ place: folder, make }]).catch(undone);
  tellBack(kept, found);
}

async function restore(): Promise<void> {
  if (existsSync(place)) refuse(`"${shownPath(place)}" is there; nothing is to be restored`);
  const last = await lastInGit(place).catch(told);
  if (!last) return stop(await neverHad());
  await replaceAll([{ place, make: (ready) => writeFromGit(last, ready) }]).catch(undone);
  tellBack(place, last);
}

function tellBack(what: string, { day }: CommittedPath): void {
  print(`${shownPath(what)} is back as it was committed on ${day}; run ${npmRun('check')}, then commit it`);
}

function told(error: unknown): never {
  if (error instanceof GitError) return stop(`Nothing was restored: ${error.message}`);
  throw error;
}

async function neverHad(): Promise<string> {
  const { permalinks } = await loadPermalinks();
  const known = permalinks.map((permalink) => shortName(permalink.path));
  const guess = known.includes(name) ? '' : didYouMean(name, known);
  return `git has never had "${shownPath(place)}"${guess || '; put it back from a copy of your own'}`;
}
