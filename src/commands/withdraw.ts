import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadPermalinks, permalinksFile } from '../content/permanence/load-permalinks.ts';
import { print } from '../faults/print.ts';
import { listReport } from '../files/list-folder.ts';
import { textToShow } from '../files/text-file.ts';
import type { IsoDate, Withdrawal } from '../model/article.ts';
import { articleAbove, type Permalink, placesForDoi, sameDoi, shortName, withPermalinks } from '../model/permalinks.ts';
import { bareDoi } from '../schema/identifiers.ts';
import { prose } from '../schema/values.ts';
import { npmRun } from '../settings/npm-run.ts';
import { settings, shownPath } from '../settings/settings.ts';
import { shellWord } from '../text/shell-word.ts';
import { authoredFields } from './authored-fields.ts';
import { readReport } from './new/survey.ts';
import { readArguments, refuse } from './options.ts';
import { type Gone, stillByHand } from './permanence/by-hand.ts';
import { dateOf } from './permanence/date-of.ts';
import { claimCache, emptyCache } from './permanence/empty-cache.ts';
import { goneWith, toldOfGone } from './permanence/gone-with.ts';
import {
  articleAlone,
  articleFolder,
  isDoi,
  isHeldBack,
  knownArticle,
  openContent,
  pathOf,
  soundPermalinks,
  undone,
} from './permanence/pages.ts';
import { replaceAll } from './permanence/replace-all.ts';
import { toldOfLinks } from './permanence/told-of-links.ts';
import { tombstone, tombstoneOf, withdrawalIn } from './permanence/tombstone.ts';
import { wordsForReaders } from './permanence/words-for-readers.ts';
import { newPermalinks, writePermalinks } from './permanence/write-permalinks.ts';

/** `npm run withdraw -- ID --reason "…"`: leaves of a report, or of a page that is gone, nothing but a notice. */
const { words, options } = readArguments(['ID'], ['reason', 'date', 'content']);
const [name = ''] = words;
const reason = wordsForReaders(
  'reason',
  options.reason,
  prose,
  'Say why, as readers will be told: npm run withdraw -- ID --reason "To protect the privacy of the patient."',
);
await claimCache();
await openContent();

if (isDoi(name)) await withdrawDoi(bareDoi(name));
else if (existsSync(articleFolder(shortName(pathOf(name))))) await withdrawArticle(shortName(pathOf(name)));
else await withdrawLost(pathOf(name));

function withdrawalOf(published: IsoDate | undefined): Withdrawal {
  return { date: dateOf(options, published), reason };
}

async function withdrawArticle(id: string): Promise<void> {
  const place = articleFolder(id);
  const { files, folders } = listReport(place);
  const names = [...files, ...folders].filter((each) => each !== 'article.md').sort();
  const file = join(place, 'article.md');
  const old = textToShow(file) ?? '';
  const { permalinks } = await loadPermalinks();
  const recorded = permalinks.find(({ path }) => path === pathOf(id));
  if (!recorded && isHeldBack(id))
    refuse(`"${id}" is a draft and was never published; remove its folder, ${shownPath(place)}`);
  const { doi = recorded?.doi, published, formerIds } = readReport(settings().content, id);
  const withdrawal = withdrawalOf(recorded?.published ?? published);
  const before = names.length === 0 ? withdrawalIn(old) : undefined;
  if (before) refuseSecond(`"${id}"`, before, file);
  const text = tombstone(old, withdrawal, recorded) ?? (recorded && tombstoneOf(recorded, withdrawal));
  if (!text) return refuseUnreadable(file);
  const gone = await goneWith(id, pathOf(id), permalinks);
  const links = await toldOfLinks(place);
  await leaveTombstone(id, text, permalinks, gone);
  const removed = ['the text', ...names].join(', ');
  print(`${shownPath(place)} holds nothing but title, authors, DOI and reason; removed: ${removed}`);
  for (const line of [...links, ...toldOfGone(gone)]) print(line);
  const known = [doi, recorded?.doi, ...(recorded?.formerDois ?? [])];
  await tellRest({ id, doi, formerIds: [...formerIds, ...ledHere(pathOf(id), known, permalinks)] });
}

/** The former ids of an article of which a redirect is on record; a report with a DOI of its own may lead there, too. */
function ledHere(path: string, dois: readonly (string | undefined)[], permalinks: readonly Permalink[]): string[] {
  const leading = permalinks.filter(({ to }) => to === path);
  const own = leading.filter(({ doi }) => doi === undefined || dois.some((each) => sameDoi(each, doi)));
  return own.map((permalink) => shortName(permalink.path));
}

