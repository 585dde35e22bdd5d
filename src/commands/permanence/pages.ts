import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDraft } from '../../content/drafts.ts';
import { loadJournal } from '../../content/journal/load-journal.ts';
import { type KeptPermalinks, loadPermalinks } from '../../content/permanence/load-permalinks.ts';
import { formatFaults } from '../../faults/fault-list.ts';
import { print } from '../../faults/print.ts';
import { didYouMean } from '../../faults/suggest.ts';
import { contentFaults } from '../../files/list-files.ts';
import { articlePath, fileUrl } from '../../model/paths.ts';
import { shortName } from '../../model/permalinks.ts';
import { articleFields } from '../../schema/article.ts';
import { bareDoi } from '../../schema/identifiers.ts';
import { check } from '../../schema/problems.ts';
import { settings } from '../../settings/settings.ts';
import { decodedPath } from '../../text/escaped-path.ts';
import { authoredFields } from '../authored-fields.ts';
import { NotTakenBack } from '../moves.ts';
import { refuse, stop } from '../options.ts';
import { causeOf, tellTrace } from '../unexpected-errors.ts';
import { lockContent } from './lock-content.ts';
import { type Mended, mendContent } from './mend-content.ts';
import { LeftoverError, type Replacement } from './replace-all.ts';

/** Absolute path of the folder of an article. */
export function articleFolder(id: string): string {
  return join(settings().content, 'articles', id);
}

/** The folder of an article with nothing but its article.md in it. */
export function articleAlone(id: string, text: string): Replacement {
  const make = async (ready: string): Promise<void> => {
    await mkdir(ready);
    await writeFile(join(ready, 'article.md'), text);
  };
  return { place: articleFolder(id), make };
}

/**
 * Ends the process where there is no journal or its folders lie elsewhere, behind links; keeps other commands from the
 * content until this one ends, and mends what a killed command left.
 */
export async function openContent(): Promise<Mended> {
  const { faults } = loadJournal();
  const missing = faults.filter(({ rule }) => rule === 'missing-journal');
  const wrong = missing.length > 0 ? missing : contentFaults(settings().content);
  if (wrong.length > 0) return stop(formatFaults(wrong));
  await lockContent('exclusive');
  return mendContent();
}

/** The ids of all articles whose folders are there. */
export async function articleIds(): Promise<readonly string[]> {
  const folder = join(settings().content, 'articles');
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
}

/** The id of an article that an editor named, by it or by its address; ends the process where there is none. */
export async function knownArticle(name: string): Promise<string> {
  const ids = await articleIds();
  const id = shortName(pathOf(name));
  if (ids.includes(id)) return id;
  return refuse(
    `The journal has no article "${id}"${didYouMean(id, ids) || '; expected the name of its folder in articles/'}`,
  );
}

/** The path of a page or a file, however an editor named it: "x", "articles/x", "https://example.org/issues/7/5/". */
export function pathOf(name: string): string {
  const path = name
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/^.*(?=\b(?:articles|issues)\/)|^\/.*?(?=\b(?:archive|authors|keywords|specialties)\/)/, '')
    .replace(/^\/+|\/+$/g, '');
  const isFile = /^articles\/[^/]+\/(?!versions\/\d+$)./.test(path) && !name.endsWith('/');
  if (isFile) return inUrl(path);
  return path.includes('/') || name.endsWith('/') ? `${inUrl(path)}/` : articlePath(path);
}

/** A browser shows letters of other scripts as they are; addresses are recorded as they are sent. */
function inUrl(path: string): string {
  return /%(?![\dA-Fa-f]{2})/.test(path) ? path : fileUrl(decodedPath(path));
}

export function isDoi(name: string): boolean {
  return bareDoi(name).startsWith('10.') && bareDoi(name).includes('/');
}

/** Whether an article is a draft, as far as its facts can be read. */
export function isHeldBack(id: string): boolean {
  const authored = authoredFields(join(articleFolder(id), 'article.md'));
  const { draft, published } = articleFields.shape;
  return isDraft(
    {
      draft: check(draft, authored['draft']).value ?? false,
      published: check(published, authored['published']).value ?? '',
    },
    settings().today,
  );
}

/** Ends the process in a demonstration, which promises no address. */
export function refuseDemonstration(): void {
  const { journal } = loadJournal();
  if (journal?.demonstration) {
    refuse('The journal is a demonstration, which promises no address: journal.yaml says "demonstration: true"');
  }
}

/** The promises so far; ends the process where their file has a fault. */
export async function soundPermalinks(): Promise<KeptPermalinks> {
  const { journal } = loadJournal();
  const kept = await loadPermalinks(journal);
  if (kept.faults.length === 0) return kept;
  print(`${formatFaults(kept.faults)}\n`);
  return stop('Nothing was changed; put this right and run the command again');
}

/** Ends the process because of what went wrong while the content was being changed. */
export function undone(error: unknown): never {
  tellTrace(error);
  if (error instanceof NotTakenBack)
    return stop(
      `Only a part was changed: ${causeOf(error.cause)}. Put that right; npm run check says how to complete it`,
    );
  const happened = error instanceof LeftoverError ? 'Everything was changed, but' : 'Nothing was changed:';
  return stop(`${happened} ${causeOf(error)}`);
}
