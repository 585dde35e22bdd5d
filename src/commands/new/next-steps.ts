import { shownPath } from '../../loading/settings.ts';
import type { Journal } from '../../model/journal.ts';
import { articlePath } from '../../model/paths.ts';
import { shellWord } from '../../model/shell-word.ts';

/** Where Astro's development server listens, unless the port is taken. */
const server = 'http://localhost:4321';

/**
 * What an editor does with a new report.
 * @param file absolute path of its article.md
 * @param content the folder of the journal, where it was named
 */
export function nextSteps(file: string, id: string, { url }: Journal, content: string | undefined): string {
  const base = new URL(url).pathname.replace(/\/$/, '');
  const option = content === undefined ? '' : ` -- --content ${shellWord(content)}`;
  return [
    `Made ${shownPath(file)}`,
    '',
    'Next:',
    '  1. Open it in your editor and fill it in; put its figures and references beside it.',
    `  2. npm run dev${option}`,
    `     shows it at ${server}${base}/${articlePath(id)} as you write.`,
    `  3. npm run check${option}`,
    '     lists what is still wrong.',
  ].join('\n');
}
