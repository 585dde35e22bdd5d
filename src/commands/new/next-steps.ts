import type { Journal } from '../../model/journal.ts';
import { articlePath } from '../../model/paths.ts';
import { npmRun } from '../../settings/npm-run.ts';
import { shownPath } from '../../settings/settings.ts';

/** Where Astro's development server listens, unless the port is taken. */
const server = 'http://localhost:4321';

/** What an editor does with a new report. @param file absolute path of its article.md */
export function nextSteps(file: string, id: string, { url }: Journal): string {
  const base = new URL(url).pathname.replace(/\/$/, '');
  return [
    `Made ${shownPath(file)}`,
    '',
    'Next:',
    '  1. Open it in your editor and fill it in; put its figures and references beside it.',
    `  2. ${npmRun('dev')}`,
    `     shows it at ${server}${base}/${articlePath(id)} as you write.`,
    `  3. ${npmRun('check')}`,
    '     lists what is still wrong.',
  ].join('\n');
}
