import { join } from 'node:path';
import { relationsOf } from '../../content/article/front-matter-model.ts';
import { sameDoi } from '../../model/permalinks.ts';
import { checkArticle } from '../../schema/check-article.ts';
import { authoredFields } from '../authored-fields.ts';
import { articleFolder, articleIds } from './pages.ts';

/**
 * The ids of the notices of an article and of the letters about it, as far as their facts can be read.
 *
 * @param ids of the article, its own first, then those that it had before
 */
export async function reportsAbout(ids: readonly string[], doi: string | undefined): Promise<readonly string[]> {
  const others = (await articleIds()).filter((other) => other !== ids[0]);
  return others.filter((other) => {
    const { value } = checkArticle(authoredFields(join(articleFolder(other), 'article.md')));
    const relations = value ? relationsOf(value) : [];
    return relations.some(
      (each) => (each.id !== undefined && ids.includes(each.id)) || (each.doi !== undefined && sameDoi(each.doi, doi)),
    );
  });
}
