import { inspect } from 'node:util';
import { printError } from '../faults/print.ts';
import { diskFailure } from '../files/disk-failure.ts';

/** Lets an error that nothing has foreseen end the process with a line of words; its trace is for developers. */
export function tellUnexpectedErrors(): void {
  process.on('uncaughtException', (error) => {
    printError(errorMessage(error));
    tellTrace(error);
    process.exit(1);
  });
}

/** Prints where an error arose, for whoever has asked for it. */
export function tellTrace(error: unknown): void {
  if (process.env['CASEBOOK_TRACE'] !== undefined) printError(inspect(error));
}

/** What went wrong, behind words that say what came of it. */
export function causeOf(error: unknown): string {
  return diskFailure(error) ?? (error as Error).message;
}

/** An error as an editor is told of it. */
export function errorMessage(error: unknown): string {
  const { message } = error as Error;
  return diskFailure(error) ?? `Casebook failed: ${message.split('\n', 1)[0]}; ${cure}`;
}

const cure =
  'run the command again with CASEBOOK_TRACE=1 before it, and send what it prints to the developers of Casebook';
