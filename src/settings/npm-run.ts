import { resolve } from 'node:path';
import { shellWord } from '../text/shell-word.ts';
import { settings, shownPath } from './settings.ts';

/**
 * A command that an editor is to copy, told where the journal is when that is not content/.
 *
 * @param words of the command, behind its name; those that come from the journal as shell words
 */
export function npmRun(name: string, ...words: readonly string[]): string {
  const { content } = settings();
  const place = content === resolve('content') ? [] : ['--content', shellWord(shownPath(content))];
  const all = [...words, ...place];
  return ['npm run', name, ...(all.length === 0 ? [] : ['--', ...all])].join(' ');
}
