import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '../faults/suggest.ts';

/** Folder of Casebook itself: the one with package.json. */
export const projectFolder = join(import.meta.dirname, '..', '..');

const known = {
  content: { type: 'string' },
  out: { type: 'string' },
  url: { type: 'string' },
  port: { type: 'string' },
  issue: { type: 'string' },
  article: { type: 'string' },
  html: { type: 'string' },
  json: { type: 'boolean' },
  sarif: { type: 'boolean' },
  github: { type: 'boolean' },
  doaj: { type: 'boolean' },
} as const;

type Options = {
  readonly [name in keyof typeof known]?: (typeof known)[name]['type'] extends 'boolean' ? boolean : string;
};

/**
 * Reads the options that a command takes, states the content folder and the address in the environment for all that
 * runs after it, and goes to Casebook's own folder. A wrong option ends the process with a line that says what to write.
 */
export function readOptions(allowed: readonly (keyof typeof known)[]): Options {
  const options = Object.fromEntries(allowed.map((name) => [name, known[name]]));
  const { values, tokens } = parseArgs({ options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') refuse(`Unexpected "${token.value}"; expected only ${list(allowed)}`);
    if (token.kind !== 'option') continue;
    if (!(allowed as readonly string[]).includes(token.name)) {
      const names = allowed.map((name) => `--${name}`);
      refuse(`Unknown option "${token.rawName}"${didYouMean(token.rawName, names) || `; expected ${list(allowed)}`}`);
    }
    const needsValue = known[token.name as keyof typeof known].type === 'string';
    if (needsValue && token.value === undefined)
      refuse(`The option "${token.rawName}" needs a value: ${token.rawName} VALUE`);
    if (!needsValue && token.value !== undefined) refuse(`The option "${token.rawName}" takes no value`);
  }
  const given = values as Options;
  const from = process.env['INIT_CWD'] ?? process.cwd();
  if (given.content !== undefined) process.env['CASEBOOK_CONTENT'] = resolve(from, given.content);
  if (given.url !== undefined) process.env['CASEBOOK_URL'] = address(given.url);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.chdir(projectFolder);
  for (const name of ['out', 'html'] as const) if (given[name] !== undefined) values[name] = resolve(from, given[name]);
  return given;
}

function address(url: string): string {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    refuse(`"${url}" is no address of a site; expected one like --url https://example.org/journal`);
  }
  return url;
}

/** Ends the process because of what the user typed. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function list(names: readonly string[]): string {
  return names.map((name) => `--${name}`).join(', ') || 'no options';
}
