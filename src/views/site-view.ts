import type { Content } from '../model/content.ts';
import type { Journal } from '../model/journal.ts';
import { type License, licenseOf } from '../model/license.ts';
import type { JournalPage } from '../model/page.ts';
import type { Logo } from '../model/theme.ts';
import { picked } from './picked.ts';

const fields = [
  ...(['title', 'shortTitle', 'abbreviation', 'url', 'language', 'description', 'issn', 'owner', 'publisher'] as const),
  ...(['issnPrint', 'copyrightHolder', 'contact', 'submitUrl', 'notice', 'demonstration', 'theme'] as const),
] as const;

/** What every page shows around its content. */
export interface SiteView extends Pick<Journal, (typeof fields)[number]> {
  readonly license: License;
  readonly logo?: Logo | undefined;
  /** In a preview alone: how many reports are not out yet. */
  readonly drafts?: number | undefined;
  /** Pages of the journal for the navigation, in their order. */
  readonly pages: readonly Pick<JournalPage, 'slug' | 'title'>[];
}

type Source = Pick<Content, 'journal' | 'pages' | 'logo' | 'drafts'>;

export function siteView({ journal, pages, logo, drafts }: Source): SiteView {
  return {
    ...picked(journal, fields),
    logo,
    drafts: drafts?.length,
    license: licenseOf(journal.license),
    pages: pages.map(({ slug, title }) => ({ slug, title })),
  };
}
