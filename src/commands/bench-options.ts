import { parseArgs } from 'node:util';
import { refuse } from './options.ts';

export interface BenchOptions {
  readonly reports: number;
  readonly versusPandoc: boolean;
  /** File for the figures as JSON. */
  readonly json?: string | undefined;
}

const usage = 'expected --reports NUMBER, --versus pandoc or --json FILE';

/** Ends the process with a line that says what to write where an option is wrong. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { reports, versus, json } = parsed(args);
  const count = Number(reports);
  if (!Number.isInteger(count) || count < 1 || count > 9999)
    refuse(`--reports ${reports} is no number from 1 to 9999; ${usage}`);
  if (versus !== undefined && versus !== 'pandoc') refuse(`--versus ${versus} is not known; ${usage}`);
  return { reports: count, versusPandoc: versus === 'pandoc', json };
}

function parsed(args: readonly string[]) {
  const options = {
    reports: { type: 'string', default: '1000' },
    versus: { type: 'string' },
    json: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    return refuse(`${(error as Error).message.split('. ')[0]}; ${usage}`);
  }
}
