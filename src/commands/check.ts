import type { Fault } from '../faults/fault.ts';
import { count, hasErrors, summary } from '../faults/fault-list.ts';
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
import { readSelection } from './check/select-faults.ts';
import { type LineOf, sourceLines } from './check/source-lines.ts';
import { readOptions, refuse } from './options.ts';
import { shareJournal } from './permanence/lock-content.ts';

/** `npm run check`: every fault of the content folder, drafts included, and what an editor should look at; exit code 1 where there is an error. */
process.env['CASEBOOK_DRAFTS'] = '1';
const forms = ['json', 'sarif', 'github', 'doaj'] as const;
const options = readOptions(['content', 'only', 'rule', 'html', ...forms, 'keys', 'fix-citations']);
const asked = forms.filter((name) => options[name]);
if (asked.length > 1) refuse(`One form at a time; found ${asked.map((name) => `--${name}`).join(' and ')}`);
const selection = readSelection(options.only, options.rule);
if (options.keys !== undefined) await listKeys(options.keys);
else if (options['fix-citations']) await fixCitations();
else await check();

async function check(): Promise<void> {
  await shareJournal();
  const { content, faults } = await loadWithGalleys();
  const shown = faults.filter(selection.shows);
  const lineOf = sourceLines();
  if (options.html !== undefined) {
    await writeWhole(options.html, forHtml(shown, lineOf, content?.journal.title ?? 'the journal'));
    printError(`${shown.length === 0 ? 'No faults' : summary(shown)}; see ${shownPath(options.html)}`);
  }
  const text = output(shown, lineOf, content);
  if (text !== '') (options.github ? printCommands : print)(text);
  const left = selection.left(faults);
  if (left !== '') printError(left);
  process.exitCode = hasErrors(faults) ? 1 : 0;
}

function output(faults: readonly Fault[], lineOf: LineOf, content?: Content): string {
  if (options.json) return JSON.stringify(faults, undefined, 2);
  if (options.sarif) return forSarif(faults);
  if (options.github) return forGithub(faults);
  if (options.doaj && content) return doajList(content);
  if (options.html !== undefined) return '';
  if (faults.length > 0) return forPeople(faults, lineOf);
  return `No faults in ${count(content?.articles.length ?? 0, 'article')}`;
}
