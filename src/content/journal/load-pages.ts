import { join } from 'node:path';
import { type Fault, fault, fileStart, type SourceText } from '../../faults/fault.ts';
import { inOrder } from '../../faults/fault-list.ts';
import { listFiles } from '../../files/list-files.ts';
import { readText } from '../../files/text-file.ts';
import type { JournalPage } from '../../model/page.ts';
import { pageFields } from '../../schema/page.ts';
import { shownPath } from '../../settings/settings.ts';
import { buildPage } from '../../tree/build-page.ts';
import { splitFrontMatter } from '../../yaml/front-matter.ts';
import { readFields } from '../../yaml/read-fields.ts';

/** The journal's own pages, in the order that they state, then by title. */
export function loadPages(folder: string): { pages: JournalPage[]; faults: Fault[] } {
  const { names, faults } = listFiles(join(folder, 'pages'), '.md');
  const pages: (JournalPage & { order: number })[] = [];
  for (const name of names) {
    faults.push(...nameFaults(join(folder, 'pages', name), name.slice(0, -'.md'.length), names));
    const { source, faults: unreadable } = readText(join(folder, 'pages', name));
    faults.push(...unreadable);
    if (!source) continue;
    const { fields, bodyOffset, faults: headFaults } = readPageFields(source);
    const { faults: bodyFaults, ...body } = buildPage(source, bodyOffset);
    faults.push(...headFaults, ...bodyFaults);
    if (!fields) continue;
    const { title, order = pages.length } = fields;
    pages.push({ slug: name.slice(0, -'.md'.length), title, ...body, order });
  }
  pages.sort((a, b) => a.order - b.order || a.title.localeCompare(b.title));
  return { pages: pages.map(({ order: _, ...page }) => page), faults };
}

/** The fields at the top of a page, where there is no error in them, and where its text begins. */
export function readPageFields(source: SourceText) {
  const { span, bodyOffset, faults: split } = splitFrontMatter(source);
  const { value, faults = [] } = span ? readFields(pageFields, source, span) : {};
  const all = inOrder([...split, ...faults]);
  return { fields: all.length === 0 ? value : undefined, bodyOffset, faults: all };
}

/** Pages that every journal has; one of the editor's at their address would take their place. */
const reserved: Readonly<Record<string, string>> = {
  '404': 'the page for wrong addresses',
  archive: 'the articles by year',
  articles: 'the articles',
  authors: 'the authors',
  browse: 'the page of all lists',
  clockss: 'the archives of CLOCKSS',
  drafts: 'the list of drafts',
  editors: 'the pages for editors',
  index: 'the home page',
  issues: 'the list of issues',
  keywords: 'the keywords',
  lockss: 'the archives of LOCKSS',
  search: 'the search',
  'search-index': 'the index of the search',
  specialties: 'the specialties',
  theme: 'the logo and the fonts',
};

/** A page's name is its address. */
function nameFaults(file: string, slug: string, names: readonly string[]): Fault[] {
  const refuse = (message: string): Fault[] => [fault('page-name', shownPath(file), fileStart, message)];
  const lower = slug.toLowerCase();
  if (!/^[a-z0-9][a-z0-9-]*$/i.test(slug)) {
    const cured = lower
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    const cure = cured === '' ? '' : `, for example to "${cured}.md"`;
    return refuse(
      `The file name "${slug}.md" is the address of the page; expected letters, digits and "-" only; rename it${cure}`,
    );
  }
  if (Object.hasOwn(reserved, lower)) {
    return refuse(
      `The address "${lower}" is that of ${reserved[lower]}; rename the file, for example to "${lower}-page.md"`,
    );
  }
  const twin = names.find((name) => name < `${slug}.md` && name.toLowerCase() === `${lower}.md`);
  return twin === undefined
    ? []
    : refuse(`The file names "${twin}" and "${slug}.md" differ in capital letters only; rename one`);
}
