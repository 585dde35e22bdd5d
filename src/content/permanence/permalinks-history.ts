import { join, posix } from 'node:path';
import type { Permalink } from '../../model/permalinks.ts';
import { permalinkEntries } from '../../schema/permalinks.ts';
import { check } from '../../schema/problems.ts';
import { settings } from '../../settings/settings.ts';
import { readJson, writeJson } from '../../store/kept-json.ts';
import { git, readBlobs } from './git.ts';
import { permalinkOf } from './read-permalinks.ts';

/** All that permalinks.json ever held in the history of a commit. */
interface History {
  readonly commit: string;
  /** Path of the content folder in the repository; empty, or with a slash at its end. */
  readonly folder: string;
  /** The versions of the file. */
  readonly blobs: readonly string[];
  /** Each different line of an entry once, without its comma, the newest first. */
  readonly lines: readonly string[];
}

const historyFile = (): string => join(settings().journalCache, 'permalinks-history.json');

/**
 * What git has had of permalinks.json on this branch and the file has no longer: for every path whose entry is gone or
 * changed, all its entries, the newest first. Git is asked once; more only where there is a new commit.
 *
 * @param text of the file as it is
 * @throws GitError
 */
export async function formerEntries(text: string): Promise<readonly Permalink[]> {
  const history = await readHistory();
  const written = new Set(linesOf(text));
  const byPath = Map.groupBy(history.lines, (line) => line.slice(0, line.indexOf('": ')));
  return [...byPath.values()].filter((lines) => lines.some((line) => !written.has(line))).flatMap(entriesOf);
}

function entriesOf(lines: readonly string[]): Permalink[] {
  return lines.flatMap((line) => {
    const { value = {} } = check(permalinkEntries, parsed(`{${line}}`) ?? {});
    return Object.entries(value).map(([path, entry]) => permalinkOf(path, entry));
  });
}

async function readHistory(): Promise<History> {
  const { content } = settings();
  const [commit = '', folder = ''] = (await git(content, 'rev-parse', 'HEAD', '--show-prefix')).toString().split('\n');
  const known = await readJson<History>(historyFile());
  if (known?.commit === commit && known.folder === folder) return known;
  const blobs = await blobsOf(commit, folder);
  const history = { commit, folder, blobs, lines: await linesIn(blobs, known) };
  await writeJson(historyFile(), history);
  return history;
}

/** What was read of an earlier commit counts where this one has just newer versions besides. */
async function linesIn(blobs: readonly string[], known: History | undefined): Promise<readonly string[]> {
  const newer = blobs.length - (known?.blobs.length ?? 0);
  const before = newer >= 0 && known?.blobs.every((blob, at) => blob === blobs[newer + at]) ? known : undefined;
  const lines = new Set<string>();
  const unread = before ? blobs.slice(0, newer) : blobs;
  for await (const text of readBlobs(settings().content, unread)) for (const line of linesOf(text)) lines.add(line);
  for (const line of before?.lines ?? []) lines.add(line);
  return [...lines];
}

/** The entries of a text, each as Casebook writes it, however somebody else may have laid them out. */
function linesOf(text: string): readonly string[] {
  const all = text.split(/,?\r?\n/);
  const lines = all.filter((line) => /^"[^" ]+": \{.*\}$/.test(line));
  const others = all.length - lines.length;
  if (lines.length > 0 && others <= linesAround) return lines;
  const { about: _, ...entries } = parsed(text) ?? {};
  const read = Object.entries(entries).map(([path, entry]) => `${JSON.stringify(path)}: ${JSON.stringify(entry)}`);
  return read.length > lines.length ? read : lines;
}

/** The braces, what the file is about, and nothing behind the last line break. */
const linesAround = 4;

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    // What git could not join, or what somebody cut off.
    return undefined;
  }
}

/**
 * The versions of permalinks.json on all ways to a commit, the newest first. A folder that was renamed is told by its
 * journal.yaml or by the file itself.
 */
async function blobsOf(commit: string, folder: string): Promise<readonly string[]> {
  const walk = ['--full-history', '--topo-order', '-m', '--root', '--no-show-signature', '--format='];
  const options = [...walk, '-M', '--raw', '--no-abbrev', '--no-relative', '-z'];
  const files = ['permalinks.json', 'journal.yaml'].map((name) => `:(top,glob)**/${name}`);
  const { content } = settings();
  const fields = (await git(content, 'log', ...options, commit, '--', ...files)).toString().split('\0').values();
  const folders = new Set([folder]);
  const blobs = new Set<string>();
  for (const field of fields) {
    const change = /:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(field);
    if (!change) continue;
    const [, before = '', after = '', kind] = change;
    const from = fields.next().value ?? '';
    const to = kind === 'R' ? (fields.next().value ?? '') : from;
    if (from !== to) followMove(folders, from, to);
    if (posix.basename(to) !== 'permalinks.json' || !folders.has(folderOf(to))) continue;
    for (const blob of [after, before]) if (!/^0+$/.test(blob)) blobs.add(blob);
  }
  return [...blobs];
}

/** @param folders that the content was in, from now back to this change; completed */
function followMove(folders: Set<string>, from: string, to: string): void {
  const [old, now] = [folderOf(from), folderOf(to)];
  if (folders.has(now)) folders.add(old);
  // Before that, another journal stood in this place.
  else if (posix.basename(from) === 'journal.yaml') folders.delete(old);
}

const folderOf = (file: string): string => file.slice(0, file.length - posix.basename(file).length);
