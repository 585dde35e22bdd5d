import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../faults/suggest.ts';
import { permalinksFile, writePermalinks } from '../loading/load-permalinks.ts';
import { settings, shownPath } from '../loading/settings.ts';
import { endOf, type Permalink, redirectsOf, shortName, withPermalinks } from '../model/permalinks.ts';
import { bareDoi, readDoi } from '../schema/identifiers.ts';
import { readArguments, refuse } from './options.ts';
import {
  articleFolder,
  articleIds,
  isDoi,
  isHeldBack,
  pathOf,
  refuseDemonstration,
  soundPermalinks,
  undone,
} from './permanence/pages.ts';

/** `npm run redirect -- OLD NEW`: lets the address of a page that is gone lead to another, or an old DOI to a new one. */
const { words } = readArguments(['OLD', 'NEW'], ['content']);
const [was = '', is = ''] = words;
await refuseDemonstration();
const { permalinks } = await soundPermalinks();
const changed = isDoi(was) ? redirectDoi(bareDoi(was), is) : await redirectPage(pathOf(was), pathOf(is));
await writePermalinks(changed).catch(undone);
console.log(`${shownPath(permalinksFile())} has changed; commit it with the rest, then run npm run build`);

async function redirectPage(from: string, named: string): Promise<readonly Permalink[]> {
  if (isPublished(from)) refuse(`"${shortName(from)}" is still in the journal; rename or remove its folder first`);
  const to = isPublished(named) ? named : endOf(named, redirectsOf(permalinks));
  if (to === undefined || to === from)
    return refuse(`"${shortName(from)}" would lead to itself; name the page that it is to lead to`);
  const ids = await articleIds();
  if (!isPublished(to)) refuse(`The journal has no page "${shortName(to)}"${didYouMean(shortName(to), ids)}`);
  if (to.startsWith('articles/') && (await isHeldBack(shortName(to))))
    refuse(`"${shortName(to)}" is a draft, which readers cannot see; publish it first`);
  const title = permalinks.find(({ path }) => path === to)?.title ?? shortName(to);
  const entry = permalinks.find(({ path }) => path === from) ?? { path: from, title, authors: [], formerDois: [] };
  const { withdrawn: _, ...kept } = entry;
  console.log(`${from} leads to ${to}`);
  return withPermalinks(permalinks, [{ ...kept, to }]).map((each) =>
    each.to === from && each.path !== to ? { ...each, to } : each,
  );
}

/** Whether a page is in the content, as far as its address tells. An issue is where its articles are. */
function isPublished(path: string): boolean {
  const id = /^articles\/([^/]+)\/$/.exec(path)?.[1];
  if (id !== undefined) return existsSync(articleFolder(decodeURIComponent(id)));
  if (path.startsWith('issues/')) return path !== pathOf(was);
  return existsSync(join(settings().content, 'pages', `${path.slice(0, -1)}.md`));
}

function redirectDoi(old: string, now: string): readonly Permalink[] {
  const reading = readDoi(now);
  if (!('value' in reading)) return refuse(reading.message);
  const entry = permalinks.find(({ doi, to }) => to === undefined && doi?.toLowerCase() === old.toLowerCase());
  const known = permalinks.flatMap(({ doi }) => doi ?? []);
  if (!entry) return refuse(`The journal has published no DOI ${old}${didYouMean(old, known)}`);
  console.log(`${old} leads to ${reading.value}. Tell Crossref by hand: the old DOI is to be an alias of the new one`);
  return withPermalinks(permalinks, [
    { ...entry, doi: reading.value, formerDois: [...entry.formerDois, entry.doi ?? old] },
  ]);
}
