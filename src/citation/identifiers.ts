import type { CslItem } from '../model/reference.ts';

/** A bare DOI from a DOI or its URL, with or without "doi:"; undefined where there is none. */
export function bareDoi(text: string): string | undefined {
  // Old DOIs of Wiley hold angle brackets; elsewhere those end a DOI.
  const pattern = /\/\(SICI\)/i.test(text) ? /\b10\.\d{4,9}\/[^\s"]+/ : /\b10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+/;
  let found = pattern.exec(text.replace(/^.*doi\.org\/(?=10(?:\.|%2E))/i, ''))?.[0];
  if (found === undefined) return undefined;
  // A DOI doubled by an export ("10.1/x https://doi.org/10.1/x") is cut at the space already; a closing mark is no part.
  found = found.replace(/[.,;:'’”]+$/, '');
  while (/[)\]}]$/.test(found) && count(found, /[)\]}]/g) > count(found, /[([{]/g)) found = found.slice(0, -1);
  return found.includes('%') ? decodeSafely(found) : found;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Digits of a PMID from "12653513", "PMID: 12653513" or a PubMed URL. */
function barePmid(text: string): string | undefined {
  return /^\s*(?:PMID:?\s*|https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov\/pubmed)\/)?(\d{1,9})\b\/?/i.exec(
    text,
  )?.[1];
}

/** "PMC7213831" from a PMCID, with or without its letters or as a URL. */
function barePmcid(text: string): string | undefined {
  const digits = /(?:PMC|^\s*)(\d{3,10})\b/i.exec(text)?.[1];
  return digits === undefined ? undefined : `PMC${digits}`;
}

/** Identifiers of an item in their bare forms, found in each other's places where an export put them there. */
export function withIdentifiers(item: CslItem): CslItem {
  const { DOI, PMID, PMCID, URL: url, ...rest } = item;
  const address = url ?? '';
  const found = {
    DOI: bareDoi(DOI ?? '') ?? (/doi\.org\//i.test(address) ? bareDoi(address) : undefined),
    PMID: barePmid(PMID ?? '') ?? (/pubmed/i.test(address) ? barePmid(address.trim()) : undefined),
    PMCID: barePmcid(PMCID ?? '') ?? /\/(PMC\d{3,10})\b/i.exec(address)?.[1]?.toUpperCase(),
    URL: webAddress(address),
  };
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
  } as CslItem;
}

/** A URL with its scheme: "//www.x.org" and "www.x.org" are https. Undefined for anything but the web and FTP. */
export function webAddress(text: string): string | undefined {
  const trimmed = text.trim();
  const absolute = trimmed.startsWith('//')
    ? `https:${trimmed}`
    : /^www\./i.test(trimmed)
      ? `https://${trimmed}`
      : trimmed;
  return /^(?:https?|ftp):\/\/[^\s]+$/i.test(absolute) ? absolute : undefined;
}
