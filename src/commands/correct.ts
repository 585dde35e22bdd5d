import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { print } from '../faults/print.ts';
import { npmRun } from '../loading/npm-run.ts';
import { shownPath } from '../loading/settings.ts';
import { readArguments, refuse } from './options.ts';
import { copyWithoutVersions, copyWithVersion, nextVersion } from './permanence/correct-article.ts';
import { emptyCache } from './permanence/empty-cache.ts';
import { prepareNotice } from './permanence/notice-command.ts';
import { articleFolder, undone } from './permanence/pages.ts';
import { replaceAll } from './permanence/replace-all.ts';
import { withCorrection } from './permanence/state-correction.ts';

/**
 * `npm run correct -- ID --change "…"`: makes the notice of a correction, states it in the report, and keeps the text
 * of the report as it is now as an earlier version; for privacy no version is kept.
 */
const { words, options } = readArguments(['ID'], ['change', 'date', 'id', 'doi', 'privacy', 'content']);
const change = options.change?.replace(/\s+/g, ' ').trim();
if (!change) refuse('Say what changes: npm run correct -- ID --change "The dose in Table 1 is 5 mg, not 50 mg."');
const notice = await prepareNotice('correction', words[0] ?? '', change, options);
const place = articleFolder(notice.about.id);
const file = join(place, 'article.md');
const version = options.privacy ? undefined : await nextVersion(place);
const text = withCorrection(await readFile(file, 'utf8'), { date: notice.date, change, version });
if (text === undefined) {
  refuse(`Write "corrected:" in ${shownPath(file)} with each entry on lines of its own, as docs/fields.md shows`);
}
const make = (ready: string) =>
  version === undefined ? copyWithoutVersions(place, ready, text) : copyWithVersion(place, ready, text, version);
if (options.privacy) await emptyCache();
await replaceAll([notice.folder, { place, make }]).catch(undone);

print(`${shownPath(notice.folder.place)}/article.md is the notice; read it through`);
print(
  version === undefined
    ? 'No earlier version is kept, and those that were are gone'
    : `${shownPath(place)}/versions/${version} keeps the report as it was; leave it as it is`,
);
print(`Now correct ${shownPath(file)}, then run ${npmRun('check')}`);
if (options.privacy) print('git and the archives still have the earlier text: docs/corrections.md says what to do');
