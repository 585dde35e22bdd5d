import { fullTitle, titleMark } from '../../language/title-mark.ts';
import type { ArticleText } from '../../model/article-text.ts';
import { withTitleMark } from '../../model/citation.ts';
import { displayName } from '../../model/contributor.ts';
import { outputFile } from '../../model/output-files.ts';
import { fileUrl } from '../../model/paths.ts';
import type { ArticleView } from '../../views/article-view.ts';
import { articleData } from '../json-ld/article.ts';
import { dublinCoreTags } from './dublin-core.ts';
import { highwireTags } from './highwire.ts';
import type { HeadExtras } from './page-head.ts';
import { prismTags } from './prism.ts';
import { alternates, mergedLinks, signposts } from './signposting.ts';
import { link } from './tags.ts';

/** What an article's page says of the article to search engines, reference managers and social networks. */
export function articleHead(view: ArticleView, text: ArticleText): HeadExtras {
  const { article, url } = view;
  const { references, citations } = text;
  const title = fullTitle(view);
  const [ownCitation] = withTitleMark(citations, titleMark(view));
  const image = { url: url + fileUrl(outputFile('card', article.id).name), alt: title };
  const links = mergedLinks([...alternates(view), ...signposts(view)]);
  return {
    first: [...highwireTags(view, references), ...dublinCoreTags(view, ownCitation.text.text), ...prismTags(view)].join(
      '',
    ),
    last: links.map(({ rel, href, type }) => link(rel, href, { type })).join(''),
    openGraph: {
      type: 'article',
      article: {
        published: article.published,
        modified: view.modified,
        section: article.section,
        tags: article.keywords,
      },
    },
    authors: article.contributors.map(displayName),
    language: article.language,
    image,
    data: [articleData(view, text, image.url)],
  };
}
