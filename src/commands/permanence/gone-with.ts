import { loadContent } from '../../content/load-content.ts';
import { listPermalinks, promisedBy } from '../../content/permanence/promised.ts';
import type { Article } from '../../model/article.ts';
import { articlePath, indexPaths } from '../../model/paths.ts';
import { articleAbove, isHeld, type Permalink } from '../../model/permalinks.ts';
import { articleIds } from './pages.ts';

/** Lists that an article leaves when it is withdrawn; its authors and its year stay. */
const leftLists = [indexPaths.keywords, indexPaths.specialties];

/**
 * What goes with an article that is withdrawn, each leading to a page that stays: its files and earlier versions to the
 * notice, the keywords and the specialty that no other article has to the list of all.
 *
 * @param id of the folder that the article had
 * @param notice path of what is left of it
 */
export async function goneWith(id: string, notice: string, permalinks: readonly Permalink[]): Promise<Permalink[]> {
  const held = permalinks.filter(isHeld);
  const { content, known } = await loadContent();
  const whole = content ?? known?.content;
  const path = articlePath(id);
  // A folder that another article has taken keeps what is that one's.
  const taken = new Set(whole && notice !== path ? promisedBy(whole).map((each) => each.path) : []);
  const beside = held.filter((each) => articleAbove(each.path) === path && !taken.has(each.path));
  const lists = await leftBy(id, notice === path, whole?.articles ?? [], held);
  return [
    ...beside.map((each) => ({ ...each, to: notice })),
    ...lists.map((each) => ({ ...each, to: leftLists.find((list) => each.path.startsWith(list)) })),
  ];
}

/** @param isWithdrawn whether the article of that id is the one that is withdrawn, not another one in its folder */
async function leftBy(id: string, isWithdrawn: boolean, articles: readonly Article[], held: readonly Permalink[]) {
  const others = articles.filter((article) => !isWithdrawn || article.id !== id);
  const named = new Set(others.map((article) => article.id));
  // Where another article could not be read, its keywords are not known to be gone.
  const isKnown = (await articleIds()).every((each) => named.has(each) || (isWithdrawn && each === id));
  if (!isKnown) return [];
  const there = new Set(listPermalinks(others, held).map(({ path }) => path));
  return held.filter(({ path }) => leftLists.some((list) => path.startsWith(list)) && !there.has(path));
}

/** What an editor is told of it, a line each. */
export function toldOfGone(gone: readonly Permalink[]): string[] {
  return gone.map(({ path, to }) => `${path} leads to ${to}`);
}
