import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../src/commands/options.ts';
import { print, printError } from '../src/faults/print.ts';
import { benchOptions } from './bench-options.ts';
import { measure } from './measure.ts';
import { printedResult } from './print-result.ts';

/** `npm run bench`: how long a synthetic journal takes to build, cold and warm, and what its pages weigh. */
const options = benchOptions(process.argv.slice(2));
const tell = (step: string): void => printError(`${step} …`);
const folder = await mkdtemp(join(tmpdir(), 'casebook-bench-'));
try {
  const result = await measure({ ...options, project: projectFolder, folder, tell });
  print(printedResult(result));
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(result, undefined, 2)}\n`);
} catch (error) {
  printError((error as Error).message);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
