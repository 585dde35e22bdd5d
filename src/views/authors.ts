import type { Article } from '../model/article.ts';
import { type Contributor, displayName } from '../model/contributor.ts';
import { fold } from '../text/fold.ts';
import { slugGiver } from '../text/slug.ts';

/** A person or a group with all their articles. */
export interface Author {
  /** Last part of the URL of the author's page, made of the name in the first article. */
  readonly slug: string;
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
 * is known to have it; where several have it, it stands for itself.
 * @param articles newest first
 */
export function joinAuthors(articles: readonly Article[]): Authors {
  const people = peopleByName(articles);
  const contributions = articles
    .toReversed()
    .flatMap((article) => article.contributors.map((contributor) => ({ article, contributor })));
  const groups = Map.groupBy(contributions, ({ contributor }) => identityOf(contributor, people));
  const giveSlug = slugGiver();
  const byContributor = new Map<Contributor, Author>();
  const all = [...groups.values()].flatMap((group) => {
    const author = authorOf(group, giveSlug);
    if (!author) return [];
    for (const { contributor } of group) byContributor.set(contributor, author);
    return [author];
  });
  return { all, byContributor };
}

const nameOf = (contributor: Contributor): string => `${contributor.kind} ${fold(displayName(contributor))}`;

/** Who is known to have each name: their ORCIDs, and an empty one for somebody who can be none of these. */
function peopleByName(articles: readonly Article[]): ReadonlyMap<string, ReadonlySet<string>> {
  const people = new Map<string, Set<string>>();
  for (const { contributors } of articles) {
    for (const [name, namesakes] of Map.groupBy(contributors, nameOf)) {
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

function identityOf(contributor: Contributor, people: ReadonlyMap<string, ReadonlySet<string>>): string {
  if (contributor.orcid !== undefined) return contributor.orcid;
  const name = nameOf(contributor);
  const [orcid, ...others] = people.get(name) ?? [];
  return orcid && others.length === 0 ? orcid : name;
}

/** @param group the contributions of one author, oldest first */
function authorOf(group: readonly Contribution[], giveSlug: (name: string) => string): Author | undefined {
  const [first] = group;
  const latest = group.at(-1);
  if (!first || !latest) return undefined;
  const stated = group.findLast(({ contributor }) => contributor.affiliations.length > 0);
  return {
    slug: giveSlug(displayName(first.contributor)),
    contributor: latest.contributor,
    orcid: group.find(({ contributor }) => contributor.orcid !== undefined)?.contributor.orcid,
    affiliations: stated ? affiliationsOf(stated) : [],
    articles: [...new Set(group.map(({ article }) => article))].reverse(),
  };
}

function affiliationsOf({ article, contributor }: Contribution): readonly string[] {
  return contributor.affiliations.flatMap((place) => article.affiliations[place]?.text ?? []);
}
