import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { guardOutput, print, printError } from '../faults/print.ts';
import { didYouMean } from '../faults/suggest.ts';
import { check } from '../schema/problems.ts';
import { siteUrl } from '../schema/web.ts';
import { whyNoReport } from './check/report-file.ts';
import { helpOption, helpText } from './help.ts';
import { withoutDashes } from './npm-options.ts';
import { known, type Option, type OptionName } from './option-table.ts';
import { tellUnexpectedErrors } from './unexpected-errors.ts';

/** Folder of Casebook itself: the one with package.json. */
export const projectFolder = join(import.meta.dirname, '..', '..');

type ValueOf<Option> = Option extends { type: 'boolean' }
  ? true
  : Option extends { multiple: true }
    ? readonly string[]
    : string;

/** The value of each option that was given; a list for one that may be given several times. */
type Options = {
  readonly [name in OptionName]?: ValueOf<(typeof known)[name]>;
};

/**
 * Reads the options that a command takes, states the content folder and the address in the environment for all that
 * runs after it, and goes to Casebook's own folder. A wrong option ends the process with a line that says what to write;
 * so does an error of what runs after it that nothing has foreseen.
 */
export function readOptions(allowed: readonly OptionName[]): Options {
  return readArguments([], allowed).options;
}

/**
 * The same for a command that takes words besides its options.
 *
 * @param words what each of them is, as ID; as many are needed
 */
export function readArguments(words: readonly string[], allowed: readonly OptionName[]) {
  tellUnexpectedErrors();
  guardOutput();
  const options = Object.fromEntries(allowed.map((name) => [name, known[name]]));
  const { values, tokens, positionals } = parseArgs({
    options: { ...options, ...helpOption },
    strict: false,
    tokens: true,
  });
  if (values['help']) tellHelp(words, options);
  checkDashes(words, allowed);
  for (const token of tokens) if (token.kind === 'option') checkOption(token, allowed);
  const unexpected = positionals[words.length];
  if (unexpected !== undefined) refuse(`Unexpected "${unexpected}"; expected only ${list(allowed)}`);
  const given = values as Options;
  const from = process.env['INIT_CWD'] ?? process.cwd();
  if (given.content !== undefined) process.env['CASEBOOK_CONTENT'] = resolve(from, given.content);
  if (given.url !== undefined) process.env['CASEBOOK_URL'] = address(given.url);
  if (given.drafts) process.env['CASEBOOK_DRAFTS'] = '1';
  if (given.full) process.env['CASEBOOK_FULL'] = '1';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.chdir(projectFolder);
  if (positionals.length < words.length)
    refuse(`Say what is meant: ${[...words, ...allowed.map((name) => `--${name}`)].join(' ')}`);
  for (const name of ['out', 'html'] as const) if (given[name] !== undefined) values[name] = resolve(from, given[name]);
  if (given.html !== undefined) checkReport(given.html);
  if (given.port !== undefined) checkPort(given.port);
  return { words: positionals, options: given };
}

function tellHelp(words: readonly string[], options: Readonly<Record<string, Option>>): never {
  print(helpText(basename(process.argv[1] ?? '', '.ts'), words, options));
  process.exit(0);
}

function checkDashes(words: readonly string[], allowed: readonly OptionName[]): void {
  const meant = withoutDashes(words.length, allowed, process.argv.slice(2));
  if (meant) refuse(`npm kept ${meant.kept.join(' and ')} for itself; write options behind "--": ${meant.command}`);
}

/** Refuses an option that the command does not take, and one with or without a value where it should be otherwise. */
function checkOption(
  { name, rawName, value }: { name: string; rawName: string; value?: string | undefined },
  allowed: readonly OptionName[],
): void {
  if (!(allowed as readonly string[]).includes(name)) {
    const names = allowed.map((each) => `--${each}`);
    refuse(`Unknown option "${rawName}"${didYouMean(rawName, names) || `; expected ${list(allowed)}`}`);
  }
  if (known[name as OptionName].type === 'boolean') {
    if (value !== undefined) refuse(`The option "${rawName}" takes no value; write it alone`);
  } else if (value === undefined) refuse(`The option "${rawName}" needs a value: ${rawName} VALUE`);
}

function address(url: string): string {
  if (check(siteUrl, url).value === undefined) {
    refuse(`"${url}" is no address of a site; expected one like --url https://example.org/journal`);
  }
  return url;
}

function checkReport(html: string): void {
  const why = whyNoReport(html);
  if (why !== undefined) refuse(why);
}

function checkPort(port: string): void {
  if (/^\d{1,5}$/.test(port) && Number(port) < 65_536) return;
  refuse(`"${port}" is no port; expected a number from 0 to 65535, as in --port 4400`);
}

/** Ends the process because of what the user typed. */
export function refuse(message: string): never {
  printError(message);
  process.exit(2);
}

/** Ends the process because of what was found. */
export function stop(message: string): never {
  printError(message);
  process.exit(1);
}

function list(names: readonly string[]): string {
  return names.map((name) => `--${name}`).join(', ') || 'no options';
}
