import type { Article } from '../model/article.ts';
import { jatsDownload } from '../model/downloads.ts';
import { type JournalIndex, viewOf } from '../model/journal-index.ts';
import type { Manuscript } from '../model/manuscript.ts';
import { articlePath } from '../model/paths.ts';
import type { TextFile } from '../model/text-file.ts';
import { jatsArticle } from './jats/jats.ts';

/** The galleys of every article that are text, beside its page. */
export function galleyFiles(
  index: JournalIndex,
  readManuscript: (article: Article) => Promise<Manuscript>,
): readonly TextFile[] {
  return index.articles.map((article) => ({
    path: articlePath(article.id) + jatsDownload(article.id).name,
    write: async () => jatsArticle(viewOf(index, article), await readManuscript(article)),
  }));
}
