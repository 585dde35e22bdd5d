import { heldIndex, heldPages } from './content/held-content.ts';
import type { ArticleText } from './model/article-text.ts';
import { type PageFile, type PageProps, pagesIn } from './site-parts/page-list.ts';
import { readArticleText } from './store/text-cache.ts';
import type { ArticleView } from './views/article-view.ts';
import type { SiteView } from './views/site-view.ts';

// The border between Astro and the rest: the content that is held comes in, plain objects that pages only show go out.

/**
 * The pages that a file shows, as getStaticPaths gives them: those that a build asks for, or all of the content that the
 * process holds; in development it changes under the server.
 *
 * @param file its path below src/pages, without its ending
 */
export function pagesOf<File extends PageFile>(file: File) {
  const pages = heldPages()?.pages[file] ?? pagesIn(file, heldJournal());
  return pages.map(({ params, props }) => ({
    params,
    get props() {
      return props() as PageProps<File>;
    },
  }));
}

/** What the only page of a file is given. */
export function pageOf<File extends PageFile>(file: File): PageProps<File> {
  const [page] = pagesOf(file);
  if (!page) throw new Error(`The page of ${file}.astro is not held`);
  return page.props;
}

export function site(): SiteView {
  return heldPages()?.site ?? heldJournal().site;
}

function heldJournal() {
  const index = heldIndex();
  if (!index) throw new Error('No content was loaded; start Astro by "npm run build" or "npm run dev"');
  return index;
}

/** The text of an article, read when its page is written. */
export function textOf({ article }: ArticleView): Promise<ArticleText> {
  return readArticleText(article.digest);
}
