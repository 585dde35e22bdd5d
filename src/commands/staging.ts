import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { noneThere } from '../loading/disk-failure.ts';

/** A folder beside the published one that takes its place only when a build has gone well. */
export interface Staging {
  /** Absolute path of the folder to build into; empty. */
  readonly folder: string;
  /** Puts what was built in the place of the previous site. */
  publish(): Promise<void>;
  /** Removes what was built. */
  discard(): Promise<void>;
}

/** What a command writes, and the names of files by which a folder with an earlier one is known. */
export interface Product {
  readonly name: string;
  readonly marks: readonly string[];
}

const site: Product = { name: 'site', marks: ['index.html', 'feed.atom'] };

/**
 * Prepares the staging folder of a site, or of another product. A run that was killed while it swapped the two is mended first.
 *
 * @param out absolute path of the published folder
 * @param content absolute path of the content folder, which must not be overwritten
 * @returns a refusal, where `out` holds something else
 */
export async function openStaging(
  out: string,
  content: string,
  product: Product = site,
): Promise<Staging | { readonly refusal: string }> {
  const beside = (name: string): string => join(dirname(out), `.${basename(out)}-${name}`);
  const folder = beside('staging');
  const previous = beside('previous');
  if (!existsSync(out) && existsSync(previous)) await rename(previous, out);
  const refusal = await whyNot(out, content, product);
  if (refusal !== undefined) return { refusal };
  const discard = (): Promise<void> => rm(folder, { recursive: true, force: true });
  await discard();
  return {
    folder,
    discard,
    async publish() {
      await rm(previous, { recursive: true, force: true });
      if (existsSync(out)) await rename(out, previous);
      await rename(folder, out);
      await rm(previous, { recursive: true, force: true });
    },
  };
}

async function whyNot(out: string, content: string, { name, marks }: Product): Promise<string | undefined> {
  const holds = (inner: string): boolean => !relative(out, inner).startsWith('..');
  if (holds(content) || holds(process.cwd()))
    return `The ${name} would replace "${out}" and all in it; name another folder with --out`;
  const found = await stat(out).catch(() => undefined);
  if (found && !found.isDirectory()) return `"${out}" is a file; name a folder with --out, or remove it yourself`;
  const inside: string[] = await readdir(out).catch(noneThere);
  if (inside.length === 0 || marks.every((mark) => inside.includes(mark))) return undefined;
  return `"${out}" holds files that are no ${name} of Casebook; name an empty folder with --out, or remove them yourself`;
}
