import { oneLine, type PlainRecord, plainName } from './truth.ts';

interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
}

type Item = Readonly<Record<string, unknown>>;

/** A CSL item as pandoc and citation-js give it back. Markup is left out, and so is what says where a title may not be lowered. */
export function readCsl(item: Item): Partial<PlainRecord> {
  const text = (field: string) =>
    oneLine(String(item[field] ?? '').replace(/<\/?(?:i|b|sup|sub|span)(?: [^<>]*)?>/g, ''));
  const [firstPage = '', lastPage = ''] = pagesOf(text('page'), text('number'));
  const [parts = []] = (item['issued'] as { 'date-parts'?: (number | string)[][] } | undefined)?.['date-parts'] ?? [];
  return {
    title: text('title'),
    authors: ((item['author'] ?? []) as Name[]).map(nameOf),
    issued: parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'),
    year: String(parts[0] ?? ''),
    journal: text('container-title'),
    abbreviation: text('container-title-short'),
    publisher: text('publisher'),
    issn: text('ISSN'),
    volume: text('volume'),
    issue: text('issue'),
    firstPage,
    lastPage,
    doi: text('DOI'),
    pmid: text('PMID'),
    url: text('URL'),
    abstract: text('abstract'),
    keywords: splitKeywords(text('keyword')),
    language: text('language'),
  };
}

function pagesOf(page: string, locator: string): string[] {
  return page === locator || !/\d[-–]+\w*\d/.test(page) ? [page] : page.split(/[-–]+/);
}

function nameOf(name: Name): string {
  if (name.literal !== undefined) return name.literal;
  const particle = name['dropping-particle'] ?? name['non-dropping-particle'];
  // Some readers take "d'" for a particle.
  const family = [particle, name.family]
    .filter(Boolean)
    .join(' ')
    .replace(/(?<=\bd)[’'] /, "'");
  return plainName(family, name.given, name.suffix);
}

function splitKeywords(text: string): string[] {
  return text === '' ? [] : text.split(text.includes(';') ? /\s*;\s*/ : /\s*,\s*/);
}
