import type { Article } from '../../model/article.ts';
import { markdownDownload } from '../../model/downloads.ts';
import type { Manuscript } from '../../model/manuscript.ts';
import { articlePath, fileUrl } from '../../model/paths.ts';
import { type JournalIndex, viewOf } from '../../views/journal-index.ts';
import type { TextFile } from '../text-file.ts';
import { markdownCopy } from './markdown-copy.ts';

/** The Markdown copy of every article, beside its page. */
export function markdownCopies(
  index: JournalIndex,
  readManuscript: (article: Article) => Promise<Manuscript>,
): readonly TextFile[] {
  return index.articles.map((article) => ({
    path: articlePath(article.id) + fileUrl(markdownDownload(article.id).name),
    write: async () => markdownCopy(viewOf(index, article), await readManuscript(article)),
  }));
}
