import type { Article } from '../model/article.ts';
import type { ArticleView } from '../model/article-view.ts';
import { jatsDownload, markdownDownload } from '../model/downloads.ts';
import { type JournalIndex, viewOf } from '../model/journal-index.ts';
import type { Manuscript } from '../model/manuscript.ts';
import { articlePath, fileUrl } from '../model/paths.ts';
import type { TextFile } from '../model/text-file.ts';
import { jatsArticle } from './jats/jats.ts';
import { markdownCopy } from './markdown-copy.ts';

/** The galleys of every article that are text, beside its page. */
export function galleyFiles(
  index: JournalIndex,
  readManuscript: (article: Article) => Promise<Manuscript>,
): readonly TextFile[] {
  return index.articles.flatMap((article) => {
    const galley = (name: string, write: (view: ArticleView, manuscript: Manuscript) => string): TextFile => ({
      path: articlePath(article.id) + fileUrl(name),
      write: async () => write(viewOf(index, article), await readManuscript(article)),
    });
    return [
      galley(jatsDownload(article.id).name, jatsArticle),
      galley(markdownDownload(article.id).name, markdownCopy),
    ];
  });
}
