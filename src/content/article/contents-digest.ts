import { createHash, type Hash } from 'node:crypto';
import { basename, join } from 'node:path';
import { type Fault, fault, fileStart } from '../../faults/fault.ts';
import { contentBounds } from '../../files/content-bounds.ts';
import { readInside } from '../../files/read-inside.ts';
import { isByproduct } from '../../files/written-names.ts';
import { shownPath } from '../../settings/settings.ts';
import type { ArticleFolder } from './article-folder.ts';

/** A file by its name in a folder, as "figures/ct.jpg". */
export type NamedBytes = readonly [name: string, bytes: Buffer];

/** Bytes of the largest file of an earlier version: it is in the memory while it is read. */
const largestKept = 1024 ** 3;

/** Hash of the files of a folder, wherever that is, or a fault of the first one that is not read. */
export function contentsDigest({ path, files }: ArticleFolder): { digest: string } | { fault: Fault } {
  const digest = createHash('sha256');
  for (const name of files.filter(isOwn).toSorted(inOrder)) {
    const file = join(path, name);
    const read = readInside(file, contentBounds(), largestKept);
    if (!('bytes' in read)) return { fault: fault(read.rule, shownPath(file), fileStart, `"${name}" ${read.why}`) };
    add(digest, name, read.bytes);
  }
  return { digest: digest.digest('hex') };
}

/** The same of files that are in the memory. */
export function digestOfFiles(files: readonly NamedBytes[]): string {
  const digest = createHash('sha256');
  const own = files.filter(([name]) => isOwn(name));
  for (const [name, bytes] of own.toSorted(([a], [b]) => inOrder(a, b))) add(digest, name, bytes);
  return digest.digest('hex');
}

/** Computers put files of their own beside those of an editor. */
const isOwn = (name: string): boolean => !isByproduct(basename(name));

const inOrder = (a: string, b: string): number => (a.normalize() < b.normalize() ? -1 : 1);

/** Adds a file with its name. Git may give a text other line ends. */
function add(digest: Hash, name: string, bytes: Buffer): void {
  const text = withoutReturns(bytes);
  digest.update(`\0${name.normalize()}\0${text.length}\0`).update(text);
}

/** The bytes with line ends of one character. */
function withoutReturns(bytes: Buffer): Buffer {
  const text = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  let from = 0;
  for (let at = bytes.indexOf('\r\n'); at !== -1; at = bytes.indexOf('\r\n', from)) {
    length += bytes.copy(text, length, from, at);
    from = at + 1;
  }
  length += bytes.copy(text, length, from);
  return text.subarray(0, length);
}
