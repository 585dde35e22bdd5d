import type { ArticleView } from '../../views/article-view.ts';
import { alternates, signposts, type TypedLink } from '../head/signposting.ts';

/** The links of an article as a linkset in JSON (RFC 9264). */
export function linkset(view: ArticleView): string {
  const links = [...signposts(view), ...alternates(view)].filter(({ rel }) => rel !== 'linkset');
  const byRelation = Map.groupBy(links, ({ rel }) => rel);
  const context = {
    anchor: view.url,
    ...Object.fromEntries([...byRelation].map(([rel, targets]) => [rel, targets.map(target)])),
  };
  return `${JSON.stringify({ linkset: [context] }, undefined, 2)}\n`;
}

const target = ({ href, type }: TypedLink) => ({ href, ...(type !== undefined && { type }) });
