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
  /** Whether a build trusts nothing that it knows of the disk from before: it reads and writes every file. */
  readonly full: boolean;
  /** Address to build for, in place of journal.yaml's; without a trailing slash. */
  readonly url: string | undefined;
}

const names = ['CONTENT', 'CACHE', 'URL', 'DRAFTS', 'RUN', 'TODAY', 'FULL'] as const;

/** The settings that were found last, and what they were found in: they are asked for thousands of times. */
let last: { readonly found: string; readonly settings: Settings } | undefined;

/** The settings of this process; without any, the journal in `content/` beside the project's package.json. */
export function settings(): Settings {
  const today = new Date().toISOString().slice(0, 10);
  const given = names.map((name) => process.env[`CASEBOOK_${name}`]);
  const found = [process.cwd(), today, ...given].join('\0');
  if (last?.found !== found) last = { found, settings: readSettings(today) };
  return last.settings;
}

function readSettings(day: string): Settings {
  const { env } = process;
  const content = resolve(env['CASEBOOK_CONTENT'] ?? 'content');
  const cache = resolve(env['CASEBOOK_CACHE'] ?? '.cache');
  const url = env['CASEBOOK_URL']?.replace(/\/+$/, '');
  const journalCache = journalCacheIn(cache, content);
  const images = imagesIn(journalCache);
  const drafts = env['CASEBOOK_DRAFTS'] !== undefined;
  const lastRun = join(journalCache, env['CASEBOOK_RUN'] ?? (drafts ? 'preview' : 'published'));
  const today = env['CASEBOOK_TODAY'] ?? day;
  const full = env['CASEBOOK_FULL'] !== undefined;
  return { content, cache, journalCache, images, lastRun, drafts, today, full, url };
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
