import type { Journal } from './journal.ts';
import { type License, licenseOf } from './license.ts';
import type { JournalPage } from './page.ts';

/** What every page shows around its content. */
export interface SiteView
  extends Pick<
    Journal,
    | 'title'
    | 'shortTitle'
    | 'url'
    | 'language'
    | 'description'
    | 'issn'
    | 'owner'
    | 'publisher'
    | 'contact'
    | 'notice'
    | 'demonstration'
  > {
  readonly license: License;
  /** Pages of the journal for the navigation, in their order. */
  readonly pages: readonly Pick<JournalPage, 'slug' | 'title'>[];
}

export function siteView(journal: Journal, pages: readonly JournalPage[]): SiteView {
  const { title, shortTitle, url, language, description, issn, owner, publisher, contact, notice, demonstration } =
    journal;
  return {
    ...{ title, shortTitle, url, language, description, issn, owner, publisher, contact, notice, demonstration },
    license: licenseOf(journal.license),
    pages: pages.map(({ slug, title }) => ({ slug, title })),
  };
}
