import { accessSync, constants } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { shownPath } from '../../settings/settings.ts';
import { type Lock, takeLock } from '../../store/locks.ts';
import { move } from './move.ts';
import { type Beside, mendFolder, replaceFolder } from './replace-folder.ts';
import { clear, insideMark, mendInside, namesInside, replaceInside } from './replace-inside.ts';

/** A folder that a command publishes into. Until it is closed, no other process can. */
export interface Output {
  /** Where folders may stand beside it; undefined where none can be made there. */
  readonly beside: Beside | undefined;
  /**
   * Puts what was built in the place of what is there; moves it, so that it is gone from where it was.
   *
   * @param keep what was there before stays beside it
   * @throws what went wrong; what was there before is as it was then, unless the error is NotTakenBack
   */
  publish(built: string, keep?: 'previous'): Promise<void>;
  close(): void;
}

/** What a command writes, and names of files of which two tell a folder with an earlier one, be it damaged. */
export interface Product {
  readonly name: string;
  readonly marks: readonly string[];
}

/** Tells somebody at the terminal a line. */
type Tell = (line: string) => void;

/**
 * Opens the folder of a product, after any other process that publishes into it. What a run left there that was killed
 * is mended first.
 *
 * @param out absolute path
 * @param content absolute path of the content folder, which must not be overwritten
 * @param tell is given a line where it has to wait, and what is left to be done by hand
 * @returns a refusal, where `out` holds something else
 */
export async function openOutput(
  out: string,
  content: string,
  product: Product,
  tell: Tell,
): Promise<Output | { readonly refusal: string }> {
  const refused = await whyNever(out, content, product);
  if (refused !== undefined) return { refusal: refused };
  const lock = await lockOf(out, tell);
  try {
    const beside = {
      ready: besideOf(out, 'new'),
      previous: besideOf(out, 'previous'),
      spare: besideOf(out, 'spare'),
    };
    await mendFolder(out, beside);
    await mendInside(out);
    const refusal = await whyNot(out, product);
    if (refusal === undefined) return outputOf(out, beside, lock, tell);
    lock.release();
    return { refusal };
  } catch (error) {
    lock.release();
    throw error;
  }
}

const besideOf = (out: string, name: string): string => join(dirname(out), `.${basename(out)}-${name}`);

/** The lock stands beside the folder, or in it where that alone can be written. */
async function lockOf(out: string, tell: Tell): Promise<Lock> {
  await mkdir(dirname(out), { recursive: true });
  const file = isWritable(dirname(out)) ? besideOf(out, 'lock') : join(out, `${insideMark}lock`);
  return takeLock(file, 'exclusive', () => tell(`Another command is writing ${shownPath(out)}; waiting for its end`));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function outputOf(out: string, beside: Beside, lock: Lock, tell: Tell): Output {
  const isBeside = isWritable(dirname(out));
  return {
    beside: isBeside ? beside : undefined,
    close: () => lock.release(),
    async publish(built, keep) {
      if (!isBeside) return publishInside(out, built, tell);
      const { ready, previous } = beside;
      if (built !== ready) {
        await rm(ready, { recursive: true, force: true });
        await move(built, ready);
      }
      try {
        if (!(await replaceFolder(out, beside))) return await publishInside(out, ready, tell);
        if (keep === 'previous') return;
        await rm(previous, { recursive: true, force: true }).catch(() => tell(notRemoved(previous)));
      } finally {
        // What went wrong is to be told, not that this cannot be removed, which the next run does.
        await rm(ready, { recursive: true, force: true }).catch(() => undefined);
      }
    },
  };
}

async function publishInside(out: string, built: string, tell: Tell): Promise<void> {
  await replaceInside(out, built);
  await clear(out).catch(() => tell(notRemoved(join(out, `${insideMark}previous`))));
}

const notRemoved = (place: string): string =>
  `What was published before could not be removed: ${shownPath(place)}; remove it yourself, or run the command again`;

async function whyNever(out: string, content: string, { name }: Product): Promise<string | undefined> {
  const holds = (inner: string): boolean => !relative(out, inner).startsWith('..');
  if (holds(content) || holds(process.cwd()))
    return `The ${name} would replace "${out}" and all in it; name another folder with --out`;
  const found = await stat(out).catch(() => undefined);
  if (found && !found.isDirectory()) return `"${out}" is a file; name a folder with --out, or remove it yourself`;
  return undefined;
}

async function whyNot(out: string, { name, marks }: Product): Promise<string | undefined> {
  const inside = await namesInside(out);
  const found = marks.filter((mark) => inside.includes(mark));
  if (inside.length === 0 || found.length >= Math.min(2, marks.length)) return undefined;
  return `"${out}" holds files that are no ${name} of Casebook; name an empty folder with --out, or remove them yourself`;
}
