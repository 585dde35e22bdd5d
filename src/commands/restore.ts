import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { print } from '../faults/print.ts';
import { didYouMean } from '../faults/suggest.ts';
import { loadPermalinks } from '../loading/load-permalinks.ts';
import { npmRun } from '../loading/npm-run.ts';
import { settings, shownPath } from '../loading/settings.ts';
import { shortName } from '../model/permalinks.ts';
import { readArguments, refuse } from './options.ts';
import { GitError, lastInGit, writeFromGit } from './permanence/git-folder.ts';
import { articleFolder, openContent, pathOf, stop, undone } from './permanence/pages.ts';
import { replaceAll } from './permanence/replace-all.ts';

/** `npm run restore -- ID`: brings a report or a page of the journal back that was removed, as git had it last. */
const { words } = readArguments(['ID'], ['content']);
const path = pathOf(words[0] ?? '');
const name = shortName(path);
const mended = await openContent();
if (path.startsWith('issues/')) refuse(`"${path}" comes back when its articles have their volume and issue again`);
const isArticle = path.startsWith('articles/');
const place = isArticle ? articleFolder(name) : join(settings().content, 'pages', `${path.slice(0, -1)}.md`);
if (mended.includes(place)) print(`${shownPath(place)} is back; a command that was stopped had taken it away`);
else await restore();

async function restore(): Promise<void> {
  if (existsSync(place)) refuse(`"${shownPath(place)}" is there; nothing is to be restored`);
  const last = await lastInGit(place).catch(told);
  if (!last) return stop(await neverHad());
  await replaceAll([{ place, make: (ready) => writeFromGit(last, ready) }]).catch(undone);
  print(`${shownPath(place)} is back as it was committed on ${last.day}; run ${npmRun('check')}, then commit it`);
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
