import type { Organization, PeriodicalLeaf } from 'schema-dts';
import { absoluteUrl } from '../../model/paths.ts';
import type { SiteView } from '../../views/site-view.ts';

/** The journal: https://schema.org/Periodical */
export function periodical(site: SiteView): PeriodicalLeaf {
  const { title, shortTitle, abbreviation, issn, issnPrint, language } = site;
  const [number, ...others] = [issn, issnPrint].filter((each) => each !== undefined);
  return {
    '@type': 'Periodical',
    '@id': absoluteUrl(site, ''),
    name: title,
    alternateName: [...new Set([abbreviation, shortTitle])],
    ...(number !== undefined && { issn: others.length === 0 ? number : [number, ...others] }),
    url: absoluteUrl(site, ''),
    inLanguage: language,
  };
}

export function publisherOf({ publisher }: SiteView): Organization | undefined {
  return publisher === undefined ? undefined : { '@type': 'Organization', name: publisher };
}

/** The journal with all that its home page says of it. */
export function journalData(site: SiteView): PeriodicalLeaf {
  const publisher = publisherOf(site);
  return {
    ...periodical(site),
    ...(site.description !== undefined && { description: site.description }),
    ...(publisher && { publisher }),
    ...(site.license.url !== undefined && { license: site.license.url }),
  };
}
