import { print, printError } from '../faults/print.ts';
import { useCache } from '../loading/cache-locks.ts';
import { npmRun } from '../loading/npm-run.ts';
import { shownPath } from '../loading/settings.ts';
import { readArguments, refuse } from './options.ts';
import { prepareNotice } from './permanence/notice-command.ts';
import { undone } from './permanence/pages.ts';
import { replaceAll } from './permanence/replace-all.ts';

/** `npm run retract -- ID --reason "…"`: makes the notice of a retraction; the report stays, and every output says so. */
const { words, options } = readArguments(['ID'], ['reason', 'date', 'id', 'doi', 'content']);
const reason = options.reason?.trim();
if (!reason) refuse('Say why: npm run retract -- ID --reason "The authors found that two samples were exchanged."');
await useCache(printError);
const { folder, about } = await prepareNotice('retraction', words[0] ?? '', reason, options);
await replaceAll([folder]).catch(undone);
print(`${shownPath(folder.place)}/article.md is the notice; read it through, then run ${npmRun('check')}`);
print(`"${about.id}" stays at its address, marked as retracted from the next build on; nothing in its folder changes`);
