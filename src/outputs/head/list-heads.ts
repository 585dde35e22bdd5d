import type { ArticleListView, AuthorView, TopicView } from '../../views/article-list.ts';
import type { IssueView } from '../../views/issue-view.ts';
import type { SiteView } from '../../views/site-view.ts';
import { authorData, collectionData, issueData, siteData } from '../json-ld/lists.ts';
import { journalData } from '../json-ld/periodical.ts';
import type { HeadExtras } from './page-head.ts';

export function homeHead(site: SiteView): HeadExtras {
  return { data: [journalData(site), siteData(site)] };
}

export function issueHead(view: IssueView): HeadExtras {
  const { issue } = view;
  return { data: [issueData(view)], feeds: [{ path: issue.path, label: issue.label }] };
}

export function authorHead(view: AuthorView): HeadExtras {
  return { openGraph: { type: 'profile' }, data: [authorData(view)] };
}

export function collectionHead(view: ArticleListView): HeadExtras {
  return { data: [collectionData(view)] };
}

export function topicHead(view: TopicView): HeadExtras {
  const feeds = view.list === 'keywords' ? [{ path: view.page.list, label: view.title }] : [];
  return { ...collectionHead(view), language: view.language, feeds };
}
