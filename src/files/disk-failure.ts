import { sep } from 'node:path';
import { settings, shownPath } from '../settings/settings.ts';
import { shellWord } from '../text/shell-word.ts';

/** What somebody types who may not read or write a file or a folder of their own. @param path as it is shown */
export function rightsCure(path: string): string {
  const place = shellWord(path);
  return `make yourself its owner, on Linux and macOS with: sudo chown -R "$(id -un)" ${place} && chmod -R u+rwX ${place}`;
}

/** Whether somebody may not read or write a file or a folder. */
export function isRefused(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EPERM';
}

/** What the disk or the network refused, in words of an editor with the cure; undefined for any other error. */
export function diskFailure(error: unknown): string | undefined {
  const { code, path, dest, port } = error as NodeJS.ErrnoException & { dest?: string; port?: number };
  if (code === 'ENOSPC') return 'The disk is full; make room on it and run the command again';
  if (port !== undefined) return `Port ${port} of this computer cannot be used (${code}); name another with --port`;
  const place = dest ?? path;
  if (place === undefined) return undefined;
  const shown = shownPath(place);
  if (isRefused(error)) return `"${shown}" may not be read or written by you; ${cureAt(place)}`;
  if (code === 'EROFS') return `"${shown}" is on a disk that cannot be written; name another place`;
  if (code === 'EISDIR') return `"${shown}" is a folder; expected a file of that name`;
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return `"${shown}" cannot be made: a file stands where a folder is needed; move it away or name another place`;
  return undefined;
}

/** For reading a folder: nothing is in one that does not exist. Any other error is thrown again. */
export function noneThere(error: unknown): [] {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return [];
  throw error;
}

/** A command that was once run with sudo leaves more than one file that is not its user's. */
function cureAt(place: string): string {
  const { content, cache } = settings();
  const own = [process.cwd(), content, cache].find((folder) => `${place}${sep}`.startsWith(folder + sep));
  if (own === undefined) return 'name another place';
  return `where a command was run with sudo, ${rightsCure(own)}`;
}