function refuseUnreadable(file: string): never {
  return refuse(`The facts at the top of ${shownPath(file)} cannot be read; ${npmRun('check')} says why`);
}

function refuseSecond(what: string, { date, reason: was }: Withdrawal, file: string): never {
  return refuse(
    `${what} was withdrawn already, on ${date}: "${was}" To say otherwise, change that in ${shownPath(file)}`,
  );
}

/** @param anew promises that change with it */
async function leaveTombstone(
  id: string,
  text: string,
  permalinks: readonly Permalink[],
  anew: readonly Permalink[],
): Promise<void> {
  await emptyCache();
  const record = anew.length === 0 ? [] : [newPermalinks(withPermalinks(permalinks, anew))];
  await replaceAll([articleAlone(id, text), ...record]).catch(undone);
}

async function tellRest(gone: Gone): Promise<void> {
  const file = shownPath(join(articleFolder(gone.id), 'article.md'));
  print(`The cache is emptied. Read ${file} through: its title stays as it is`);
  for (const line of await stillByHand(gone)) print(line);
}

/** An article whose folder is gone already, an issue or a page of the journal. */
async function withdrawLost(path: string): Promise<void> {
  const { permalinks } = await soundPermalinks();
  const entry = permalinks.find((each) => each.path === path);
  if (!entry) {
    await knownArticle(name);
    return;
  }
  const withdrawal = withdrawalOf(entry.published);
  const above = articleAbove(path);
  if (above !== undefined)
    refuse(
      `"${path}" belongs to a report; let its address lead to it: ${npmRun('redirect', shellWord(path), shellWord(shortName(above)))}`,
    );
  if (path.startsWith('articles/')) {
    const id = shortName(path);
    const gone = await goneWith(id, path, permalinks);
    await leaveTombstone(id, tombstoneOf(entry, withdrawal), permalinks, gone);
    print(`${shownPath(articleFolder(id))} is made anew, with title, authors, DOI and reason`);
    for (const line of toldOfGone(gone)) print(line);
    const { doi, formerDois } = entry;
    return tellRest({ id, doi, formerIds: ledHere(path, [doi, ...formerDois], permalinks) });
  }
  if (entry.withdrawn) refuseSecond(path, entry.withdrawn, permalinksFile());
  const { to: _, givenUp: __, ...kept } = entry;
  await writePermalinks(withPermalinks(permalinks, [{ ...kept, withdrawn: withdrawal }])).catch(undone);
  print(`A notice will be at ${path}; commit ${shownPath(permalinksFile())}, then run ${npmRun('build')}`);
}

/** A report whose place another one has taken, with a DOI of its own. */
async function withdrawDoi(doi: string): Promise<void> {
  const { permalinks } = await soundPermalinks();
  const entry = permalinks.find((each) => each.to === undefined && sameDoi(each.doi, doi));
  if (!entry) return refuse(`The journal has published no DOI ${doi}`);
  const id = shortName(entry.path);
  if (!existsSync(articleFolder(id))) return withdrawLost(entry.path);
  const file = join(articleFolder(id), 'article.md');
  if (authoredFields(file)['title'] === undefined) return refuseUnreadable(file);
  const { doi: stated, formerIds: others } = readReport(settings().content, id);
  if (stated === undefined) return refuseUnstated(doi, id, file);
  // Its text and how to cite it may name the other report.
  if (sameDoi(stated, doi)) return withdrawArticle(id);
  const path = placesForDoi(doi).find((each) => !existsSync(articleFolder(shortName(each))));
  if (path === undefined) return refuse(`A notice of ${doi} needs a folder of its own, and all names for it are taken`);
  const { doi: _, ...other } = entry;
  const gone = await goneWith(id, path, permalinks);
  const text = tombstoneOf(entry, withdrawalOf(entry.published));
  await leaveTombstone(shortName(path), text, permalinks, [other, { ...entry, path }, ...gone]);
  print(`${shownPath(articleFolder(shortName(path)))} is made, with title, authors, DOI and reason`);
  const formerIds = ledHere(entry.path, [doi, ...entry.formerDois], permalinks).filter(
    (each) => !others.includes(each),
  );
  await tellRest({ id: shortName(path), doi, formerIds: [id, ...formerIds] });
}

/** Without a DOI that can be read, nothing tells whether the report in the folder is the one that is meant. */
function refuseUnstated(doi: string, id: string, file: string): never {
  const byFolder = npmRun('withdraw', shellWord(id), '--reason "WHY"');
  return refuse(
    `${shownPath(file)} states no DOI that can be read, and ${doi} was published there; expected the DOI of the report that is there now: write its DOI, or withdraw it by its folder: ${byFolder}`,
  );
}
