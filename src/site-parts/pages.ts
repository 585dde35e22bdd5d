import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { heldIndex } from '../content/held-content.ts';
import { printError } from '../faults/print.ts';
import type { SiteFile } from '../model/content.ts';
import { compiledProgram } from '../program/compiled-program.ts';
import { programParts } from '../program/keep-program.ts';
import type { OwnPages } from '../program/program-pages.ts';
import { settings } from '../settings/settings.ts';
import { filesBelow } from '../store/files-below.ts';
import { keyOf, placeOf } from '../store/kinds.ts';
import { noteNeeded } from '../store/needed-files.ts';
import type { FileGroup } from '../store/site-manifest.ts';
import type { JournalIndex } from '../views/journal-index.ts';
import { shownDigests } from '../views/shown-digest.ts';
import { hostHeaders } from './host-headers.ts';
import { makePages, type SitePage } from './make-pages.ts';
import { type ListedPage, type PageFile, pageLists, pagePathIn } from './page-list.ts';
import { placeFiles } from './place-files.ts';
import type { SiteMaking, SitePart } from './site-part.ts';

interface ProgramFiles extends FileGroup {
  readonly files: readonly SiteFile[];
}

interface Headers extends FileGroup {
  readonly headers: string;
}

/** The pages, what they refer to of the program, and the headers that only a host can send. Vite serves them in development. */
export const pages: SitePart<SitePage | ProgramFiles | Headers> = {
  async groups(base) {
    const index = heldIndex();
    if (!index) return [];
    const program = await compiledProgram(base);
    const all = await sitePages(index, program);
    noteNeeded(
      'pages',
      all.map(({ key }) => placeOf('pages', key)),
    );
    return [...all, headers(base), programFiles(program)];
  },
  async make(groups, making) {
    await makePages(
      groups.filter((group) => 'program' in group),
      making,
    );
    for (const group of groups) if (!('program' in group)) await makeOther(group, making);
  },
};

async function makeOther(group: ProgramFiles | Headers, { folder, written }: SiteMaking): Promise<void> {
  const { key } = group;
  if ('headers' in group) written({ key, files: [folder.write('_headers', group.headers)] });
  else written({ key, files: await placeFiles(group.files, folder) });
}

function headers(base: string): Headers {
  const text = hostHeaders(base, settings().drafts);
  return { key: keyOf('site-files', text), headers: text };
}

/** The name of the program changes with all that it refers to. */
function programFiles(program: string): ProgramFiles {
  const folder = join(program, programParts.files);
  const files = filesBelow(folder).map((from) => ({ from, path: relative(folder, from) }));
  return { key: keyOf('site-files', basename(program)), files };
}

/** All pages, each address once. */
async function sitePages(index: JournalIndex, program: string): Promise<SitePage[]> {
  const pages = new Map<string, SitePage>();
  for (const page of [...(await ofGuides(index, program)), ...ofContent(index, program)]) {
    if (pages.has(page.path)) printError(`Two pages have the address "/${page.path}"; the site has the first one`);
    else pages.set(page.path, page);
  }
  return [...pages.values()];
}

function* ofContent(index: JournalIndex, program: string): Iterable<SitePage> {
  const { of, ofView } = shownDigests(index);
  const { site } = index;
  for (const file of Object.keys(pageLists) as PageFile[]) {
    for (const page of pageLists[file](index) as readonly ListedPage[]) {
      const path = pagePathIn(file, page.params);
      const shown = page.article ? ofView(page.article) : of(page.props());
      yield { ...page, file, path, program, site, key: keyOf('pages', [basename(program), path, shown]) };
    }
  }
}

/** @throws where a file of src/pages is not listed: its pages would be missing in silence */
async function ofGuides({ site }: JournalIndex, program: string): Promise<SitePage[]> {
  const { files, guides } = JSON.parse(await readFile(join(program, programParts.pages), 'utf8')) as OwnPages;
  const listed = new Set([...Object.keys(pageLists), ...guides.map(({ file }) => file)]);
  const unlisted = files.find((file) => !listed.has(file));
  if (unlisted !== undefined) throw new Error(`src/pages/${unlisted}.astro has no line in src/site-parts/page-list.ts`);
  return guides.map((page) => ({
    ...page,
    ...{ params: {}, props: () => ({}), program, site },
    key: keyOf('pages', [basename(program), page.path, site]),
  }));
}
