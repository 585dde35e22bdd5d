import { parseArgs } from 'node:util';
import { helpOption, helpText } from '../src/commands/help.ts';
import { refuse } from '../src/commands/options.ts';
import { print } from '../src/faults/print.ts';

export interface BenchOptions {
  readonly reports: number;
  readonly versusPandoc: boolean;
  /** File for the figures as JSON. */
  readonly json?: string | undefined;
}

const options = {
  reports: {
    type: 'string',
    default: '1000',
    value: 'NUMBER',
    does: 'reports of the journal; 1000 where none is given',
  },
  versus: { type: 'string', value: 'pandoc', does: 'formats the same reports with pandoc, to compare' },
  json: { type: 'string', value: 'FILE', does: 'writes the figures as JSON' },
} as const;

/** A journal of them has 1.8 million files. */
const mostReports = 100_000;

const usage = 'expected --reports NUMBER, --versus pandoc or --json FILE';

/** Ends the process with a line that says what to write where an option is wrong. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { reports, versus, json } = parsed(args);
  const count = Number(reports);
  if (!Number.isInteger(count) || count < 1 || count > mostReports)
    refuse(`--reports ${reports} is no number from 1 to ${mostReports}; ${usage}`);
  if (versus !== undefined && versus !== 'pandoc') refuse(`--versus ${versus} is not known; ${usage}`);
  return { reports: count, versusPandoc: versus === 'pandoc', json };
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({ args: [...args], options: { ...options, ...helpOption } });
    if (!values.help) return values;
  } catch (error) {
    return refuse(`${(error as Error).message.split('. ')[0]}; ${usage}`);
  }
  print(helpText('bench', [], options));
  return process.exit(0);
}
