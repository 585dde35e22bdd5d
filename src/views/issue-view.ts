import type { Issue } from '../model/issue.ts';
import { indexPaths, issuePath, type PageLink } from '../model/paths.ts';
import { articlesOf, type JournalIndex, summariesOf } from './journal-index.ts';
import {
  type ArticleSummary,
  type IssueSummary,
  issueSummary,
  type SectionView,
  sectionViews,
  type VolumeView,
  volumeViews,
} from './list-view.ts';
import { type ListPage, paginate } from './paginate.ts';
import type { SiteView } from './site-view.ts';

/** A page of an issue. */
export interface IssueView {
  readonly site: SiteView;
  readonly volume: string;
  /** As printed: "5-6". */
  readonly number: string;
  readonly slug: string;
  readonly issue: IssueSummary;
  readonly page: ListPage<ArticleSummary>;
  /** The articles of the page by section. */
  readonly sections: readonly SectionView[];
  /** The issues before and after it in time. */
  readonly previous?: PageLink | undefined;
  readonly next?: PageLink | undefined;
}

/** A page of the list of issues. */
export interface IssuesView {
  readonly site: SiteView;
  readonly page: ListPage<Issue>;
  /** The issues of the page by volume. */
  readonly volumes: readonly VolumeView[];
}

export function issueViews(index: JournalIndex): readonly IssueView[] {
  const { site, journal, issues } = index;
  return issues.flatMap((issue, at) => {
    const sections = sectionViews(summariesOf(index, articlesOf(index, issue)), journal.sections);
    const pages = paginate(
      sections.flatMap(({ articles }) => articles),
      issuePath(issue),
    );
    return pages.map((page) => ({
      ...{ site, page, volume: issue.volume, number: issue.number, slug: issue.slug },
      issue: issueSummary(issue),
      sections: sectionViews(page.items, journal.sections),
      previous: issueLink(issues[at + 1]),
      next: issueLink(issues[at - 1]),
    }));
  });
}

function issueLink(issue: Issue | undefined): PageLink | undefined {
  return issue && { path: issuePath(issue), label: issue.label };
}

export function issuesViews({ site, issues }: JournalIndex): readonly IssuesView[] {
  return paginate(issues, indexPaths.issues).map((page) => ({ site, page, volumes: volumeViews(page.items) }));
}
