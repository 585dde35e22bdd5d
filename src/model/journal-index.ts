import type { Article } from './article.ts';
import { type ArticleView, articleView } from './article-view.ts';
import type { Content } from './content.ts';
import type { Issue } from './issue.ts';
import { type ArticleSummary, articleSummary } from './list-view.ts';
import { articleLink, isRetracted, type Notice, noticesById, relatedArticles } from './related.ts';
import { relatedReports } from './related-reports.ts';
import { type SiteView, siteView } from './site-view.ts';

/** The content of a journal with what its pages look up, each found once. */
export interface JournalIndex extends Content {
  readonly site: SiteView;
  readonly byId: ReadonlyMap<string, Article>;
  readonly issueOf: ReadonlyMap<string, Issue>;
  readonly notices: ReadonlyMap<string, readonly Notice[]>;
  readonly relatedTo: (article: Article) => readonly Article[];
}

export function indexContent(content: Content): JournalIndex {
  const { articles, issues } = content;
  const notices = noticesById(articles);
  return {
    ...content,
    site: siteView(content),
    byId: new Map(articles.map((article) => [article.id, article])),
    issueOf: new Map(issues.flatMap((issue) => issue.articles.map((id) => [id, issue] as const))),
    notices,
    relatedTo: relatedReports(articles, (id) => isRetracted(notices.get(id) ?? [])),
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
    reports: index.relatedTo(article).map((other) => articleSummary(other, false)),
    previous: neighbour(position - 1),
    next: neighbour(position + 1),
    usage: usage[article.id],
  });
}
