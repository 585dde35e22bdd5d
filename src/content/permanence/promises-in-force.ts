import { isHeld, type Permalink, placesForDoi } from '../../model/permalinks.ts';

/**
 * The promises of a journal: those of its file, and those that an earlier version of it made and that were lost since.
 * A line that was taken out counts as it was last; a DOI that was replaced by hand and an earlier version of an article
 * count as they were published. What was given up between is not held.
 *
 * @param written the entries of the file
 * @param former entries of its earlier versions, the newest first
 */
export function promisesInForce(written: readonly Permalink[], former: readonly Permalink[]): readonly Permalink[] {
  const byPath = Map.groupBy(former, ({ path }) => path);
  const all = new Map(written.map((permalink) => [permalink.path, permalink]));
  for (const [path, [last]] of byPath) if (last && !all.has(path)) all.set(path, last);
  const owners = ownersOf([...all.values()]);
  return [...all.values()].map((permalink) => {
    if (permalink.givenUp !== undefined) return permalink;
    const before = byPath.get(permalink.path) ?? [];
    const sinceGone = since(before, (each) => !isHeld(each));
    const digest = sinceGone.findLast((each) => each.digest !== undefined)?.digest;
    const sinceGivenUp = since(before, ({ givenUp }) => givenUp !== undefined);
    return { ...withFormerDois(permalink, sinceGivenUp, owners), ...(digest !== undefined && { digest }) };
  });
}

function since(former: readonly Permalink[], isEnd: (permalink: Permalink) => boolean): readonly Permalink[] {
  const at = former.findIndex(isEnd);
  return at < 0 ? former : former.slice(0, at);
}

/** The paths whose entries name each DOI. */
type Owners = ReadonlyMap<string, ReadonlySet<string>>;

const doisOf = ({ doi, formerDois }: Permalink): string[] =>
  [...(doi === undefined ? [] : [doi]), ...formerDois].map((each) => each.toLowerCase());

function ownersOf(permalinks: readonly Permalink[]): Owners {
  const named = permalinks.flatMap((permalink) => doisOf(permalink).map((doi) => ({ doi, path: permalink.path })));
  const groups = Map.groupBy(named, ({ doi }) => doi);
  return new Map([...groups].map(([doi, group]) => [doi, new Set(group.map(({ path }) => path))]));
}

/** An entry that keeps every DOI which it had: one that led to another is a former one, any other was replaced by hand. */
function withFormerDois(permalink: Permalink, before: readonly Permalink[], owners: Owners): Permalink {
  const { path, doi, formerDois, to = path } = permalink;
  // Where `withdraw` gives a report that has lost its folder one of its own, the DOI goes with it.
  const isKept = (each: string): boolean => [path, to, ...placesForDoi(each)].some((at) => owners.get(each)?.has(at));
  const missing = [...new Set(before.flatMap(doisOf))].filter((each) => !isKept(each));
  if (missing.length === 0) return permalink;
  const noted = new Set(before.flatMap((each) => each.formerDois.map((former) => former.toLowerCase())));
  const [replaced, ...others] = missing.filter((each) => !noted.has(each));
  const former = [...formerDois, ...missing.filter((each) => noted.has(each)), ...others];
  if (replaced === undefined) return { ...permalink, formerDois: former };
  // The DOI that took its place leads here, too, once it was recorded, unless it belongs to another article.
  const wasOut = doi !== undefined && before.some((each) => doisOf(each).includes(doi.toLowerCase()));
  const isOwn = doi !== undefined && owners.get(doi.toLowerCase())?.size === 1;
  return { ...permalink, doi: replaced, formerDois: wasOut && isOwn ? [...former, doi] : former };
}
