import type { Article } from '../model/article.ts';
import { articleYear } from '../model/cited-fields.ts';
import type { Content } from '../model/content.ts';
import { type Contributor, displayName } from '../model/contributor.ts';
import { galleysOf } from '../model/galley.ts';
import type { Issue } from '../model/issue.ts';
import { authorPath, type TopicList, topicPath, yearPath } from '../model/paths.ts';
import { type ArticleLists, type ArticleView, articleView } from './article-view.ts';
import { type Authors, joinAuthors } from './authors.ts';
import { type ArticleSummary, articleSummary } from './list-view.ts';
import { newestArticle } from './order.ts';
import { picked } from './picked.ts';
import { isRetracted, type Notice, noticesById, relatedArticles } from './related.ts';
import { type LikeReport, relatedReports } from './related-reports.ts';
import { type SiteView, siteView } from './site-view.ts';
import { joinTopics, type Topics } from './topics.ts';

/** The content of a journal with what its pages look up, each found once. */
export interface JournalIndex extends Content {
  readonly site: SiteView;
  readonly byId: ReadonlyMap<string, Article>;
  readonly issueOf: ReadonlyMap<string, Issue>;
  readonly notices: ReadonlyMap<string, readonly Notice[]>;
  readonly relatedTo: (article: Article) => readonly LikeReport[];
  /** Each article as lists show it, by its id. */
  readonly summaries: ReadonlyMap<string, ArticleSummary>;
  readonly authors: Authors;
  readonly keywords: Topics;
  readonly specialties: Topics;
  /** Articles by year of publication, newest first. */
  readonly years: ReadonlyMap<string, readonly Article[]>;
}

/** The articles come newest first, in whatever order they are given. */
export function indexContent(content: Content): JournalIndex {
  const { issues, permalinks } = content;
  const articles = content.articles.toSorted(newestArticle);
  const notices = noticesById(articles);
  const drafts = new Set(content.drafts);
  const summary = (article: Article) => {
    const { id } = article;
    return articleSummary(article, { retracted: isRetracted(notices.get(id) ?? []), draft: drafts.has(id) });
  };
  return {
    ...content,
    articles,
    site: siteView(content),
    byId: new Map(articles.map((article) => [article.id, article])),
    issueOf: new Map(issues.flatMap((issue) => issue.articles.map((id) => [id, issue] as const))),
    notices,
    relatedTo: relatedReports(
      articles,
      ({ id, withdrawn }) => withdrawn !== undefined || isRetracted(notices.get(id) ?? []),
    ),
    summaries: new Map(articles.map((article) => [article.id, summary(article)])),
    authors: joinAuthors(articles, permalinks),
    keywords: joinTopics(articles, 'keywords', permalinks),
    specialties: joinTopics(articles, 'specialties', permalinks),
    years: Map.groupBy(articles, yearOf),
  };
}

function yearOf({ published }: Article): string {
  return published.slice(0, 4);
}

export function summariesOf({ summaries }: JournalIndex, articles: readonly Article[]): readonly ArticleSummary[] {
  return articles.flatMap(({ id }) => summaries.get(id) ?? []);
}

/** The articles of an issue in order of printing. */
export function articlesOf({ byId }: JournalIndex, issue: Issue): readonly Article[] {
  return issue.articles.flatMap((id) => byId.get(id) ?? []);
}

/** The year that citations of an article print. */
export function citedYear({ journal, issueOf }: JournalIndex, article: Article): number {
  return issueOf.get(article.id)?.year ?? articleYear(article, journal.volumes);
}

export function viewOf(index: JournalIndex, article: Article): ArticleView {
  const { site, notices, usage, issueOf, byId, summaries } = index;
  const issue = issueOf.get(article.id);
  const position = issue?.articles.indexOf(article.id) ?? -1;
  const neighbour = (at: number) => {
    const found = summaries.get(issue?.articles[at] ?? '');
    return found && picked(found, ['path', 'title', 'language', 'retracted', 'withdrawn', 'draft']);
  };
  return articleView(article, {
    site,
    issue,
    year: citedYear(index, article),
    draft: index.drafts?.includes(article.id) ?? false,
    notices: notices.get(article.id) ?? [],
    related: relatedArticles(article, byId, notices),
    reports: index.relatedTo(article).flatMap(({ article: { id }, shared }) => {
      const summary = summaries.get(id);
      return summary ? [{ ...summary, shared }] : [];
    }),
    lists: listsOf(index, article),
    previous: neighbour(position - 1),
    next: neighbour(position + 1),
    usage: usage[article.id],
    galleys: galleysOf(article, index.galleyKinds, index.galleySizes[article.id]),
  });
}

function listsOf(index: JournalIndex, article: Article): ArticleLists {
  const { contributors, specialty } = article;
  const year = yearOf(article);
  return {
    authors: contributors.map((contributor) => pathOfAuthor(index, article, contributor)),
    keywords: article.keywords.map((keyword) => pathOfTopic(index, 'keywords', keyword)),
    specialty: specialty && pathOfTopic(index, 'specialties', specialty),
    year: { path: yearPath(year), label: year },
  };
}

/** An earlier version names people who are listed as authors of the article as it is now. */
function pathOfAuthor({ authors, byId }: JournalIndex, { id }: Article, contributor: Contributor): string | undefined {
  const listed = byId.get(id)?.contributors.find((each) => displayName(each) === displayName(contributor));
  const author = authors.byContributor.get(contributor) ?? (listed && authors.byContributor.get(listed));
  return author && authorPath(author.slug);
}

function pathOfTopic(index: JournalIndex, list: TopicList, name: string): string | undefined {
  const topic = index[list].find(name);
  return topic && topicPath(list, topic.slug);
}
