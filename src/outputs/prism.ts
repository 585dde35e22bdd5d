import type { Shown } from '../views/shown.ts';

const fields = { view: ['article', 'url'], site: ['title', 'issn'] } as const;

/** The fields of PRISM that an article has, by their names without a prefix: https://www.w3.org/submissions/2020/SUBM-prism-20200910/ */
export function prismFields({
  article,
  site,
  url,
}: Shown<typeof fields>): readonly (readonly [name: string, value: string])[] {
  const { pages, eLocator } = article;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['publicationName', site.title],
    ['issn', site.issn],
    ['eIssn', site.issn],
    ['volume', article.volume],
    ['number', article.issue],
    ['startingPage', pages?.first ?? eLocator],
    ['endingPage', pages?.last],
    ['publicationDate', article.published],
    ['doi', article.doi],
    ['url', url],
  ];
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
