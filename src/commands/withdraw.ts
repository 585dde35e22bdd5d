import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPermalinks, permalinksFile, writePermalinks } from '../loading/load-permalinks.ts';
import { permalinksText } from '../loading/permalinks-text.ts';
import { settings, shownPath } from '../loading/settings.ts';
import { sameDoi, shortName, withPermalinks } from '../model/permalinks.ts';
import { articleFields } from '../schema/article.ts';
import { bareDoi } from '../schema/identifiers.ts';
import { check } from '../schema/problems.ts';
import { authoredFields } from './authored-fields.ts';
import { projectFolder, readArguments, refuse } from './options.ts';
import { stillByHand } from './permanence/by-hand.ts';
import { dateOf } from './permanence/date-of.ts';
import {
  articleFolder,
  isDoi,
  isHeldBack,
  knownArticle,
  openContent,
  pathOf,
  soundPermalinks,
  undone,
} from './permanence/pages.ts';
import { type Replacement, replaceAll } from './permanence/replace-all.ts';
import { placesForDoi, tombstone, tombstoneOf } from './permanence/tombstone.ts';

/** `npm run withdraw -- ID --reason "…"`: leaves of a report, or of a page that is gone, nothing but a notice. */
const { words, options } = readArguments(['ID'], ['reason', 'date', 'content']);
const [name = ''] = words;
const reason = options.reason?.trim();
if (!reason)
  refuse('Say why, as readers will be told: npm run withdraw -- ID --reason "To protect the privacy of the patient."');
const withdrawal = { date: dateOf(options), reason };
await openContent();

if (isDoi(name)) await withdrawDoi(bareDoi(name));
else if (existsSync(articleFolder(shortName(pathOf(name))))) await withdrawArticle(shortName(pathOf(name)));
else await withdrawLost(pathOf(name));

async function withdrawArticle(id: string): Promise<void> {
  const place = articleFolder(id);
  const names = (await readdir(place, { recursive: true })).filter((file) => file !== 'article.md').sort();
  const file = join(place, 'article.md');
  const old = await readFile(file, 'utf8').catch(() => '');
  const recorded = (await loadPermalinks()).permalinks.find(({ path }) => path === pathOf(id));
  if (!recorded && (await isHeldBack(id)))
    refuse(`"${id}" is a draft and was never published; remove its folder, ${shownPath(place)}`);
  const text = tombstone(old, withdrawal, recorded?.published) ?? (recorded && tombstoneOf(recorded, withdrawal));
  if (!text) return refuseUnreadable(file);
  await leaveTombstone(id, text);
  const gone = ['the text', ...names].join(', ');
  console.log(`${shownPath(place)} holds nothing but title, authors, DOI and reason; removed: ${gone}`);
  tellRest(id, place);
}

function refuseUnreadable(file: string): never {
  return refuse(`The facts at the top of ${shownPath(file)} cannot be read; npm run check says why`);
}

/** What was made of the text goes first: it can be made again, and may not stay. */
async function leaveTombstone(id: string, text: string, ...others: readonly Replacement[]): Promise<void> {
  const made = [settings().cache, join(projectFolder, '.astro', 'data-store.json')];
  for (const path of made) await rm(path, { recursive: true, force: true }).catch(undone);
  const make = async (ready: string): Promise<void> => {
    await mkdir(ready);
    await writeFile(join(ready, 'article.md'), text);
  };
  await replaceAll([{ place: articleFolder(id), make }, ...others]).catch(undone);
}

function tellRest(id: string, place: string): void {
  console.log(`The cache is emptied. Read ${shownPath(place)}/article.md through: its title stays as it is`);
  for (const line of stillByHand(id, shownPath(place))) console.log(line);
}

/** An article whose folder is gone already, an issue or a page of the journal. */
async function withdrawLost(path: string): Promise<void> {
  const { permalinks } = await soundPermalinks();
  const entry = permalinks.find((each) => each.path === path);
  if (!entry) {
    await knownArticle(name);
    return;
  }
  if (path.startsWith('articles/')) {
    await leaveTombstone(shortName(path), tombstoneOf(entry, withdrawal));
    console.log(`${shownPath(articleFolder(shortName(path)))} is made anew, with title, authors, DOI and reason`);
    return tellRest(shortName(path), articleFolder(shortName(path)));
  }
  const { to: _, ...kept } = entry;
  await writePermalinks(withPermalinks(permalinks, [{ ...kept, withdrawn: withdrawal }])).catch(undone);
  console.log(`A notice will be at ${path}; commit ${shownPath(permalinksFile())}, then run npm run build`);
}

/** A report whose place another one has taken, with a DOI of its own. */
async function withdrawDoi(doi: string): Promise<void> {
  const { permalinks } = await soundPermalinks();
  const entry = permalinks.find((each) => each.to === undefined && sameDoi(each.doi, doi));
  if (!entry) return refuse(`The journal has published no DOI ${doi}`);
  const id = shortName(entry.path);
  if (!existsSync(articleFolder(id))) return withdrawLost(entry.path);
  const file = join(articleFolder(id), 'article.md');
  const fields = await authoredFields(file);
  if (fields['title'] === undefined) return refuseUnreadable(file);
  // Its text and how to cite it may name the other report.
  if (sameDoi(check(articleFields.shape.doi, fields['doi']).value, doi)) return withdrawArticle(id);
  const path = placesForDoi(doi).find((each) => !existsSync(articleFolder(shortName(each))));
  if (path === undefined) return refuse(`A notice of ${doi} needs a folder of its own, and all names for it are taken`);
  const { doi: _, ...other } = entry;
  const recorded = permalinksText(withPermalinks(permalinks, [other, { ...entry, path }]));
  const record = { place: permalinksFile(), make: (ready: string) => writeFile(ready, recorded) };
  await leaveTombstone(shortName(path), tombstoneOf(entry, withdrawal), record);
  console.log(`${shownPath(articleFolder(shortName(path)))} is made, with title, authors, DOI and reason`);
}
