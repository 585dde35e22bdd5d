import { print, printError } from '../faults/print.ts';
import { prose } from '../schema/values.ts';
import { npmRun } from '../settings/npm-run.ts';
import { shownPath } from '../settings/settings.ts';
import { useCache } from '../store/cache-locks.ts';
import { readArguments } from './options.ts';
import { prepareNotice } from './permanence/notice-command.ts';
import { undone } from './permanence/pages.ts';
import { replaceAll } from './permanence/replace-all.ts';
import { undoNotice } from './permanence/undo-notice.ts';
import { wordsForReaders } from './permanence/words-for-readers.ts';

/** `npm run retract -- ID --reason "…"`: makes the notice of a retraction; the report stays, and every output says so. */
const { words, options } = readArguments(['ID'], ['reason', 'date', 'id', 'doi', 'undo', 'content']);
if (options.undo) await undoNotice('retracts', words[0] ?? '');
const reason = wordsForReaders(
  'reason',
  options.reason,
  prose,
  'Say why: npm run retract -- ID --reason "The authors found that two samples were exchanged."',
);
await useCache(printError);
const { folder, about } = await prepareNotice('retraction', words[0] ?? '', reason, options);
await replaceAll([folder]).catch(undone);
print(`${shownPath(folder.place)}/article.md is the notice; read it through, then run ${npmRun('check')}`);
print(`"${about.id}" stays at its address, marked as retracted from the next build on; nothing in its folder changes`);
