import type { Shared } from '../views/related-reports.ts';
import { isolated } from './direction.ts';
import type { Texts } from './texts.ts';

/** Why a report is named beside another one, a line for each kind of thing that they share. */
export function sharedLines({ authors, keywords, specialty, works }: Shared, texts: Texts): readonly string[] {
  const { article } = texts;
  return [
    ...(authors.length === 0 ? [] : [article.sameAuthors(authors.length, texts.names(authors))]),
    ...(keywords.length === 0 ? [] : [article.alsoOn(texts.list(keywords.map(isolated)))]),
    ...(specialty === undefined ? [] : [article.sameSpecialty(isolated(specialty))]),
    ...(works === 0 ? [] : [article.sameWorks(works)]),
  ];
}
