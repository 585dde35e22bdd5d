import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shellWord } from '../text/shell-word.ts';
import { known, type OptionName } from './option-table.ts';

/**
 * The command as it should have been typed, where npm kept an option for itself because no `--` stood before it: npm hands
 * such an option on in the environment, as npm_config_drafts=true, and says nothing.
 *
 * @param words how many words the command takes besides its options
 * @param args what reached the command
 */
export function withoutDashes(
  words: number,
  allowed: readonly OptionName[],
  args: readonly string[],
): { readonly kept: readonly string[]; readonly command: string } | undefined {
  const kept = allowed.flatMap((name) => {
    const value = process.env[`npm_config_${name}`];
    // What stands in a settings file of npm was meant for npm.
    return value && !args.includes(`--${name}`) && !isSetting(name) ? [{ name, value }] : [];
  });
  if (kept.length === 0) return undefined;
  // npm leaves behind what it did not take for the value of an option.
  const firstOption = args.findIndex((arg) => arg.startsWith('-'));
  const before = firstOption === -1 ? args : args.slice(0, firstOption);
  const rest = args.slice(before.length);
  const left = before.slice(words);
  const lacking = kept.filter(({ name, value }) => known[name].type === 'string' && value === 'true');
  const values = lacking.length === 1 && left.length === 1 ? left : [];
  const options = kept.flatMap(({ name, value }) => {
    if (known[name].type === 'boolean') return [`--${name}`];
    // Several values come parted by an empty line.
    const all = value === 'true' ? [values[0] ?? 'VALUE'] : value.split('\n\n');
    return all.flatMap((each) => [`--${name}`, each]);
  });
  const typed = [...before.slice(0, words), ...options, ...rest].map(shellWord);
  return {
    kept: kept.map(({ name }) => `--${name}`),
    command: ['npm', 'run', process.env['npm_lifecycle_event'], '--', ...typed].join(' '),
  };
}

/** Whether npm has an option from one of its files: those of the user, of the computer and of the folder. */
function isSetting(name: string): boolean {
  const { npm_config_userconfig: user, npm_config_globalconfig: computer } = process.env;
  const line = new RegExp(`^\\s*${name}\\s*(?:=|$)`, 'm');
  return [user, computer, join(process.cwd(), '.npmrc')].some((file) => {
    try {
      return file !== undefined && line.test(readFileSync(file, 'utf8'));
    } catch {
      return false;
    }
  });
}
