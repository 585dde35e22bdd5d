import type { Article } from './article.ts';
import { type ArticleView, articleView } from './article-view.ts';
import type { Content } from './content.ts';
import type { Issue } from './issue.ts';
import { type ArticleSummary, articleSummary } from './list-view.ts';
import { articleLink, isRetracted, type Notice, noticesById, relatedArticles } from './related.ts';
import { type SiteView, siteView } from './site-view.ts';

/** The content of a journal with what its pages look up, each found once. */
export interface JournalIndex extends Content {
  readonly site: SiteView;
  readonly byId: ReadonlyMap<string, Article>;
  readonly issueOf: ReadonlyMap<string, Issue>;
  readonly notices: ReadonlyMap<string, readonly Notice[]>;
}

export function indexContent(content: Content): JournalIndex {
  const { journal, pages, articles, issues } = content;
  return {
    ...content,
    site: siteView(journal, pages),
    byId: new Map(articles.map((article) => [article.id, article])),
    issueOf: new Map(issues.flatMap((issue) => issue.articles.map((id) => [id, issue] as const))),
    notices: noticesById(articles),
  };
}

export function summaryOf({ notices }: JournalIndex, article: Article): ArticleSummary {
  return articleSummary(article, isRetracted(notices.get(article.id) ?? []));
}

/** The articles of an issue in order of printing. */
export function articlesOf({ byId }: JournalIndex, issue: Issue): readonly Article[] {
  return issue.articles.flatMap((id) => byId.get(id) ?? []);
}

export function viewOf(index: JournalIndex, article: Article): ArticleView {
  const { site, notices, usage, issueOf, byId } = index;
  const issue = issueOf.get(article.id);
  const position = issue?.articles.indexOf(article.id) ?? -1;
  const neighbour = (at: number) => {
    const found = byId.get(issue?.articles[at] ?? '');
    return found && articleLink(found);
  };
  return articleView(article, {
    site,
    issue,
    notices: notices.get(article.id) ?? [],
    related: relatedArticles(article, byId),
    previous: neighbour(position - 1),
    next: neighbour(position + 1),
    usage: usage[article.id],
  });
}
