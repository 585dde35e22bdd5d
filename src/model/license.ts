/** A licence as a reader meets it. */
export interface License {
  /** "CC BY-NC 4.0" */
  readonly name: string;
  /** Canonical address of its text; terms of the journal's own have none. */
  readonly url?: string | undefined;
}

/** How SPDX marks a licence that it does not list. */
const ownTerms = 'LicenseRef-';

const creativeCommons = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/;

/** Name and address of a licence given by its SPDX id. */
export function licenseOf(spdx: string): License {
  const [, terms, version] = creativeCommons.exec(spdx) ?? [];
  if (terms !== undefined && version !== undefined) {
    return {
      name: `CC ${terms} ${version}`,
      url: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`,
    };
  }
  if (spdx === 'CC0-1.0') return { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  if (spdx.startsWith(ownTerms)) return { name: spdx.slice(ownTerms.length).replaceAll('-', ' '), url: undefined };
  return { name: spdx, url: `https://spdx.org/licenses/${encodeURIComponent(spdx)}.html` };
}

/** "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/" */
export function licenseText({ name, url }: License): string {
  return url === undefined ? name : `${name}, ${url}`;
}
