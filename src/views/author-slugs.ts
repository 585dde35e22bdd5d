import { type Contributor, displayName } from '../model/contributor.ts';
import { fold } from '../text/fold.ts';
import { slugGiver, slugOf } from '../text/slug.ts';
import type { GivenAddress } from './given-addresses.ts';

/** An identity as permalinks.json has it, without case, punctuation and spaces: "person sarahmicallef". */
export function identityKey(identity: string): string {
  const [kind = ''] = identity.split(' ', 1);
  return `${kind} ${fold(identity.slice(kind.length))}`;
}

/**
 * The slugs of authors: of those who have an address on record the one that was given to them, of others a new one.
 * @param people as whom each has contributed, oldest first, by the key of their identity; in order of first publication
 */
export function authorSlugs(
  people: ReadonlyMap<string, readonly Contributor[]>,
  given: readonly GivenAddress[],
): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  for (const address of given) {
    const key = ownerOf(address);
    if (key !== undefined && people.has(key) && !slugs.has(key)) slugs.set(key, address.slug);
  }
  const vacant = vacantSlugs(given, people);
  const giveSlug = slugGiver(given.map(({ slug }) => slug));
  for (const [key, contributors] of people) {
    if (slugs.has(key)) continue;
    const names = contributors.map(displayName);
    slugs.set(key, takeSlug(vacant, names) ?? giveSlug(names[0] ?? ''));
  }
  return slugs;
}

/** Whose an address is; undefined where it was recorded before identities were. What leads elsewhere had a person's name. */
function ownerOf({ identity, held, title }: GivenAddress): string | undefined {
  if (identity !== undefined) return identityKey(identity);
  return held ? undefined : identityKey(`person ${title}`);
}

/** By name, the slugs whose owners are not there under the same identity: an ORCID was added, put right or taken out. */
function vacantSlugs(
  given: readonly GivenAddress[],
  people: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, Set<string>> {
  const vacant = given.filter((address) => address.held && !people.has(ownerOf(address) ?? ''));
  const byName = Map.groupBy(vacant, ({ title }) => fold(title));
  return new Map([...byName].map(([name, addresses]) => [name, new Set(addresses.map(({ slug }) => slug))]));
}

/** Takes a vacant slug of somebody with one of these names, best one that is made of the first. */
function takeSlug(vacant: ReadonlyMap<string, Set<string>>, names: readonly string[]): string | undefined {
  const [first = ''] = names;
  const slugs = [...new Set(names.map(fold))].flatMap((name) => vacant.get(name) ?? []);
  const found = slugs.flatMap((each) => [...each]);
  const slug = found.find((each) => each.startsWith(slugOf(first))) ?? found[0];
  if (slug !== undefined) for (const each of slugs) each.delete(slug);
  return slug;
}
