import type { Permalink } from '../../model/permalinks.ts';

/** Stands last, so that every entry ends with a comma and two editors' new lines can be joined. */
const about =
  '"about": "Every address and DOI that this journal has published. The build keeps this file; commit it, and change nothing by hand."';

/** permalinks.json, an entry a line, so that git joins the changes of two editors. */
export function permalinksText(permalinks: readonly Permalink[]): string {
  const lines = permalinks.map(
    (permalink) => `${JSON.stringify(permalink.path)}: ${JSON.stringify(entryOf(permalink))},`,
  );
  return ['{', ...lines, about, '}', ''].join('\n');
}

function entryOf({ title, authors, published, doi, formerDois, identity, digest, to, withdrawn, givenUp }: Permalink) {
  return {
    doi,
    'former-dois': formerDois.length === 0 ? undefined : formerDois,
    published,
    title,
    authors: authors.length === 0 ? undefined : authors,
    identity,
    digest,
    to,
    withdrawn,
    'given-up': givenUp,
  };
}
