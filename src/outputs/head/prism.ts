import type { ArticleView } from '../../views/article-view.ts';
import { prismFields } from '../prism.ts';
import { link, meta } from './tags.ts';

/** PRISM basic 2.1: https://www.w3.org/submissions/2020/SUBM-prism-20200910/ */
export function prismTags(view: ArticleView): readonly string[] {
  return [
    link('schema.prism', 'http://prismstandard.org/namespaces/basic/2.1/'),
    ...prismFields(view).map(([name, value]) => meta(`prism.${name}`, value)),
    ...view.article.keywords.map((keyword) => meta('prism.keyword', keyword)),
  ];
}
