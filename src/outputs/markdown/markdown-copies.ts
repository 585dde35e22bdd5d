import type { Article } from '../../model/article.ts';
import type { ArticleText } from '../../model/article-text.ts';
import { markdownDownload } from '../../model/downloads.ts';
import { articlePath, fileUrl } from '../../model/paths.ts';
import { keptWriting } from '../../store/kept-writing.ts';
import { type JournalIndex, viewOf } from '../../views/journal-index.ts';
import type { TextFile } from '../text-file.ts';
import { markdownCopy } from './markdown-copy.ts';
import { writeMarkdown } from './tree/write-markdown.ts';

/** The Markdown copy of every article, beside its page. */
export function markdownCopies(
  index: JournalIndex,
  readArticleText: (article: Article) => Promise<ArticleText>,
): readonly TextFile[] {
  return index.articles.map((article) => ({
    path: articlePath(article.id) + fileUrl(markdownDownload(article.id).name),
    write: async () => {
      const text = await readArticleText(article);
      const { language, digest } = article;
      const markdown = await keptWriting('markdown', digest, () => writeMarkdown(text, language));
      return markdownCopy(viewOf(index, article), text, markdown);
    },
  }));
}
