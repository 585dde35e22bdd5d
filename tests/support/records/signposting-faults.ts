// The recipes of Level 2 of FAIR Signposting: https://signposting.org/FAIR/#level2

/** How often a relation may begin at a resource of some kind; relations without a line are free. */
type Recipe = Readonly<Record<string, readonly [least: number, most: number]>>;

const landingPage: Recipe = {
  'cite-as': [1, 1],
  describedby: [1, Number.POSITIVE_INFINITY],
  item: [1, Number.POSITIVE_INFINITY],
  type: [1, 2],
  license: [0, 1],
  collection: [0, 0],
  describes: [0, 0],
};
const content: Recipe = { collection: [1, 1], 'cite-as': [0, 1], license: [0, 1], type: [0, 1], item: [0, 0] };
const metadata: Recipe = { describes: [1, 1] };

interface Target {
  readonly href: string;
  readonly type?: string;
}

type Context = { readonly anchor: string } & Readonly<Record<string, readonly Target[]>>;

/** What a linkset of an article lacks by these rules. @param page address of the article's page */
export function signpostingFaults(linkset: string, page: string): readonly string[] {
  const contexts = JSON.parse(linkset).linkset as readonly Context[];
  const at = (anchor: string) => contexts.filter((context) => context.anchor === anchor);
  const targets = (relation: string) => at(page).flatMap((context) => context[relation] ?? []);
  const types = targets('type').map(({ href }) => href);
  return [
    ...recipeFaults('page', at(page), landingPage),
    ...(types.includes('https://schema.org/AboutPage') ? [] : ['page: its type is not AboutPage']),
    ...targets('item').flatMap(({ href }) => recipeFaults(href, at(href), content)),
    ...targets('describedby').flatMap(({ href }) => recipeFaults(href, at(href), metadata)),
    ...[...targets('item'), ...targets('describedby')].flatMap(({ href, type }) => (type ? [] : [`${href}: no type`])),
    ...contexts.flatMap(({ anchor, collection = [], describes = [] }) =>
      [...collection, ...describes].flatMap(({ href }) => (href === page ? [] : [`${anchor}: leads back to ${href}`])),
    ),
    ...contexts.flatMap(({ anchor }) => (URL.canParse(anchor) ? [] : [`${anchor}: no address`])),
  ];
}

function recipeFaults(name: string, contexts: readonly Context[], recipe: Recipe): readonly string[] {
  if (contexts.length !== 1) return [`${name}: ${contexts.length} contexts`];
  return Object.entries(recipe).flatMap(([relation, [least, most]]) => {
    const count = contexts[0]?.[relation]?.length ?? 0;
    return count < least || count > most ? [`${name}: ${count} links "${relation}"`] : [];
  });
}
