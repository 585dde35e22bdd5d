import type { Article } from '../../src/model/article.ts';
import type { Group, Person } from '../../src/model/contributor.ts';
import type { Journal } from '../../src/model/journal.ts';
import { type ArticleSurroundings, type ArticleView, articleView } from '../../src/views/article-view.ts';
import { siteView } from '../../src/views/site-view.ts';
import { sampleArticle, sampleJournal, sampleLists } from '../model/sample-article.ts';

const contribution = { affiliations: [], corresponding: false, equal: false, deceased: false, credit: [] };

export const person = (family: string, given?: string, more: Partial<Person> = {}): Person => ({
  ...{ kind: 'person', family, given },
  ...contribution,
  ...more,
});

export const group = (name: string): Group => ({ kind: 'group', name, ...contribution });

/** The view of an article of the sample journal. */
export function sampleView(
  fields: Partial<Article> & { readonly id: string },
  { journal = {}, ...surroundings }: Partial<ArticleSurroundings> & { readonly journal?: Partial<Journal> } = {},
): ArticleView {
  return articleView(sampleArticle(fields), {
    site: siteView({ journal: { ...sampleJournal, ...journal }, pages: [] }),
    ...{ year: 2024, draft: false, notices: [], related: [], reports: [], lists: sampleLists, galleys: [] },
    ...surroundings,
  });
}
