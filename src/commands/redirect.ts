import { existsSync } from 'node:fs';
import { permalinksFile } from '../content/permanence/load-permalinks.ts';
import { print, printError } from '../faults/print.ts';
import { didYouMean } from '../faults/suggest.ts';
import { articlePath } from '../model/paths.ts';
import {
  articleAbove,
  endOf,
  type Permalink,
  redirectsOf,
  sameDoi,
  shortName,
  withPermalinks,
} from '../model/permalinks.ts';
import { bareDoi, readArticleId, readDoi } from '../schema/identifiers.ts';
import { npmRun } from '../settings/npm-run.ts';
import { settings, shownPath } from '../settings/settings.ts';
import { useCache } from '../store/cache-locks.ts';
import { shellWord } from '../text/shell-word.ts';
import { readReport } from './new/survey.ts';
import { readArguments, refuse } from './options.ts';
import { contentPaths } from './permanence/content-paths.ts';
import {
  articleFolder,
  articleIds,
  isDoi,
  isHeldBack,
  openContent,
  pathOf,
  refuseDemonstration,
  soundPermalinks,
  undone,
} from './permanence/pages.ts';
import { isReadFromText, publishedPaths } from './permanence/published-paths.ts';
import { writePermalinks } from './permanence/write-permalinks.ts';

/** `npm run redirect -- OLD NEW`: lets the address of a page or a file that is gone lead to another, or an old DOI to a new one. */
const { words } = readArguments(['OLD', 'NEW'], ['content']);
const [was = '', is = ''] = words;
await useCache(printError);
await openContent();
refuseDemonstration();
const { permalinks } = await soundPermalinks();
const changed = isDoi(was) ? await redirectDoi(bareDoi(was), is) : await redirectPage(pathOf(was), pathOf(is));
await writePermalinks(changed).catch(undone);
print(`${shownPath(permalinksFile())} has changed; commit it with the rest, then run ${npmRun('build')}`);

async function redirectPage(from: string, named: string): Promise<readonly Permalink[]> {
  const texts = isReadFromText(from) || isReadFromText(named) ? await publishedPaths() : [];
  const there = new Set([...(await contentPaths()), ...texts]);
  if (there.has(from)) refuse(stillThere(from));
  const entry = permalinks.find(({ path }) => path === from) ?? targetOnly(from) ?? refuseUnpublished(from);
  const to = there.has(named) ? named : endOf(named, redirectsOf(permalinks));
  if (to === undefined || [to, named].includes(from))
    return refuse(`"${shortName(from)}" would lead to itself; name the page that it is to lead to`);
  if (!there.has(to))
    refuse(`The journal has no page "${shortName(to)}"${didYouMean(shortName(to), [...there].map(shortName))}`);
  if (to.startsWith('articles/') && isHeldBack(shortName(to)))
    refuse(`"${shortName(to)}" is a draft, which readers cannot see; publish it first`);
  const { withdrawn: _, givenUp: __, ...kept } = entry;
  print(`${from} leads to ${to}`);
  return withPermalinks(permalinks, [{ ...kept, to }]).map((each) =>
    each.to === from && each.path !== to ? { ...each, to } : each,
  );
}

function stillThere(path: string): string {
  const name = shortName(path);
  if (articleAbove(path) !== undefined) return `"${name}" is still in the journal; rename or remove it first`;
  const isList = isReadFromText(path);
  return `"${name}" is still in the journal; ${isList ? 'a report has it' : 'rename or remove its folder first'}`;
}

/** A page that redirects lead to, gone before a build could record it. */
function targetOnly(path: string): Permalink | undefined {
  const leads = permalinks.find(({ to }) => to === path);
  return leads && { path, title: leads.title, authors: [], formerDois: [] };
}

/** What is recorded is kept for good, so that no slip may be. */
function refuseUnpublished(path: string): never {
  const name = shortName(path);
  const guess = didYouMean(
    name,
    permalinks.map((each) => shortName(each.path)),
  );
  const own = `; if it was out before a build could record it, write "redirect-from: [${name}]" in the report that it is to lead to`;
  const isReport = path === articlePath(name) && 'value' in readArticleId(name);
  const cure = isReport ? own : `; expected an address that ${shownPath(permalinksFile())} keeps`;
  return refuse(`The journal has published no page "${name}"${guess || cure}`);
}

async function redirectDoi(old: string, now: string): Promise<readonly Permalink[]> {
  const reading = readDoi(now);
  if (!('value' in reading)) return refuse(reading.message);
  const doi = reading.value;
  const entry = permalinks.find((each) => each.to === undefined && sameDoi(each.doi, old));
  const known = permalinks.flatMap((each) => each.doi ?? []);
  if (!entry) return refuse(`The journal has published no DOI ${old}${didYouMean(old, known)}`);
  if (sameDoi(old, doi)) return refuse(`${old} would lead to itself; name the DOI that the report has now`);
  await refuseOthersDoi(entry, doi);
  print(`${old} leads to ${doi}. Tell Crossref by hand: the old DOI is to be an alias of the new one`);
  const former = [...entry.formerDois, entry.doi ?? old].filter((each) => !sameDoi(each, doi));
  return withPermalinks(permalinks, [{ ...entry, doi, formerDois: former }]);
}

/** A DOI leads to another of its own report alone: the one that its article.md states by now. */
async function refuseOthersDoi({ path }: Permalink, doi: string): Promise<void> {
  const id = shortName(path);
  const ids = await articleIds();
  const reports = ids.map((each) => readReport(settings().content, each));
  const stating = reports.filter((report) => sameDoi(report.doi, doi)).map((report) => report.id);
  const others = permalinks.filter(({ to }) => to !== path);
  const recorded = others.filter((each) => [each.doi, ...each.formerDois].some((known) => sameDoi(known, doi)));
  const other = [...stating, ...recorded.map((each) => shortName(each.path))].find((owner) => owner !== id);
  if (other !== undefined) {
    const cure = existsSync(articleFolder(id))
      ? `expected a DOI that "${id}" alone has`
      : `let the address of the old one lead there: ${npmRun('redirect', shellWord(id), shellWord(other))}`;
    refuse(`${doi} is the DOI of "${other}"; ${cure}`);
  }
  if (!existsSync(articleFolder(id)))
    refuse(`"${id}", the report with that DOI, is gone; bring it back first: ${npmRun('restore', shellWord(id))}`);
  if (!stating.includes(id))
    refuse(`Write "doi: ${doi}" in ${shownPath(articleFolder(id))}/article.md first: there the DOI is another one`);
}
