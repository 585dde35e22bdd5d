import type { Article, IsoDate } from '../model/article.ts';
import type { Content } from '../model/content.ts';

/** Whether an article is not out yet: its authors' editor says so, or its day is still to come. */
export function isDraft({ draft, published }: Pick<Article, 'draft' | 'published'>, today: IsoDate): boolean {
  return draft || published > today;
}

/**
 * The content as its readers get it: nothing in it tells of a draft. An issue of which nothing is out is not there
 * yet, and neither is what an article says of a draft. Every output is made of this, so that none can forget it.
 *
 * @param today the day of the build in UTC
 */
export function publishedContent(content: Content, today: IsoDate): Content {
  const hidden = new Set(draftIds(content, today));
  if (hidden.size === 0) return content;
  const isOut = (id: string | undefined): boolean => id === undefined || !hidden.has(id);
  const outside = (article: Article): Article => {
    return { ...article, relations: article.relations.filter(({ id }) => isOut(id)) };
  };
  return {
    ...content,
    articles: content.articles.filter(({ id }) => isOut(id)).map(outside),
    issues: content.issues
      .map((issue) => ({ ...issue, articles: issue.articles.filter(isOut) }))
      .filter(({ articles }) => articles.length > 0),
    versions: content.versions
      .filter(({ article }) => isOut(article.id))
      .map((version) => ({ ...version, article: outside(version.article) })),
    usage: Object.fromEntries(Object.entries(content.usage).filter(([id]) => isOut(id))),
  };
}

/** The content of a preview: all there is, and which of it is not out yet. */
export function previewContent(content: Content, today: IsoDate): Content {
  return { ...content, drafts: draftIds(content, today) };
}

function draftIds({ articles }: Content, today: IsoDate): string[] {
  return articles.filter((article) => isDraft(article, today)).map(({ id }) => id);
}
