import { latestArticles } from '../journal.ts';
import { textsFor } from '../language/texts.ts';
import { atomFeed } from '../metadata/atom.ts';

export async function GET(): Promise<Response> {
  const { site, articles } = await latestArticles();
  const feed = atomFeed(site, articles, 'feed.atom', textsFor(site.language).lists.retracted);
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
