import { keptWriting } from '../../store/kept-writing.ts';
import type { ArticleSource } from '../sources.ts';
import { markdownCopy } from './markdown-copy.ts';
import { writeMarkdown } from './tree/write-markdown.ts';

/** The Markdown copy of an article. Its text is written once, for all builds; what stands around it each time. */
export async function markdownFile({ view: viewed, text: read }: ArticleSource): Promise<string> {
  const view = viewed();
  const { article } = view;
  const text = await read();
  const markdown = await keptWriting('writings/markdown', article, () => writeMarkdown(text, article.language));
  return markdownCopy(view, text, markdown);
}
