import type { Article } from '../model/article.ts';
import { type Contributor, displayName } from '../model/contributor.ts';
import type { Permalink } from '../model/permalinks.ts';
import { authorSlugs, identityKey } from './author-slugs.ts';
import { givenAddresses } from './given-addresses.ts';

/** A person or a group with all their articles. */
export interface Author {
  /** Last part of the URL of the author's page, on record, else made of the name in the first article. */
  readonly slug: string;
  /** Whose the address is, as it is recorded: "orcid 0000-0002-1825-0097", "person Sarah Micallef", "group The Group". */
  readonly identity: string;
  /** As the latest article has them. */
  readonly contributor: Contributor;
  readonly orcid?: string | undefined;
  /** Those of the latest article that states any. */
  readonly affiliations: readonly string[];
  /** Newest first. */
  readonly articles: readonly Article[];
}

export interface Authors {
  /** In order of first publication. */
  readonly all: readonly Author[];
  /** Who each contributor of each article is. */
  readonly byContributor: ReadonlyMap<Contributor, Author>;
}

interface Contribution {
  readonly article: Article;
  readonly contributor: Contributor;
}

/**
 * Joins the contributors of all articles to authors: by ORCID, else by name. A name without ORCID is the one author who
 * is known to have it; where several have it, it stands for itself. Each keeps the address that is on record.
 * @param articles newest first
 */
export function joinAuthors(articles: readonly Article[], permalinks: readonly Permalink[]): Authors {
  const people = peopleByName(articles);
  const contributions = articles
    .toReversed()
    .flatMap((article) => article.contributors.map((contributor) => ({ article, contributor })));
  const groups = Map.groupBy(contributions, ({ contributor }) => keyOf(contributor, people));
  const names = new Map([...groups].map(([key, group]) => [key, group.map(({ contributor }) => contributor)]));
  const slugs = authorSlugs(names, givenAddresses(permalinks, 'authors'));
  const byContributor = new Map<Contributor, Author>();
  const all = [...groups].flatMap(([key, group]) => {
    const author = authorOf(group, slugs.get(key) ?? '');
    if (!author) return [];
    for (const { contributor } of group) byContributor.set(contributor, author);
    return [author];
  });
  return { all, byContributor };
}

/** Who somebody without ORCID is. */
const nameOf = (contributor: Contributor): string => `${contributor.kind} ${displayName(contributor)}`;
const nameKey = (contributor: Contributor): string => identityKey(nameOf(contributor));
const orcidKey = (orcid: string): string => identityKey(`orcid ${orcid}`);

/** Who is known to have each name: their ORCIDs, and an empty one for somebody who can be none of these. */
function peopleByName(articles: readonly Article[]): ReadonlyMap<string, ReadonlySet<string>> {
  const people = new Map<string, Set<string>>();
  for (const { contributors } of articles) {
    for (const [name, namesakes] of Map.groupBy(contributors, nameKey)) {
      const known = people.get(name) ?? new Set();
      people.set(name, known);
      for (const { orcid } of namesakes) {
        if (orcid !== undefined) known.add(orcid);
        else if (namesakes.length > 1) known.add('');
      }
    }
  }
  return people;
}

function keyOf(contributor: Contributor, people: ReadonlyMap<string, ReadonlySet<string>>): string {
  if (contributor.orcid !== undefined) return orcidKey(contributor.orcid);
  const name = nameKey(contributor);
  const [orcid, ...others] = people.get(name) ?? [];
  return orcid && others.length === 0 ? orcidKey(orcid) : name;
}

/** @param group the contributions of one author, oldest first */
function authorOf(group: readonly Contribution[], slug: string): Author | undefined {
  const latest = group.at(-1);
  if (!latest) return undefined;
  const stated = group.findLast(({ contributor }) => contributor.affiliations.length > 0);
  const orcid = group.find(({ contributor }) => contributor.orcid !== undefined)?.contributor.orcid;
  return {
    slug,
    identity: orcid === undefined ? nameOf(latest.contributor) : `orcid ${orcid}`,
    contributor: latest.contributor,
    orcid,
    affiliations: stated ? affiliationsOf(stated) : [],
    articles: [...new Set(group.map(({ article }) => article))].reverse(),
  };
}

function affiliationsOf({ article, contributor }: Contribution): readonly string[] {
  return contributor.affiliations.flatMap((place) => article.affiliations[place]?.text ?? []);
}
