import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Global set-up of Vitest: a folder for copies of the project and for what Node compiles, removed at the end. */
export function setup(): void {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-tests-'));
  process.env['CASEBOOK_TEST_COPIES'] = folder;
  // Of the time that a command takes, half is compiling it.
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled');
  // Not at the tear-down, which comes before the workers end: each writes what it has compiled as it ends.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
}
