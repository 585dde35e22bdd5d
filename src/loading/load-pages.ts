import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../faults/fault.ts';
import { renderPage } from '../markdown/page.ts';
import type { JournalPage } from '../model/page.ts';
import { readPageFrontMatter } from './read-page.ts';
import { readText } from './text-file.ts';

/** The journal's own pages, in the order that they state, then by title. */
export async function loadPages(folder: string): Promise<{ pages: JournalPage[]; faults: Fault[] }> {
  const faults: Fault[] = [];
  const pages: (JournalPage & { order: number })[] = [];
  const names = await readdir(join(folder, 'pages')).catch(() => []);
  for (const name of names.filter((each) => each.endsWith('.md'))) {
    const { source, faults: unreadable } = await readText(join(folder, 'pages', name));
    faults.push(...unreadable);
    if (!source) continue;
    const head = readPageFrontMatter(source);
    const body = renderPage(source, head.bodyOffset);
    faults.push(...head.faults, ...body.faults);
    if (head.title === undefined) continue;
    pages.push({
      slug: name.slice(0, -'.md'.length),
      title: head.title,
      html: body.html,
      order: head.order ?? pages.length,
    });
  }
  pages.sort((a, b) => a.order - b.order || a.title.localeCompare(b.title));
  return { pages: pages.map(({ order: _, ...page }) => page), faults };
}
