import type { ListedReference } from '../model/article-text.ts';
import { doiUrl } from '../model/paths.ts';

/** Google Scholar takes no longer question. */
const scholarLength = 250;

/** A place where a reference can be found. */
export interface ReferenceLink {
  readonly kind: 'doi' | 'pubmed' | 'pmc' | 'link' | 'scholar';
  readonly url: string;
}

/** Where an entry of the reference list can be found, in the order in which its links are shown. */
export function referenceLinks(reference: ListedReference): readonly ReferenceLink[] {
  const { doi, pmid, pmcid, url } = reference;
  const links = [
    { kind: 'doi', url: doi && doiUrl(doi) },
    { kind: 'pubmed', url: pmid && pubmedUrl(pmid) },
    { kind: 'pmc', url: pmcid && pmcUrl(pmcid) },
    { kind: 'link', url: doi ? undefined : url },
    { kind: 'scholar', url: scholarUrl(reference) },
  ] as const;
  return links.flatMap(({ kind, url: address }) => (address ? [{ kind, url: address }] : []));
}

/** "https://pmc.ncbi.nlm.nih.gov/articles/PMC7213831/" */
export function pmcUrl(pmcid: string): string {
  return `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`;
}

export function pubmedUrl(pmid: string): string {
  return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
}

function scholarUrl({ text }: ListedReference): string {
  return `https://scholar.google.com/scholar?${new URLSearchParams({ q: text.slice(0, scholarLength) })}`;
}
