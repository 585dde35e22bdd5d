import { join } from 'node:path';
import { print, printError } from '../faults/print.ts';
import { textToShow } from '../files/text-file.ts';
import type { Article } from '../model/article.ts';
import { articlePath } from '../model/paths.ts';
import { isHeld, withPermalinks } from '../model/permalinks.ts';
import { line } from '../schema/values.ts';
import { npmRun } from '../settings/npm-run.ts';
import { shownPath } from '../settings/settings.ts';
import { useCache } from '../store/cache-locks.ts';
import { readArguments, refuse, stop } from './options.ts';
import { copyWithoutVersions, copyWithVersion, nextVersion } from './permanence/correct-article.ts';
import { claimCache, emptyCache } from './permanence/empty-cache.ts';
import { committedReport } from './permanence/git-folder.ts';
import { prepareNotice } from './permanence/notice-command.ts';
import { articleFolder, soundPermalinks, undone } from './permanence/pages.ts';
import { type Replacement, replaceAll } from './permanence/replace-all.ts';
import { withCorrection } from './permanence/state-correction.ts';
import { toldOfLinks } from './permanence/told-of-links.ts';
import { undoNotice } from './permanence/undo-notice.ts';
import { wordsForReaders } from './permanence/words-for-readers.ts';
import { newPermalinks } from './permanence/write-permalinks.ts';
import { causeOf } from './unexpected-errors.ts';

/**
 * `npm run correct -- ID --change "…"`: makes the notice of a correction, states it in the report, and keeps the text
 * of the report as it is now as an earlier version; for privacy no version is kept.
 */
const { words, options } = readArguments(['ID'], ['change', 'date', 'id', 'doi', 'privacy', 'undo', 'content']);
if (options.undo) await undoNotice('corrects', words[0] ?? '');
const change = wordsForReaders(
  'change',
  options.change,
  line,
  'Say what changes: npm run correct -- ID --change "The dose in Table 1 is 5 mg, not 50 mg."',
);
await (options.privacy ? claimCache() : useCache(printError));
const notice = await prepareNotice('correction', words[0] ?? '', change, options);
refuseSecond(notice.about);
const place = articleFolder(notice.about.id);
const file = join(place, 'article.md');
const version = options.privacy ? undefined : await nextVersion(place);
const committed = version === undefined ? undefined : await committedReport(place).catch(told);
refuseUncommitted();
const text = withCorrection(textToShow(file) ?? '', { date: notice.date, change, version });
if (text === undefined) {
  refuse(`Write "corrected:" in ${shownPath(file)} with each entry on lines of its own, as docs/fields.md shows`);
}
const make = (ready: string) =>
  version === undefined
    ? copyWithoutVersions(place, ready, text)
    : copyWithVersion(place, ready, text, version, committed?.isEdited ? committed.at : undefined);
if (options.privacy) await emptyCache();
const gone = options.privacy ? await versionsGone(notice.about.id) : [];
const links = options.privacy ? await toldOfLinks(place) : [];
await replaceAll([notice.folder, { place, make }, ...gone]).catch(undone);

print(`${shownPath(notice.folder.place)}/article.md is the notice; read it through`);
for (const line of whatIsKept()) print(line);
for (const line of links) print(line);
print(`Now correct ${shownPath(file)}, then run ${npmRun('check')}`);
if (options.privacy) print('git and the archives still have the earlier text: docs/corrections.md says what to do');

/** What became of the text that was out; where git has none, nobody but the editor knows whether it was edited before. */
function whatIsKept(): readonly string[] {
  if (version === undefined) return ['No earlier version is kept, and those that were are gone'];
  const kept = `${shownPath(place)}/versions/${version}`;
  if (committed) return [`${kept} keeps the report as it was; leave it as it is`];
  return [
    `${kept} keeps the report as it lies in its folder now, for git has no other; leave it as it is`,
    `If you have changed its text since it was published, take this back: ${npmRun('correct', notice.about.id, '--undo')}; then put the text that was published into its folder, and state the correction before you edit`,
  ];
}

/** What git says of the report is needed: of a report that was edited before, it alone has what was published. */
function told(error: unknown): never {
  return stop(`Nothing was written: ${causeOf(error)}`);
}

/** One correction is committed before the next: else the text of the first would be kept as what was published. */
function refuseUncommitted(): void {
  const last = version === undefined ? 0 : version - 1;
  if (last === 0 || !committed || committed.names.some((name) => name.startsWith(`versions/${last}/`))) return;
  refuse(
    `The correction that made ${shownPath(place)}/versions/${last} is not committed; commit it first, or take it back: ${npmRun('correct', notice.about.id, '--undo')}`,
  );
}

/** A run that was stopped late has done its work: the same words again are no second correction. */
function refuseSecond({ id, corrected }: Article): void {
  const same = corrected.find((each) => each.change === change);
  if (same)
    refuse(
      `"${id}" states this correction already, of ${same.date}; to say it in other words, change them in ${shownPath(articleFolder(id))}/article.md and in its notice`,
    );
}

/** The record of the earlier versions, which lead to the report from now on. */
async function versionsGone(id: string): Promise<Replacement[]> {
  const path = articlePath(id);
  const { permalinks } = await soundPermalinks();
  const versions = permalinks.filter((each) => each.path.startsWith(`${path}versions/`) && isHeld(each));
  const anew = versions.map((each) => ({ ...each, to: path }));
  return anew.length === 0 ? [] : [newPermalinks(withPermalinks(permalinks, anew))];
}
