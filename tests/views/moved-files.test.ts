import { expect, it } from 'vitest';
import type { Permalink } from '../../src/model/permalinks.ts';
import { movedFeeds, renamedFiles } from '../../src/views/moved-files.ts';

const leads = (path: string, to?: string): Permalink => ({ path, to, title: 'x', authors: [], formerDois: [] });

it('publishes a file under the name that it had, where it is of the same kind', () => {
  const moved = [
    leads('articles/a/old.jpg', 'articles/a/new.JPEG'),
    leads('articles/a/old.png', 'articles/b/new.webp'),
    leads('articles/a/old.csv', 'articles/a/new.csv'),
    leads('articles/a/table.csv', 'articles/a/table.xlsx'),
    leads('articles/a/gone.jpg', 'articles/a/'),
    leads('articles/b/', 'articles/a/'),
    leads('articles/a/there.jpg'),
  ];
  expect(renamedFiles(moved).map(({ from }) => from)).toEqual([
    'articles/a/old.jpg',
    'articles/a/old.png',
    'articles/a/old.csv',
  ]);
});

it('gives a list that leads elsewhere the feeds of the other, or those of the journal', () => {
  const feeds = movedFeeds([
    leads('keywords/fever/', 'keywords/pyrexia/'),
    leads('keywords/cough/', 'keywords/'),
    leads('authors/a/', 'authors/b/'),
    leads('keywords/there/'),
  ]);
  expect(feeds.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'keywords/fever/feed.atom keywords/pyrexia/feed.atom',
    'keywords/fever/feed.rss keywords/pyrexia/feed.rss',
    'keywords/fever/feed.json keywords/pyrexia/feed.json',
    'keywords/cough/feed.atom feed.atom',
    'keywords/cough/feed.rss feed.rss',
    'keywords/cough/feed.json feed.json',
  ]);
});

it('gives an issue that leads to another its records, too', () => {
  const names = movedFeeds([leads('issues/1/1/', 'issues/1/1-2/')]).map(({ to }) => to);
  expect(names).toContain('issues/1/1-2/articles.ris');
  expect(movedFeeds([leads('issues/1/1/', 'issues/')]).map(({ to }) => to)).toEqual([
    'feed.atom',
    'feed.rss',
    'feed.json',
  ]);
});
