import { createHash } from 'node:crypto';
import { join, relative, resolve, sep } from 'node:path';

/**
 * Where a run reads and keeps its files. Commands state it in the environment, because Astro evaluates the
 * pages in module instances of their own.
 */
export interface Settings {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Absolute path of the cache that is kept between builds. */
  readonly cache: string;
  /** The part of the cache that is this journal's alone. */
  readonly journalCache: string;
  /** The part of that with the images, ready to be published. */
  readonly images: string;
  /** The part of the journal's that holds what a run leaves for its later steps; each output of builds has its own. */
  readonly lastRun: string;
  /** Whether this run shows drafts: a preview. Only a run that asks for them gets them. */
  readonly drafts: boolean;
  /** The day in UTC, "2025-03-01". */
  readonly today: string;
  /** Address to build for, in place of journal.yaml's; without a trailing slash. */
  readonly url: string | undefined;
}

/** The settings of this process; without any, the journal in `content/` beside the project's package.json. */
export function settings(): Settings {
  const content = resolve(process.env['CASEBOOK_CONTENT'] ?? 'content');
  const cache = resolve(process.env['CASEBOOK_CACHE'] ?? '.cache');
  const url = process.env['CASEBOOK_URL']?.replace(/\/+$/, '');
  const journalCache = journalCacheIn(cache, content);
  const images = imagesIn(journalCache);
  const drafts = process.env['CASEBOOK_DRAFTS'] !== undefined;
  const lastRun = join(journalCache, process.env['CASEBOOK_RUN'] ?? (drafts ? 'preview' : 'published'));
  const today = process.env['CASEBOOK_TODAY'] ?? new Date().toISOString().slice(0, 10);
  return { content, cache, journalCache, images, lastRun, drafts, today, url };
}

/**
 * The part of a cache that belongs to a journal alone; it stays that where both are moved together.
 * @param content absolute path of its content folder
 */
export function journalCacheIn(cache: string, content: string): string {
  const place = relative(cache, content).split(sep).join('/');
  return join(cache, createHash('sha256').update(place).digest('hex').slice(0, 12));
}

/** The part with the images. */
export function imagesIn(journalCache: string): string {
  return join(journalCache, 'images');
}

/** A path as it is shown to people: relative to where they are when it lies below, with forward slashes. */
export function shownPath(file: string): string {
  const path = relative(process.cwd(), file);
  return (path.startsWith('..') ? file : path).split(sep).join('/');
}
