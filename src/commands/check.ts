import type { Fault } from '../faults/fault.ts';
import { hasErrors, summary } from '../faults/fault-list.ts';
import { print, printCommands, printError } from '../faults/print.ts';
import { loadWithGalleys } from '../galleys/load-with-galleys.ts';
import type { Content } from '../model/content.ts';
import { shownPath } from '../settings/settings.ts';
import { writeWhole } from '../store/write-whole.ts';
import { doajList } from './check/doaj.ts';
import { fixCitations } from './check/fix-citations.ts';
import { forGithub } from './check/github.ts';
import { forHtml } from './check/html-page.ts';
import { listKeys } from './check/list-keys.ts';
import { forPeople } from './check/people.ts';
import { forSarif } from './check/sarif.ts';
import { type LineOf, sourceLines } from './check/source-lines.ts';
import { readOptions, refuse } from './options.ts';
import { shareJournal } from './permanence/lock-content.ts';

/** `npm run check`: every fault of the content folder, drafts included, and what an editor should look at; exit code 1 where there is an error. */
process.env['CASEBOOK_DRAFTS'] = '1';
const options = readOptions(['content', 'json', 'sarif', 'github', 'html', 'doaj', 'keys', 'fix-citations']);
const forms = (['json', 'sarif', 'github', 'doaj'] as const).filter((name) => options[name]);
if (forms.length > 1) refuse(`One form at a time; found ${forms.map((name) => `--${name}`).join(' and ')}`);
if (options.keys !== undefined) await listKeys(options.keys);
else if (options['fix-citations']) await fixCitations();
else await check();

async function check(): Promise<void> {
  await shareJournal();
  const { content, faults } = await loadWithGalleys();
  const lineOf = sourceLines();
  if (options.html !== undefined) {
    await writeWhole(options.html, forHtml(faults, lineOf, content?.journal.title ?? 'the journal'));
    printError(`${faults.length === 0 ? 'No faults' : summary(faults)}; see ${shownPath(options.html)}`);
  }
  const text = output(faults, lineOf, content);
  if (text !== '') (options.github ? printCommands : print)(text);
  process.exitCode = hasErrors(faults) ? 1 : 0;
}

function output(faults: readonly Fault[], lineOf: LineOf, content?: Content): string {
  if (options.json) return JSON.stringify(faults, undefined, 2);
  if (options.sarif) return forSarif(faults);
  if (options.github) return forGithub(faults);
  if (options.doaj && content) return doajList(content);
  if (options.html !== undefined) return '';
  if (faults.length > 0) return forPeople(faults, lineOf);
  return `No faults in ${content?.articles.length} ${content?.articles.length === 1 ? 'article' : 'articles'}`;
}
