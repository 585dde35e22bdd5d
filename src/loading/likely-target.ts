import { nearest } from '../faults/suggest.ts';
import { decodedPath } from '../model/escaped-path.ts';
import { indexPaths } from '../model/paths.ts';
import { articleAbove, type Permalink } from '../model/permalinks.ts';

/** Most pages among which the nearest name is looked for: a comparison of each with each takes time. */
const mostCompared = 2_000;

/**
 * Where the address of a list or of a file is likely to lead: to what has the nearest name, new things first, else to
 * the page above it: the list of all lists, or the article. A thing that is the only new one may be the old one renamed.
 *
 * @param kept the promises so far
 * @param current what is published now
 * @returns the likeliest first
 */
export function likelyTargets(path: string, kept: readonly Permalink[], current: readonly Permalink[]): string[] {
  const above = articleAbove(path) ?? Object.values(indexPaths).find((index) => path.startsWith(index));
  if (above === undefined) return [];
  const isFile = !path.endsWith('/');
  const beside = current
    .map((permalink) => permalink.path)
    .filter((each) => each.startsWith(above) && each !== above && each.endsWith('/') !== isFile);
  const known = new Set(kept.map((permalink) => permalink.path));
  const fresh = beside.filter((each) => !known.has(each));
  const near = nearestTo(path, fresh) ?? nearestTo(path, beside);
  if (near !== undefined) return [near];
  return fresh.length === 1 ? [...fresh, above] : [above];
}

function nearestTo(path: string, among: readonly string[]): string | undefined {
  const names = new Map(among.slice(0, mostCompared).map((each) => [lastPart(each), each]));
  const name = nearest(lastPart(path), names.keys());
  return name === undefined ? undefined : names.get(name);
}

const lastPart = (path: string): string => decodedPath(path.replace(/\/$/, '').replace(/^.*\//, ''));
