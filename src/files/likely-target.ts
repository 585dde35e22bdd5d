import { nearest } from '../faults/suggest.ts';
import { indexPaths } from '../model/paths.ts';
import { articleAbove, type Permalink } from '../model/permalinks.ts';
import { decodedPath } from '../text/escaped-path.ts';

/** Most pages among which the nearest name is looked for: a comparison of each with each takes time. */
const mostCompared = 2_000;

/** Most addresses for which a name is looked for: nobody reads more guesses, and the faults of all are told. */
const mostGuessed = 50;

/** Gives where the address of a list or of a file is likely to lead, the likeliest first. */
export type LikelyTargets = (path: string) => string[];

/**
 * Guesses where addresses are likely to lead: to what has the nearest name, new things first, else to the page above: the
 * list of all lists, or the article. A thing that is the only new one may be the old one renamed.
 *
 * @param kept the promises so far
 * @param current what is published now
 */
export function likelyTargets(kept: readonly Permalink[], current: readonly Permalink[]): LikelyTargets {
  const known = new Set(kept.map((permalink) => permalink.path));
  const paths = current.map((permalink) => permalink.path);
  const below = Map.groupBy(paths, pageAbove);
  let guessed = 0;
  return (path) => {
    const above = pageAbove(path);
    if (above === undefined) return [];
    guessed += 1;
    if (guessed > mostGuessed) return [above];
    const isFile = !path.endsWith('/');
    const beside = (below.get(above) ?? []).filter((each) => each !== above && each.endsWith('/') !== isFile);
    const fresh = beside.filter((each) => !known.has(each));
    const near = nearestTo(path, fresh) ?? nearestTo(path, beside);
    if (near !== undefined) return [near];
    return fresh.length === 1 ? [...fresh, above] : [above];
  };
}

const lists = Object.values(indexPaths);

function pageAbove(path: string): string | undefined {
  return articleAbove(path) ?? lists.find((index) => path.startsWith(index));
}

function nearestTo(path: string, among: readonly string[]): string | undefined {
  const names = new Map(among.slice(0, mostCompared).map((each) => [lastPart(each), each]));
  const name = nearest(lastPart(path), names.keys());
  return name === undefined ? undefined : names.get(name);
}

const lastPart = (path: string): string => decodedPath(path.replace(/\/$/, '').replace(/^.*\//, ''));
